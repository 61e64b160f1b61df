import { daysBetween } from '../feiten/datum.js';
import type { AfspraakFeiten, AfspraakInhoud, EisFeiten } from '../feiten/feiten.js';
import { isBijnaVerlopen, isVerlopen, tekstenVan, vraagtContact } from './afspraken.js';
import type { Stadium } from './beoordeling.js';
import type { MeldingContext } from './context.js';
import { eisMeldingen, overgenomenVerlopen } from './eis-meldingen.js';
import type { AfspraakGegevens, Melding } from './melding.js';
import { zegtNiets } from './overige-afspraken.js';
import { plaatshouder } from './plaatshouder.js';
import { plaatsVanThema } from './places.js';
import { isIngevuld, isPlaatshouder } from './tekst.js';

/** What is to be said about agreements: those that the profile asks, and those that are there. */
export function afspraakMeldingen(context: MeldingContext): Melding[] {
    const { eigen } = context;
    return [
        ...context.eisen.flatMap((eis) => eisMeldingen(eis, context)),
        ...eigen.afspraken.flatMap((afspraak) => {
            const eis = context.norm.eisen.get(afspraak.eis.naam);
            return eis ? normAfspraakMeldingen(afspraak, eis, context.stadium) : [];
        }),
        ...[...eigen.afspraken, ...eigen.extraAfspraken].flatMap((afspraak) => inhoudMeldingen(afspraak, context)),
        ...overigeVerlopen(context),
    ];
}

/** Agreements that the profile does not ask, of which the date is taken over and has passed. */
function overigeVerlopen(context: MeldingContext): Melding[] {
    const { eigen, eisen, feiten, peildatum } = context;
    const gevraagd = new Set<AfspraakInhoud | undefined>(eisen.map(({ afspraak }) => afspraak));
    return [...feiten.afspraken, ...feiten.extraAfspraken]
        .filter((afspraak) => !gevraagd.has(afspraak) && isVerlopen(afspraak, peildatum))
        .filter(({ status }) => status?.waarde === 'gereed' || status?.waarde === 'nvt')
        .flatMap((afspraak) => {
            const bereik = afspraak.herkomst ? plaatsVanThema(eigen, afspraak.thema) : afspraak.bereik;
            return overgenomenVerlopen(afspraakGegevens(afspraak, context), afspraak, bereik, context);
        });
}

function normAfspraakMeldingen(afspraak: AfspraakFeiten, eis: EisFeiten, stadium: Stadium): Melding[] {
    const meldingen: Melding[] = [];
    const label = eis.titel ?? eis.naam;
    if (eis.thema !== undefined && afspraak.thema !== eis.thema) {
        const gegevens = { eis: eis.naam, label, thema: afspraak.thema, hoortIn: eis.thema };
        meldingen.push({ code: 'thema-onjuist', bereik: afspraak.bereik, stadium, gegevens });
    }
    for (const { aspect, tekst, contacten } of afspraak.aspecten.filter((aspect) => aspect.aspect.id !== undefined)) {
        const asksContact = vraagtContact(eis, aspect.naam);
        const wrong = asksContact ? tekst?.bereik : contacten[0]?.bereik;
        if (wrong) {
            const hoort = asksContact ? 'contact' : 'tekst';
            const gegevens = { eis: eis.naam, sleutel: aspect.naam, hoort } as const;
            meldingen.push({ code: 'waarde-soort', bereik: wrong, stadium, gegevens });
        }
    }
    return meldingen;
}

/** What holds for every agreement, also for one beyond the minimum. */
function inhoudMeldingen(afspraak: AfspraakFeiten | AfspraakInhoud, context: MeldingContext): Melding[] {
    const { stadium } = context;
    const wat = afspraakGegevens(afspraak, context);
    const { status, motivering } = geldend(afspraak, context);
    switch (status?.waarde) {
        case 'nvt': {
            if (isIngevuld(motivering)) {
                return geldigheidMeldingen(afspraak, wat, context);
            }
            const bereik = afspraak.status?.bereik ?? afspraak.bereik;
            const melding = { code: 'afwijking-zonder-motivering', bereik, stadium, gegevens: wat } as const;
            return [plaatshouder(melding, motivering)];
        }
        case 'gereed':
            return [
                ...inhoudOntbreekt(afspraak, wat, context),
                ...plaatshouders(afspraak, wat, context),
                ...geldigheidMeldingen(afspraak, wat, context),
                ...bewijsMeldingen(afspraak, wat, context),
            ];
        case 'afgestemd':
            return [...inhoudOntbreekt(afspraak, wat, context), ...plaatshouders(afspraak, wat, context)];
        default:
            return [];
    }
}

