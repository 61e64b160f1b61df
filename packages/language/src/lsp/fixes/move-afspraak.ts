import type { TextEdit } from 'vscode-languageserver-types';
import { type Afspraak, isAfspraak, type Samenwerking } from '../../generated/ast.js';
import type { Entry } from './entry.js';
import type { FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { passageOf, removal } from './passage.js';
import { indentAt } from './text-lines.js';
import { block } from './text-style.js';

/** Moves an agreement with its comments to the theme where it belongs; a theme block that is absent is made. */
export const moveAfspraak: FixMaker<'thema-onjuist'> = ({ node, gegevens, samenwerking }) => {
    if (!(isAfspraak(node) && samenwerking)) {
        return [];
    }
    const { hoortIn } = gegevens;
    const edits = moveToThema(node, hoortIn, samenwerking);
    return edits.length > 0 ? [{ title: `Verplaatsen naar ${hoortIn}`, edits, isPreferred: true }] : [];
};

/** Edits that move an agreement; none where it is not sure what stands in the theme. */
export function moveToThema(afspraak: Afspraak, thema: string, samenwerking: Samenwerking): TextEdit[] {
    const inserted = insertInThema(afspraak, thema, samenwerking);
    return inserted.length > 0 ? [removal(passageOf(afspraak)), ...inserted] : [];
}

/** The text stays as it is, its indentation too: a text block in it may not change. */
function insertInThema(afspraak: Afspraak, thema: string, samenwerking: Samenwerking) {
    const { document, start, end } = passageOf(afspraak);
    const text = document.getText();
    const lines = text.slice(start, end).split(/\r?\n/);
    const written = samenwerking.themas.find((candidate) => candidate.thema === thema);
    if (written) {
        return insertEntries(written, [{ key: afspraak.eis.$refText, lines, isVerbatim: true }]);
    }
    const [first = '', ...others] = lines;
    const verbatim = [
        `${thema} {`,
        indentAt(start, text) + first,
        ...others,
        `${indentAt(afspraak.$container.$cstNode?.offset ?? 0, text)}}`,
    ];
    const entry: Entry =
        lines.length === 1
            ? { key: thema, lines: block(thema, lines) }
            : { key: thema, lines: verbatim, isVerbatim: true };
    return insertEntries(samenwerking, [entry]);
}
