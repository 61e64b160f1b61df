import type { Range } from 'vscode-languageserver-types';
import type { AfspraakFeiten, AfspraakInhoud } from '../feiten/feiten.js';
import { tekstenVan } from './afspraken.js';
import type { EisBeoordeling, Gemis, Stadium } from './beoordeling.js';
import type { MeldingContext } from './context.js';
import type { AfspraakGegevens, EisGegevens, Gevraagd, Melding } from './melding.js';
import { plaatsVanThema } from './places.js';
import { isPlaatshouder } from './tekst.js';

/**
 * What a requirement of the profile still asks. It is said in the file of who takes the agreement over as well: the other
 * file is judged by another profile and stage, and may be somebody else's.
 */
export function eisMeldingen(eis: EisBeoordeling, context: MeldingContext): Melding[] {
    const { afspraak } = eis;
    const plaats = plaatsVanThema(context.eigen, eis.thema);
    if (!afspraak) {
        return [{ code: 'afspraak-ontbreekt', bereik: plaats, stadium: context.stadium, gegevens: eisGegevens(eis) }];
    }
    const bereik = afspraak.herkomst ? plaats : afspraak.bereik;
    switch (eis.status) {
        case 'onvolledig':
            return onvolledigMeldingen(eis, afspraak, bereik, context);
        case 'verlopen':
            return overgenomenVerlopen({ eis: eis.eis, label: eis.titel, thema: eis.thema }, afspraak, bereik, context);
        default:
            return [];
    }
}

function onvolledigMeldingen(
    eis: EisBeoordeling,
    afspraak: AfspraakFeiten,
    bereik: Range,
    { stadium }: MeldingContext,
): Melding[] {
    const { herkomst } = afspraak;
    const status = afspraak.status?.waarde ?? 'open';
    if (status === 'nvt' && !herkomst) {
        return [];
    }
    const gegevens = { ...eisGegevens(eis), overgenomenUit: herkomst?.naam };
    if (eis.gemist.length > 0) {
        const heetKlaar = status === 'afgestemd' || status === 'gereed';
        const nogTeRegelen = eis.gemist.filter((gemis) => !isSaidByItself(gemis, afspraak, heetKlaar));
        const ontbreekt = nogTeRegelen.map(keysOf);
        const leeg = nogTeRegelen.filter(({ reden }) => reden === 'plaatshouder').map(keysOf);
        const onvolledig = {
            ...{ ...gegevens, ...gevraagdVan(eis, nogTeRegelen) },
            ...{ isAfgerond: heetKlaar || status === 'nvt', ontbreekt, leeg },
        };
        return [
            ...(ontbreekt.length > 0
                ? [{ code: 'afspraak-onvolledig', bereik, stadium, gegevens: onvolledig } as const]
                : []),
            ...(heetKlaar ? overgenomenPlaatshouders(eis, afspraak, bereik, stadium) : []),
        ];
    }
    const plaats = afspraak.status?.herkomst ? bereik : (afspraak.status?.bereik ?? bereik);
    return [{ code: 'afspraak-niet-gereed', bereik: plaats, stadium, gegevens: { ...gegevens, status } }];
}

function keysOf({ sleutels }: Gemis): string {
    return sleutels.join(' of ');
}

/** An unknown contact in the file itself, or a placeholder in what is called finished, has a finding of its own. */
function isSaidByItself({ reden, sleutels }: Gemis, afspraak: AfspraakFeiten, heetKlaar: boolean): boolean {
    switch (reden) {
        case 'leeg':
            return false;
        case 'plaatshouder':
            return heetKlaar;
        case 'elders':
            return afspraak.aspecten.some(({ aspect, herkomst }) => !herkomst && sleutels.includes(aspect.naam));
    }
}

/** Placeholders that the agreement takes over, of what is asked here; those in the file itself are said at the text. */
function overgenomenPlaatshouders(
    { eis, titel: label, thema, gemist }: EisBeoordeling,
    afspraak: AfspraakFeiten,
    bereik: Range,
    stadium: Stadium,
): Melding[] {
    const gevraagd = new Set(gemist.flatMap(({ sleutels }) => sleutels));
    return tekstenVan(afspraak)
        .filter(([sleutel, { waarde, herkomst }]) => {
            // A document counts as the text.
            return herkomst && isPlaatshouder(waarde) && gevraagd.has(sleutel === 'document' ? 'tekst' : sleutel);
        })
        .map(([sleutel, { herkomst }]): Melding => {
            const gegevens = { eis, label, thema, sleutel, overgenomenUit: herkomst?.naam };
            return { code: 'plaatshouder', bereik, stadium, gegevens };
        });
}

/** A date that is taken over has passed; one in the file itself is said there. */
export function overgenomenVerlopen(
    gegevens: AfspraakGegevens,
    { geldigTot }: AfspraakInhoud,
    bereik: Range,
    { stadium }: MeldingContext,
): Melding[] {
    if (!geldigTot?.herkomst || geldigTot.waarde === 'onbepaald') {
        return [];
    }
    const overgenomenUit = geldigTot.herkomst.naam;
    return [
        {
            code: 'afspraak-verlopen',
            bereik,
            stadium,
            gegevens: { ...gegevens, geldigTot: geldigTot.waarde, overgenomenUit },
        },
    ];
}

function eisGegevens({ eis, thema, titel, niveau, bron, uitNorm }: EisBeoordeling): EisGegevens {
    return { eis, thema, label: titel, niveau, bron, uitNorm };
}

/** What asks these things: the norm alone that added them, or the source as well. */
function gevraagdVan({ bron, uitNorm }: EisBeoordeling, gemist: readonly Gemis[]): Gevraagd {
    const perNorm = Map.groupBy(gemist, (gemis) => gemis.uitNorm);
    const [only] = perNorm.keys();
    if (perNorm.size === 1 && only !== undefined) {
        return { bron: undefined, uitNorm: only };
    }
    const toegevoegd = [...perNorm].flatMap(([norm, deel]) =>
        norm === undefined ? [] : [{ norm, sleutels: deel.map(keysOf) }],
    );
    return { bron, uitNorm, toegevoegd };
}
