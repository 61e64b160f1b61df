import type { OrganisatieFeiten } from '../feiten/feiten.js';
import type { SkeletInhoud } from './inhoud.js';
import { naamSleutel, naamUit, vrijeNaam } from './namen.js';
import { blok, type Regels, tekstwaarde } from './regels.js';

/** Somebody who is known from the beginning. */
export interface SkeletContact {
    readonly titel: string;
    /** By name, the region that they are of; else they are of the partner. */
    readonly regio?: string | undefined;
    /** One of the roles of the language. */
    readonly rol?: string | undefined;
    readonly telefoon?: string | undefined;
    readonly email?: string | undefined;
}

/** Who takes part, as far as that is known. */
export interface SkeletPartijen {
    readonly partner: { readonly naam: string; readonly isNieuw: boolean; readonly contacten: Contacten } | undefined;
    readonly regios: readonly OrganisatieFeiten[];
}

type Contacten = OrganisatieFeiten['contacten'];

/** The lines of contacts, in the places where they belong: with a partner that is new, else in the samenwerking. */
export function contactRegels(
    contacten: readonly SkeletContact[],
    { partner, regios }: SkeletPartijen,
): Pick<SkeletInhoud, 'partnerContacten' | 'contacten'> {
    const existing = [...(partner?.contacten ?? []), ...regios.flatMap((regio) => regio.contacten)];
    const bezet = new Set(existing.map(({ naam }) => naamSleutel(naam)));
    const partnerContacten: Regels[] = [];
    const inSamenwerking: Regels[] = [];
    for (const contact of contacten) {
        const naam = vrijeNaam(naamUit(contact.titel, 'contact'), (vrij) => bezet.has(naamSleutel(vrij)));
        bezet.add(naamSleutel(naam));
        const isOfNewPartner = contact.regio === undefined && partner?.isNieuw === true;
        const organisatie = isOfNewPartner ? undefined : (contact.regio ?? partner?.naam);
        (isOfNewPartner ? partnerContacten : inSamenwerking).push(contactBlok(naam, contact, organisatie));
    }
    return { partnerContacten, contacten: inSamenwerking };
}

function contactBlok(naam: string, contact: SkeletContact, organisatie: string | undefined): Regels {
    const { titel, rol, telefoon, email } = contact;
    return blok(`contact ${naam} ${tekstwaarde(titel)}`, [
        ...(organisatie === undefined ? [] : [`organisatie: ${organisatie}`]),
        ...(rol === undefined ? [] : [`rol: ${rol}`]),
        ...(telefoon === undefined ? [] : [`telefoon: ${tekstwaarde(telefoon)}`]),
        ...(email === undefined ? [] : [`e-mail: ${tekstwaarde(email)}`]),
    ]);
}
