import { type AstNode, AstUtils, type CstNode, type TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { endsLine, lineStart, startsLine } from './text-lines.js';

/** An entry with the comments that belong to it: those right above it, and the one behind it. */
export interface Passage {
    readonly document: TextDocument;
    readonly start: number;
    readonly end: number;
    /** Nothing else stands on its lines. */
    readonly isOnOwnLines: boolean;
}

/** An entry alone: what is said about it stays where it is. */
export function entryOnly(node: AstNode): Passage {
    const { offset, end } = node.$cstNode as CstNode;
    return stretchOf(AstUtils.getDocument(node).textDocument, offset, end);
}

/** What stands between two places. */
export function stretchOf(document: TextDocument, start: number, end: number): Passage {
    const text = document.getText();
    return { document, start, end, isOnOwnLines: startsLine(start, text) && endsLine(end, text) };
}

/** The passage of an entry of a block; of a value behind a colon its key belongs to it. */
export function passageOf(node: AstNode): Passage {
    const document = AstUtils.getDocument(node).textDocument;
    const text = document.getText();
    const cst = node.$cstNode as CstNode;
    const siblings = cst.container?.content ?? [];
    const index = siblings.indexOf(cst);
    const first = siblings[index - 1]?.text === ':' ? index - 2 : index;
    let start = siblings[first]?.offset ?? cst.offset;
    for (let above = siblings[first - 1]; above?.hidden && belongsTo(above, start, text); ) {
        start = above.offset;
        above = siblings[siblings.indexOf(above) - 1];
    }
    const behind = siblings[index + 1];
    const isBehind = behind?.hidden && !text.slice(cst.end, behind.offset).includes('\n') && endsLine(behind.end, text);
    return stretchOf(document, start, isBehind ? behind.end : cst.end);
}

/** An edit that takes the passage out, with one of the blank lines around it. */
export function removal({ document, start, end, isOnOwnLines }: Passage): TextEdit {
    const text = document.getText();
    const edit = (from: number, to: number): TextEdit => ({
        range: { start: document.positionAt(from), end: document.positionAt(to) },
        newText: '',
    });
    const from = lineStart(start, text);
    if (!isOnOwnLines) {
        const spaces = /^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
        const before = from + text.slice(from, start).trimEnd().length;
        // Entries on a line are two spaces apart, the first is one space from its brace.
        const isFirst = text.charAt(before - 1) === '{';
        return startsLine(start, text)
            ? edit(start, end + spaces)
            : edit(before, isFirst ? end + Math.max(0, spaces - 1) : end);
    }
    const to = end + (/^[^\n]*\n?/.exec(text.slice(end))?.[0].length ?? 0);
    const content = text.slice(0, from).trimEnd().length;
    const above = from - (content === 0 ? 0 : text.indexOf('\n', content) + 1);
    const below = /^(?:[^\S\n]*\n)*/.exec(text.slice(to))?.[0].length ?? 0;
    const isFirst = /\{[^\S\n]*\n$/.test(text.slice(0, from));
    const isLast = text.slice(to).trimStart().startsWith('}');
    return above > 0 && isLast ? edit(from - above, to) : edit(from, above > 0 || isFirst ? to + below : to);
}

/** A comment on lines of its own, with no blank line below it. */
function belongsTo(comment: CstNode, start: number, text: string): boolean {
    return startsLine(comment.offset, text) && !/\n[^\S\n]*\n/.test(text.slice(comment.end, start));
}
