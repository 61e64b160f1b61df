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
