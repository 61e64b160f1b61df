import { CstUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { doelVan } from '../../assessment/verwijzing.js';
import { vingerafdrukVan } from '../../assessment/vingerafdruk.js';
import { formatDatum } from '../../feiten/datum.js';
import type { AkkoordFeiten, Id } from '../../feiten/feiten.js';
import { insertEntries } from '../fixes/insert-entries.js';
import type { VastgelegdeAfspraak } from './vastgelegde-afspraak.js';

/** Edits that renew an akkoord for what the agreement now says. */
export function renewAkkoord({ contact, geheel }: AkkoordFeiten, op: VastgelegdeAfspraak): TextEdit[] {
    return [{ range: geheel, newText: akkoordRegel(contact.naam, op) }];
}

/** Edits that record the akkoord of a contact: the one that the file has of it is completed, or renewed. */
export function recordAkkoord(
    { naam, id }: { readonly naam: string; readonly id: Id },
    op: VastgelegdeAfspraak,
    document: LangiumDocument,
): TextEdit[] {
    const known = op.afspraak.akkoorden.findLast(({ contact, herkomst }) => !herkomst && doelVan(contact) === id);
    if (known) {
        return renewAkkoord(known, op);
    }
    const root = document.parseResult.value.$cstNode;
    const start = document.textDocument.offsetAt(op.afspraak.geheel.start);
    const node = root && CstUtils.findLeafNodeAtOffset(root, start)?.astNode;
    return node ? insertEntries(node, [{ key: 'akkoord', lines: [akkoordRegel(naam, op)] }]) : [];
}

/** `akkoord devries 03-05-2026 "9f2c1a-4b07e2"`. */
function akkoordRegel(contact: string, { afspraak, beoordeling }: VastgelegdeAfspraak): string {
    return `akkoord ${contact} ${formatDatum(beoordeling.peildatum)} "${vingerafdrukVan(afspraak)}"`;
}
