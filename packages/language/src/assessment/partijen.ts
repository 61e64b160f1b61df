import type { Range } from 'vscode-languageserver-types';
import type { SamenwerkingFeiten, Verwijzing } from '../feiten/feiten.js';
import type { Lookup } from './lookup.js';
import { isIngevuld } from './tekst.js';

/** What the parties should know of each other (stap 3 and 4). */
const KENNISMAKING = ['kerntaken', 'ambities', 'verwachtingen'] as const;

export type KennismakingSleutel = (typeof KENNISMAKING)[number];

export interface PartijKennismaking {
    readonly partij: Verwijzing;
    readonly bekend: readonly KennismakingSleutel[];
    readonly ontbreekt: readonly KennismakingSleutel[];
    /** What is missing although its key is there: the text says nothing yet. */
    readonly plaatshouders: readonly KennismakingPlaatshouder[];
}

export interface KennismakingPlaatshouder {
    readonly sleutel: KennismakingSleutel;
    readonly uri: string;
    readonly bereik: Range;
}

/** The regions involved: adoptieregio, betrokken and regio together, each once. */
export function betrokkenRegios(feiten: SamenwerkingFeiten): Verwijzing[] {
    const all = [...(feiten.adoptieregio ? [feiten.adoptieregio.regio] : []), ...feiten.betrokken, ...feiten.regios];
    return [...new Map(all.map((regio) => [regio.id ?? regio.naam, regio])).values()];
}

/** The region that speaks for all: the adoptieregio, or the only one (stap 1). */
export function sprekendeRegio(feiten: SamenwerkingFeiten): Verwijzing | undefined {
    const regios = betrokkenRegios(feiten);
    return feiten.adoptieregio?.regio ?? (regios.length === 1 ? regios[0] : undefined);
}

/** For each partner and for the region that speaks for all: what is recorded of it, and what is not. */
export function kennismaking(feiten: SamenwerkingFeiten, lookup: Lookup): PartijKennismaking[] {
    const regio = sprekendeRegio(feiten);
    return [...feiten.partners, ...(regio ? [regio] : [])].map((partij) => {
        const organisatie = partij.id === undefined ? undefined : lookup.organisatie(partij.id);
        const isBekend = (sleutel: KennismakingSleutel) => isIngevuld(organisatie?.[sleutel]);
        const ontbreekt = KENNISMAKING.filter((sleutel) => !isBekend(sleutel));
        return {
            partij,
            bekend: KENNISMAKING.filter(isBekend),
            ontbreekt,
            plaatshouders: ontbreekt.flatMap((sleutel) => {
                const bereik = organisatie?.[sleutel]?.bereik;
                return bereik ? [{ sleutel, uri: organisatie.uri, bereik }] : [];
            }),
        };
    });
}

/** True where there is a partner and a region that speaks for all, and of each of them all is recorded. */
export function isKennisGemaakt(feiten: SamenwerkingFeiten, partijen: readonly PartijKennismaking[]): boolean {
    return (
        feiten.partners.length > 0 &&
        sprekendeRegio(feiten) !== undefined &&
        partijen.every(({ ontbreekt }) => ontbreekt.length === 0)
    );
}
