import { type Contact, isCrisispartner, type Organisatie } from '../generated/ast.js';
import { idOf } from '../references/ids.js';
import type { Id } from './basis.js';
import type { ContactFeiten, OrganisatieFeiten } from './organisatie.js';
import { gegeven, gegevens, verklaring, verwijzing } from './places.js';

export function organisatieFeiten(organisatie: Organisatie, uri: string): OrganisatieFeiten {
    const id = idOf(organisatie) as Id;
    return {
        ...verklaring(organisatie),
        soort: isCrisispartner(organisatie) ? 'crisispartner' : 'veiligheidsregio',
        id,
        uri,
        naam: organisatie.name ?? '',
        titel: organisatie.titel,
        nummer: organisatie.nummer,
        sector: gegeven(organisatie, 'sector'),
        kerntaken: gegeven(organisatie, 'kerntaken'),
        ambities: gegeven(organisatie, 'ambities'),
        verwachtingen: gegeven(organisatie, 'verwachtingen'),
        contacten: organisatie.contacten.map((contact) => contactFeiten(contact, id)),
    };
}

/** The contact; declared in an organisation it belongs to that one, else to the one that it names. */
export function contactFeiten(contact: Contact, organisatie?: Id): ContactFeiten {
    return {
        ...verklaring(contact),
        id: idOf(contact) ?? '',
        naam: contact.name ?? '',
        // A title that is still to be written is none: the name says more.
        titel: contact.titel?.trim() ? contact.titel : undefined,
        organisatie: organisatie ?? verwijzing(contact.organisatie)?.id,
        functie: gegeven(contact, 'functie'),
        rollen: gegevens(contact, 'rollen'),
        telefoon: gegeven(contact, 'telefoon'),
        email: gegeven(contact, 'email'),
        piket: gegeven(contact, 'piket'),
    };
}
