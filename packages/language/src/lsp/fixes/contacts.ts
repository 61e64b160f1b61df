import { isIngevuld } from '../../assessment/tekst.js';
import type { ContactFeiten, Id } from '../../feiten/feiten.js';
import type { SamenwerkingServices } from '../../services.js';

/** A contact that may be named in a samenwerking, and how its name is written there. */
export interface NameableContact {
    readonly naam: string;
    readonly feiten: ContactFeiten;
}

/** The contacts that a samenwerking may name: its own, then those of its organisations and of what it takes over. */
export function contactsOf(samenwerking: string, services: SamenwerkingServices): NameableContact[] {
    const { Names } = services.references;
    const { Beoordelingen } = services.assessment;
    const contacts = Names.contactTiers(samenwerking)
        .flat()
        .flatMap(
            (holder) => (Beoordelingen.organisatie(holder) ?? Beoordelingen.samenwerking(holder))?.contacten ?? [],
        );
    return contacts.flatMap((feiten) => {
        const naam = [feiten.naam, qualifiedName(feiten)].find((name) => {
            const meant = Names.contactCandidates(samenwerking, name);
            return meant.length === 1 && meant[0]?.id === feiten.id;
        });
        return naam === undefined || naam === '' ? [] : [{ naam, feiten }];
    });
}

/** `gelderland-zuid.jansen`: the name with that of the organisation. */
function qualifiedName({ naam, id, organisatie = containerOf(id) }: ContactFeiten): string {
    return `${organisatie.slice(organisatie.indexOf(':') + 1)}.${naam}`;
}

function containerOf(id: Id): Id {
    return id.split('/')[0] ?? '';
}

/** The contacts that may be point of contact of a side, whoever can be reached first; of anyone where it is no side. */
export function contactsFor(kant: string, samenwerking: string, services: SamenwerkingServices): string[] {
    const contacts = contactsOf(samenwerking, services);
    const sideOf = ({ feiten }: NameableContact) => feiten.organisatie?.split(':')[0];
    const isSide = kant === 'veiligheidsregio' || kant === 'crisispartner';
    const fitting = isSide ? contacts.filter((contact) => sideOf(contact) === kant) : contacts;
    const unclear = contacts.filter((contact) => sideOf(contact) === undefined);
    const isReachable = ({ feiten }: NameableContact) => [feiten.telefoon, feiten.piket, feiten.email].some(isIngevuld);
    return (fitting.length > 0 ? fitting : unclear)
        .toSorted((a, b) => Number(isReachable(b)) - Number(isReachable(a)))
        .map(({ naam }) => naam);
}
