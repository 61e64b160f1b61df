import type { ContactFeiten, Id, NormFeiten, OrganisatieFeiten, SamenwerkingFeiten } from '../feiten/feiten.js';

/** Gives what other declarations say, wherever they stand. */
export interface Lookup {
    /** The norm of a samenwerking that names none. */
    readonly standaardNorm: Id;
    samenwerking(id: Id): SamenwerkingFeiten | undefined;
    organisatie(id: Id): OrganisatieFeiten | undefined;
    contact(id: Id): ContactFeiten | undefined;
    norm(id: Id): NormFeiten | undefined;
}
