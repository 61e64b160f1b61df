import { doelVan } from '../../assessment/verwijzing.js';
import { formatDatum } from '../../feiten/datum.js';
import type { ContactFeiten } from '../../feiten/feiten.js';
import type { SamenwerkingServices } from '../../services.js';
import { contactsOf } from '../fixes/contacts.js';
import type { VastgelegdeAfspraak } from './vastgelegde-afspraak.js';

/** Someone who may agree. */
export interface ContactKeuze {
    /** The name as the file writes it. */
    readonly naam: string;
    readonly titel: string;
    readonly organisatie?: string | undefined;
    readonly functie?: string | undefined;
    /** The akkoord that is recorded already. */
    readonly akkoord?: { readonly datum?: string | undefined; readonly isAchterhaald: boolean } | undefined;
}

/** The contacts of a samenwerking: first those whose akkoord is still to be recorded, then those whose akkoord lapsed. */
export function contactKeuzes(op: VastgelegdeAfspraak, services: SamenwerkingServices): ContactKeuze[] {
    return contactsOf(op.beoordeling.naam, services)
        .map(({ naam, feiten }) => ({
            naam,
            titel: feiten.titel ?? feiten.naam,
            organisatie: organisatieVan(feiten, services),
            functie: feiten.functie?.waarde,
            akkoord: akkoordVan(feiten, op),
        }))
        .toSorted((a, b) => urgency(a) - urgency(b));
}

function urgency({ akkoord }: ContactKeuze): number {
    return akkoord ? (akkoord.isAchterhaald ? 1 : 2) : 0;
}

function akkoordVan({ id }: ContactFeiten, { afspraak, beoordeling }: VastgelegdeAfspraak): ContactKeuze['akkoord'] {
    const known = afspraak.akkoorden.findLast(({ contact }) => doelVan(contact) === id);
    return (
        known && {
            datum: known.datum && formatDatum(known.datum.waarde),
            isAchterhaald: beoordeling.achterhaaldeAkkoorden.some(({ akkoord }) => akkoord === known),
        }
    );
}

function organisatieVan({ organisatie }: ContactFeiten, { assessment }: SamenwerkingServices): string | undefined {
    const known = organisatie === undefined ? undefined : assessment.Beoordelingen.organisatie(organisatie);
    return known && (known.titel ?? known.naam);
}
