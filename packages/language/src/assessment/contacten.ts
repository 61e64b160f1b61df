import type { ContactFeiten, Id, SamenwerkingFeiten, Verwijzing } from '../feiten/feiten.js';
import type { Lookup } from './lookup.js';
import type { Partij } from './melding.js';
import { betrokkenRegios } from './partijen.js';

/** Who a reference of a samenwerking stands for: of its own contacts with what it takes over of them, or of another's. */
export function contactVan(
    { id }: Verwijzing,
    { contacten }: Pick<SamenwerkingFeiten, 'contacten'>,
    lookup: Lookup,
): ContactFeiten | undefined {
    return id === undefined ? undefined : (contacten.find((contact) => contact.id === id) ?? lookup.contact(id));
}

/** The side that an organisation is on. */
export function kantVan(organisatie: Id): Partij {
    return organisatie.startsWith('crisispartner:') ? 'crisispartner' : 'veiligheidsregio';
}

/** True for an organisation that takes no part. As long as it is not known who does, nobody can tell. */
export function neemtGeenDeel(organisatie: Id, feiten: SamenwerkingFeiten): boolean {
    const partijen = kantVan(organisatie) === 'crisispartner' ? feiten.partners : betrokkenRegios(feiten);
    return partijen.length > 0 && partijen.every(({ id }) => id !== undefined && id !== organisatie);
}
