import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { type Bestand, type Contact, isSamenwerking } from '../generated/ast.js';
import { childId, idOf, topId } from '../references/ids.js';
import type { Names } from '../references/names.js';
import type { SamenwerkingServices } from '../services.js';

/** Contacts of a samenwerking without a role, to which no file of the workspace refers. */
export function unusedContactMeldingen(document: LangiumDocument, services: SamenwerkingServices): Melding[] {
    const { samenwerkingen } = document.parseResult.value as Bestand;
    return samenwerkingen
        .flatMap(({ contacten }) => contacten)
        .filter((contact) => contact.rollen.length === 0 && !isUsed(contact, services))
        .flatMap((contact) => {
            const bereik = services.references.NameProvider.getNameNode(contact)?.range;
            const gegevens = { naam: contact.name ?? '' };
            return bereik ? [{ code: 'niet-gebruikt', bereik, stadium: 0, gegevens } as const] : [];
        });
}

function isUsed(contact: Contact, { shared, references }: SamenwerkingServices): boolean {
    return shared.workspace.IndexManager.isReferredTo(contact) || hasNamesake(contact, references.Names);
}

/**
 * True where a name may stand for this contact while it leads to another: the first of two, or one that is taken over
 * and that this one takes the place of.
 */
function hasNamesake(contact: Contact, names: Names): boolean {
    const { $container, name = '' } = contact;
    const samenwerking = isSamenwerking($container) ? ($container.name ?? '') : '';
    const taken = names.takeoverChain(samenwerking).slice(1);
    return (
        names.all(idOf(contact) ?? '').length > 1 ||
        taken.some((base) => names.get(childId(topId('samenwerking', base), 'contact', name)))
    );
}