/** What the profile asks has a finding of its own; of what it does not ask it is said where there is nothing at all. */
function inhoudOntbreekt(afspraak: AfspraakInhoud, wat: AfspraakGegevens, context: MeldingContext): Melding[] {
    const { eisen, feiten, norm, stadium } = context;
    const isAsked = wat.eis !== undefined && (!norm.eisen.has(wat.eis) || eisen.some(({ eis }) => eis === wat.eis));
    if (isAsked || !zegtNiets(geldend(afspraak, context), feiten, norm)) {
        return [];
    }
    const gegevens = { ...wat, isAfgerond: true, ontbreekt: ['tekst'], leeg: [] };
    return [{ code: 'afspraak-onvolledig', bereik: afspraak.bereik, stadium, gegevens }];
}

function plaatshouders(afspraak: AfspraakInhoud, wat: AfspraakGegevens, { stadium }: MeldingContext): Melding[] {
    return tekstenVan(afspraak)
        .filter(([, tekst]) => isPlaatshouder(tekst.waarde))
        .map(([sleutel, { bereik }]) => ({ code: 'plaatshouder', bereik, stadium, gegevens: { ...wat, sleutel } }));
}

function geldigheidMeldingen(afspraak: AfspraakInhoud, wat: AfspraakGegevens, context: MeldingContext): Melding[] {
    const { stadium, peildatum } = context;
    const { geldigTot } = afspraak;
    if (!geldigTot || geldigTot.waarde === 'onbepaald') {
        return [];
    }
    const { bereik } = geldigTot;
    const gegevens = { ...wat, geldigTot: geldigTot.waarde };
    if (isVerlopen(afspraak, peildatum)) {
        return [{ code: 'afspraak-verlopen', bereik, stadium, gegevens }];
    }
    const dagen = daysBetween(peildatum, geldigTot.waarde);
    return isBijnaVerlopen(afspraak, peildatum)
        ? [{ code: 'afspraak-verloopt', bereik, stadium, gegevens: { ...gegevens, dagen } }]
        : [];
}

/** Owner, date and document are not asked for gereed, but whoever reads the agreement misses them. */
function bewijsMeldingen(afspraak: AfspraakInhoud, wat: AfspraakGegevens, context: MeldingContext): Melding[] {
    const { eigenaar, vastgesteldOp, documenten } = geldend(afspraak, context);
    if (wat.eis !== undefined && !context.norm.eisen.has(wat.eis)) {
        // Of an agreement about something unknown nobody can tell what it misses.
        return [];
    }
    const isProduct = wat.eis !== undefined && context.norm.eisen.get(wat.eis)?.product === 'document';
    const codes = [
        ...(eigenaar ? [] : (['afspraak-zonder-eigenaar'] as const)),
        ...(vastgesteldOp ? [] : (['afspraak-zonder-datum'] as const)),
        ...(isProduct && documenten.length === 0 ? (['document-ontbreekt'] as const) : []),
    ];
    return codes.map((code) => ({ code, bereik: afspraak.bereik, stadium: context.stadium, gegevens: wat }));
}

/** What the file says of an agreement together with what it takes over of it. */
function geldend(eigen: AfspraakInhoud, { feiten }: MeldingContext): AfspraakInhoud {
    return [...feiten.afspraken, ...feiten.extraAfspraken].find(({ geheel }) => geheel === eigen.geheel) ?? eigen;
}

/** What a finding says of the agreement that it is about. */
export function afspraakGegevens(
    afspraak: AfspraakFeiten | AfspraakInhoud,
    { norm }: Pick<MeldingContext, 'norm'>,
): AfspraakGegevens {
    const naam = 'eis' in afspraak ? afspraak.eis.naam : undefined;
    const titel = naam === undefined ? afspraak.titel : norm.eisen.get(naam)?.titel;
    return { eis: naam, label: titel ?? naam ?? 'Deze afspraak', thema: afspraak.thema };
}
