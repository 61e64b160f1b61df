import type {
    AfspraakInhoud,
    AspectFeiten,
    ContactFeiten,
    SamenwerkingFeiten,
    TekstGegeven,
    Verwijzing,
} from '../feiten/feiten.js';
import { vraagtContact } from './afspraken.js';
import { contactVan, kantVan, neemtGeenDeel } from './contacten.js';
import type { MeldingContext } from './context.js';
import type { Melding, MeldingGegevens, Partij } from './melding.js';
import { plaatshouderElders, plaatshouderHier } from './plaatshouder.js';
import { isIngevuld } from './tekst.js';

/** What is to be said about contacts that are named: whose they are, and whether they can be reached. */
export function contactMeldingen(context: MeldingContext): Melding[] {
    return [...aanspreekpuntMeldingen(context), ...overgenomenContacten(context)];
}

/** A contact that is named as point of contact belongs to that side, and can be reached. */
function aanspreekpuntMeldingen(context: MeldingContext): Melding[] {
    return context.eigen.afspraken.flatMap(({ eis: { naam }, aspecten }) => {
        const eis = context.norm.eisen.get(naam);
        return aspecten
            .filter(({ aspect }) => eis && vraagtContact(eis, aspect.naam))
            .flatMap((aspect) => perAanspreekpunt(aspect, context));
    });
}

function perAanspreekpunt({ aspect, contacten }: AspectFeiten, context: MeldingContext): Melding[] {
    const { feiten, lookup, stadium } = context;
    return contacten.flatMap((verwijzing): Melding[] => {
        const contact = contactVan(verwijzing, feiten, lookup);
        if (!contact) {
            return [];
        }
        const { naam, bereik } = verwijzing;
        const verkeerd = isPartij(aspect.naam) ? verkeerdePartij(naam, contact, aspect.naam, feiten) : undefined;
        const manieren = [contact.telefoon, contact.piket, contact.email].filter((manier) => manier !== undefined);
        const gegevens = { naam, contact: contact.id };
        const onbereikbaar = { code: 'contact-onbereikbaar', bereik, stadium, gegevens } as const;
        return [
            ...(verkeerd ? [{ code: 'contact-verkeerde-partij', bereik, stadium, gegevens: verkeerd } as const] : []),
            ...(manieren.some(isIngevuld) ? [] : [zonderManier(onbereikbaar, contact, manieren[0], context)]),
        ];
    });
}

/** A number or address that says nothing yet is said where that stands, in this file. */
function zonderManier(
    onbereikbaar: Melding,
    { id }: ContactFeiten,
    leeg: TekstGegeven | undefined,
    { eigen, lookup }: MeldingContext,
): Melding {
    if (!leeg) {
        return onbereikbaar;
    }
    const [organisatie = ''] = id.split('/');
    const isHier = !leeg.herkomst && (lookup.organisatie(organisatie)?.uri ?? eigen.uri) === eigen.uri;
    return isHier ? plaatshouderHier(onbereikbaar, leeg.bereik) : plaatshouderElders(onbereikbaar);
}

function isPartij(naam: string): naam is Partij {
    return naam === 'veiligheidsregio' || naam === 'crisispartner';
}

function verkeerdePartij(
    naam: string,
    { organisatie }: ContactFeiten,
    hoortBij: Partij,
    feiten: SamenwerkingFeiten,
): MeldingGegevens['contact-verkeerde-partij'] | undefined {
    if (organisatie === undefined || (kantVan(organisatie) === hoortBij && !neemtGeenDeel(organisatie, feiten))) {
        return undefined;
    }
    return { naam, hoortBij, doetNietMee: kantVan(organisatie) === hoortBij ? naamVan(organisatie) : undefined };
}

/**
 * Contacts that are taken over, of an organisation that takes no part here: with another partner or region nobody else
 * is named by itself. The other file is right, so it is said here, once for each contact.
 */
function overgenomenContacten({ eigen, feiten, lookup, stadium }: MeldingContext): Melding[] {
    const genoemd = Map.groupBy(overgenomenVerwijzingen(feiten), ({ verwijzing }) => verwijzing.id);
    return [...genoemd.values()].flatMap((plekken): Melding[] => {
        const [{ verwijzing }] = plekken as [Genoemd];
        const organisatie = contactVan(verwijzing, feiten, lookup)?.organisatie;
        if (organisatie === undefined || !neemtGeenDeel(organisatie, feiten)) {
            return [];
        }
        const gegevens = {
            naam: verwijzing.naam,
            hoortBij: kantVan(organisatie),
            doetNietMee: naamVan(organisatie),
            genoemdBij: [...new Set(plekken.map(({ bij }) => bij))],
            overgenomenUit: verwijzing.herkomst?.naam,
        };
        return [{ code: 'contact-verkeerde-partij', bereik: eigen.bereik, stadium, gegevens }];
    });
}

/** A contact, and what names it. */
interface Genoemd {
    readonly verwijzing: Verwijzing;
    readonly bij: string;
}

function overgenomenVerwijzingen({ afspraken, extraAfspraken, accounts }: SamenwerkingFeiten): Genoemd[] {
    return [
        ...afspraken.flatMap((afspraak) => genoemdIn(afspraak, afspraak.eis.naam)),
        ...extraAfspraken.flatMap((afspraak) => genoemdIn(afspraak, afspraak.titel ?? 'afspraak')),
        ...accounts.map(({ contact }) => ({ verwijzing: contact, bij: `account ${contact.naam}` })),
    ].filter(({ verwijzing }) => verwijzing.herkomst);
}

function genoemdIn({ aspecten, eigenaar }: AfspraakInhoud, bij: string): Genoemd[] {
    const contacten = [...aspecten.flatMap((aspect) => aspect.contacten), ...(eigenaar ? [eigenaar] : [])];
    return contacten.map((verwijzing) => ({ verwijzing, bij }));
}

function naamVan(organisatie: string): string {
    return organisatie.slice(organisatie.indexOf(':') + 1);
}
