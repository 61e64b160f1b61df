import type { TextEdit } from 'vscode-languageserver-types';
import {
    type Account,
    type Afspraak,
    isAccount,
    isAfspraak,
    isSysteem,
    type Samenwerking,
    type Systeem,
} from '../../generated/ast.js';
import type { Entry } from './entry.js';
import type { FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { passageOf, removal } from './passage.js';
import { indentAt } from './text-lines.js';
import { block } from './text-style.js';

/** What stands in a theme and may belong in another. */
type ThemaEntry = Afspraak | Systeem | Account;

/** Moves an entry with its comments to the theme where it belongs; a theme block that is absent is made. */
export const moveAfspraak: FixMaker<'thema-onjuist'> = ({ node, gegevens, samenwerking }) => {
    const isEntry = isAfspraak(node) || isSysteem(node) || isAccount(node);
    if (!(isEntry && samenwerking)) {
        return [];
    }
    const { hoortIn } = gegevens;
    const edits = moveToThema(node, hoortIn, samenwerking);
    return edits.length > 0 ? [{ title: `Verplaatsen naar ${hoortIn}`, edits, isPreferred: true }] : [];
};

/** Edits that move an entry; none where it is not sure what stands in the theme. */
export function moveToThema(entry: ThemaEntry, thema: string, samenwerking: Samenwerking): TextEdit[] {
    const inserted = insertInThema(entry, thema, samenwerking);
    return inserted.length > 0 ? [removal(passageOf(entry)), ...inserted] : [];
}

/** The text stays as it is, its indentation too: a text block in it may not change. */
function insertInThema(node: ThemaEntry, thema: string, samenwerking: Samenwerking) {
    const { document, start, end } = passageOf(node);
    const text = document.getText();
    const lines = text.slice(start, end).split(/\r?\n/);
    const written = samenwerking.themas.find((candidate) => candidate.thema === thema);
    if (written) {
        return insertEntries(written, [{ key: keyOf(node), lines, isVerbatim: true }]);
    }
    const [first = '', ...others] = lines;
    const verbatim = [
        `${thema} {`,
        indentAt(start, text) + first,
        ...others,
        `${indentAt(node.$container.$cstNode?.offset ?? 0, text)}}`,
    ];
    const entry: Entry =
        lines.length === 1
            ? { key: thema, lines: block(thema, lines) }
            : { key: thema, lines: verbatim, isVerbatim: true };
    return insertEntries(samenwerking, [entry]);
}

function keyOf(node: ThemaEntry): string {
    return isAfspraak(node) ? node.eis.$refText : isSysteem(node) ? 'systeem' : 'account';
}
