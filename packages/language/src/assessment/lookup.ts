import type { ContactFeiten, Id, NormFeiten, OrganisatieFeiten, SamenwerkingFeiten } from '../feiten/feiten.js';

/** Gives what other declarations say, wherever they stand. */
export interface Lookup {
    samenwerking(id: Id): SamenwerkingFeiten | undefined;
    organisatie(id: Id): OrganisatieFeiten | undefined;
    contact(id: Id): ContactFeiten | undefined;
    norm(id: Id): NormFeiten | undefined;
}
