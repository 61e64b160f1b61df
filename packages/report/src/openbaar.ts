import type {
    AfspraakFeiten,
    AfspraakInhoud,
    Beoordeling,
    Lookup,
    OrganisatieFeiten,
    SamenwerkingFeiten,
    Toen,
} from '@samenwerking/language';
import type { Subject } from './sections/context.js';
import { isBekendeStatus } from './sections/words.js';

/**
 * What everybody may know of a samenwerking: who works with whom, the profile, the phase, the progress, what is agreed
 * by title and status, and when its steps were taken. Only what is named here is kept, so that something new in a file
 * is not public by accident.
 */
export function openbaar({ beoordeling, lookup, textErrors, toen }: Subject): Subject {
    return {
        beoordeling: openbareBeoordeling(beoordeling),
        lookup: openbareLookup(lookup),
        textErrors,
        toen: toen && openbaarToen(toen),
        isOpenbaar: true,
    };
}

/** What is left out now, is left out of what it is compared with; and a revision may be called after someone. */
function openbaarToen({ datum, samenwerkingen, lookup, verdwenen }: Toen): Toen {
    return {
        datum,
        samenwerkingen: new Map(
            [...samenwerkingen].map(([id, { beoordeling, textErrors }]) => [
                id,
                { beoordeling: openbareBeoordeling(beoordeling), textErrors },
            ]),
        ),
        lookup: openbareLookup(lookup),
        verdwenen: verdwenen.map(openbareBeoordeling),
    };
}

function openbareBeoordeling(beoordeling: Beoordeling): Beoordeling {
    const { eisen, overigeAfspraken, meldingen } = beoordeling;
    return {
        ...beoordeling,
        feiten: openbareFeiten(beoordeling.feiten),
        planning: undefined,
        openVragen: [],
        achterhaaldeAkkoorden: [],
        eisen: eisen.map((eis) => ({ ...eis, afspraak: eis.afspraak && openbareAfspraak(eis.afspraak) })),
        overigeAfspraken: overigeAfspraken.map((afspraak) => ({
            ...openbareInhoud(afspraak),
            isOnvolledig: afspraak.isOnvolledig,
        })),
        // The others name people, or what users wrote.
        meldingen: meldingen.filter(({ code }) => code === 'afspraak-verloopt'),
    };
}

/** Sections that tell the truth without what is left out. In others something would seem to be missing. */
const SECTIONS = new Set([
    ...['processchema', 'stappen', 'checklist', 'afspraken', 'meer-afspraken', 'rolverdeling', 'toetsing', 'go-live'],
    ...['evaluaties', 'leeswijzer', 'stand', 'themas', 'gewijzigd'],
]);

export function isOpenbareSectie({ id }: { readonly id: string }): boolean {
    return SECTIONS.has(id);
}

function openbareFeiten(feiten: SamenwerkingFeiten): SamenwerkingFeiten {
    const { id, uri, bereik, geheel, herkomst, naam, titel, norm, neemtOver, plan, toetsing } = feiten;
    const { partners, adoptieregio, betrokken, regios, profiel, uitvoering, themas } = feiten;
    return {
        ...{ id, uri, bereik, geheel, herkomst, naam, titel, norm, neemtOver },
        ...{ partners, adoptieregio, betrokken, regios },
        vertrouwelijkheid: { waarde: 'openbaar', bereik },
        profiel: profiel && {
            profiel: profiel.profiel,
            afgestemdOp: profiel.afgestemdOp,
            gekozenOp: profiel.gekozenOp,
            besprokenOp: profiel.besprokenOp,
        },
        contacten: [],
        verkenning: { bevindingen: [], gesprekken: [], antwoorden: [] },
        themas,
        afspraken: feiten.afspraken.map(openbareAfspraak),
        extraAfspraken: feiten.extraAfspraken.map(openbareInhoud),
        accounts: [],
        plan: plan && {
            bereik: plan.bereik,
            geheel: plan.geheel,
            goLive: plan.goLive,
            deadlines: [],
            activiteiten: [],
        },
        toetsing: toetsing && {
            bereik: toetsing.bereik,
            geheel: toetsing.geheel,
            werkgroepOp: toetsing.werkgroepOp,
            aangevraagdOp: toetsing.aangevraagdOp,
            akkoordOp: toetsing.akkoordOp,
        },
        uitvoering: {
            goLives: uitvoering.goLives.map(({ bereik, geheel, datum }) => ({
                bereik,
                geheel,
                datum,
                verbeterpunten: [],
            })),
            evaluaties: uitvoering.evaluaties.map(({ bereik, geheel, datum }) => ({ bereik, geheel, datum })),
            ervaringen: [],
            volgendeEvaluatie: uitvoering.volgendeEvaluatie,
        },
    };
}

function openbareAfspraak(afspraak: AfspraakFeiten): AfspraakFeiten {
    return { ...openbareInhoud(afspraak), eis: afspraak.eis };
}

function openbareInhoud(afspraak: AfspraakInhoud): AfspraakInhoud {
    const { bereik, geheel, herkomst, titel, thema, status, vastgesteldOp, geldigTot } = afspraak;
    return {
        ...{ bereik, geheel, herkomst, titel, thema, vastgesteldOp, geldigTot },
        status: status && isBekendeStatus(status.waarde) ? status : undefined,
        documenten: [],
        akkoorden: [],
        aspecten: [],
    };
}

function openbareLookup(lookup: Lookup): Lookup {
    return {
        standaardNorm: lookup.standaardNorm,
        samenwerking: (id) => {
            const feiten = lookup.samenwerking(id);
            return feiten && openbareFeiten(feiten);
        },
        organisatie: (id) => {
            const feiten = lookup.organisatie(id);
            return feiten && openbareOrganisatie(feiten);
        },
        contact: () => undefined,
        norm: (id) => lookup.norm(id),
    };
}

function openbareOrganisatie(feiten: OrganisatieFeiten): OrganisatieFeiten {
    const { soort, id, uri, bereik, geheel, naam, titel, nummer } = feiten;
    return { soort, id, uri, bereik, geheel, naam, titel, nummer, contacten: [] };
}
