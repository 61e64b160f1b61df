import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Melding, MeldingGegevens } from '../assessment/melding.js';
import type { AanvullingFeiten, EisregelFeiten, NormFeiten, StapFeiten, Verklaring } from '../feiten/feiten.js';
import { topId } from '../references/ids.js';
import type { SamenwerkingServices } from '../services.js';

/** Where a norm contradicts itself, or a norm that it extends. */
export function normMeldingen(document: LangiumDocument, { assessment, references }: SamenwerkingServices): Melding[] {
    const { Beoordelingen } = assessment;
    return Beoordelingen.feitenOf(document).normen.flatMap((norm) => {
        const [, ...chain] = references.Names.normChain(norm.naam);
        // What runs in a ring has no base to contradict.
        const isRing = references.Names.normChain(norm.breidtUit?.naam ?? '').includes(norm.naam);
        const bases = (isRing ? [] : chain).flatMap((naam) => Beoordelingen.norm(topId('norm', naam)) ?? []);
        const regels = [...norm.profielen, ...norm.aanvullingen].flatMap((lijst) => lijst.regels);
        return [
            ...OF_BASE.flatMap((kind) => declaredInBase(kind, norm, bases)),
            ...tredenTwice(norm, bases),
            ...norm.aanvullingen.flatMap((aanvulling) => aspectenOfBase(aanvulling, norm, bases)),
            ...regels.flatMap((regel) => aspectenTwice(regel, norm)),
        ];
    });
}

/** Declarations of one kind. */
interface Kind {
    readonly wat: string;
    readonly raad: 'aanvulling' | 'weghalen';
    readonly named: (norm: NormFeiten) => readonly (Verklaring & { readonly naam: string })[];
}

/** What a base has is not written anew: a profile and an eis are added to, a step means what it means. */
const OF_BASE: readonly Kind[] = [
    { wat: 'het profiel', raad: 'aanvulling', named: ({ profielen }) => profielen },
    { wat: 'de eis', raad: 'aanvulling', named: ({ eisen }) => eisen },
    { wat: 'stap', raad: 'weghalen', named: ({ stappen }) => stappen.map(byNumber) },
    { wat: 'regel', raad: 'weghalen', named: ({ processchema }) => processchema.map(byNumber) },
];

function byNumber(stap: StapFeiten): Verklaring & { readonly naam: string } {
    return { ...stap, naam: String(stap.nummer) };
}

function declaredInBase({ wat, raad, named }: Kind, norm: NormFeiten, bases: readonly NormFeiten[]): Melding[] {
    const known = bases.flatMap((base) => named(base).map((first) => ({ base, first })));
    return named(norm).flatMap(({ naam, bereik }) => {
        const found = known.find(({ first }) => first.naam === naam);
        if (!found) {
            return [];
        }
        const { base, first } = found;
        return [dubbel({ naam, wat, raad: { soort: raad, norm: base.naam } }, bereik, base, first)];
    });
}

/** On a step of the ladder stands one profile. */
function tredenTwice(norm: NormFeiten, bases: readonly NormFeiten[]): Melding[] {
    const eigen = new Set(norm.profielen.map(({ naam }) => naam));
    const taken = bases.flatMap((base) =>
        base.profielen.filter(({ naam }) => !eigen.has(naam)).map((profiel) => ({ norm: base, profiel })),
    );
    return norm.profielen.flatMap((profiel, index) => {
        const before = norm.profielen.slice(0, index).map((eerder) => ({ norm, profiel: eerder }));
        const { trede, naam, bereik } = profiel;
        const first = [...before, ...taken].find(
            (other) => other.profiel.trede === trede && other.profiel.naam !== naam,
        );
        if (trede === undefined || !first) {
            return [];
        }
        const raad = { soort: 'andere-trede', profiel: first.profiel.naam } as const;
        return [dubbel({ naam: String(trede), wat: 'de trede', raad }, bereik, first.norm, first.profiel)];
    });
}

/** Aspects that a norm adds to an eis which has them already, by its own declaration or by an earlier addition. */
function aspectenOfBase(aanvulling: AanvullingFeiten, norm: NormFeiten, bases: readonly NormFeiten[]): Melding[] {
    const isMeant = ({ naam }: { readonly naam: string }): boolean => naam === aanvulling.doel.naam;
    const declaring = [norm, ...bases].findIndex(({ eisen }) => eisen.some(isMeant));
    const known = bases
        .slice(0, Math.max(0, declaring))
        .flatMap((base) => [
            ...base.eisen.filter(isMeant).flatMap((eis) => eis.aspecten.map((aspect) => ({ base, aspect }))),
            ...base.aanvullingen
                .filter(({ doel }) => isMeant(doel))
                .flatMap((eerder) => eerder.aspecten.map((aspect) => ({ base, aspect }))),
        ]);
    return aanvulling.aspecten.flatMap(({ naam, bereik }) => {
        const first = known.find(({ aspect }) => aspect.naam === naam);
        return first ? [dubbel({ naam, wat: 'het onderdeel' }, bereik, first.base, first.aspect)] : [];
    });
}

/** The same aspect asked twice in one line, or offered twice to choose from. */
function aspectenTwice({ aspecten }: EisregelFeiten, norm: NormFeiten): Melding[] {
    const required = aspecten.filter(({ length }) => length === 1).flat();
    return [required, ...aspecten].flatMap((gevraagd) =>
        gevraagd.flatMap(({ naam, bereik }, index) => {
            const first = gevraagd.slice(0, index).find((eerder) => eerder.naam === naam);
            return first ? [dubbel({ naam, wat: 'het onderdeel' }, bereik, norm, first)] : [];
        }),
    );
}

function dubbel(
    gegevens: MeldingGegevens['dubbel'],
    bereik: Range,
    { uri }: NormFeiten,
    first: Pick<Verklaring, 'bereik'>,
): Melding {
    const verwant = [{ uri, bereik: first.bereik, bericht: 'Hier staat de eerste.' }];
    return { code: 'dubbel', bereik, stadium: 0, gegevens, verwant };
}
