import { type AstNode, AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { commentFor, type Entry } from './entry.js';
import { Insertion } from './insertion.js';
import { type WrittenBlock, writtenBlock } from './written-block.js';

/**
 * Edits that put entries into the block of a declaration, each where the grammar lists it among those that are there,
 * and in the style of the block: on its one line, or on lines of their own. A header without a block gets one.
 */
export function insertEntries(node: AstNode, entries: readonly Entry[]): TextEdit[] {
    const block = writtenBlock(node);
    if (block.isUnsure || entries.length === 0) {
        return [];
    }
    const kept = new Map(entries.flatMap((entry) => insteadOfComment(entry, node, block)));
    const perPlace = Map.groupBy(
        entries.filter((entry) => !kept.has(entry)),
        (entry) => placeOf(entry, block),
    );
    const insertion = new Insertion(node, block, new Set(perPlace.keys()));
    if (!block.open) {
        return [insertion.newBlock(entries)];
    }
    return [...kept.values(), ...[...perPlace].flatMap(([place, group]) => insertion.at(place, group))];
}

/** The edit that puts an entry in the place of the comment that kept it, where the block has one. */
function insteadOfComment(entry: Entry, node: AstNode, { open, close }: WrittenBlock): [Entry, TextEdit][] {
    const { textDocument } = AstUtils.getDocument(node);
    const comment = commentFor(entry.key);
    const start = textDocument.getText().indexOf(comment, open?.end);
    const [newText, ...more] = entry.lines;
    if (!(open && close) || start < 0 || start > close.offset || newText === undefined || more.length > 0) {
        return [];
    }
    const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(start + comment.length) };
    return [[entry, { range, newText }]];
}

/** Index of the written entry that a new one comes before. What is no key of the grammar joins the last of its like. */
function placeOf({ key }: Entry, { entries, keys }: WrittenBlock): number {
    const like = keys.includes(key) ? -1 : entries.findLastIndex((entry) => !keys.includes(entry.key));
    if (like >= 0) {
        return like + 1;
    }
    const rank = rankOf(key, keys);
    const next = rank < 0 ? -1 : entries.findIndex((entry) => rankOf(entry.key, keys) > rank);
    return rank === 0 ? 0 : next < 0 ? entries.length : next;
}

/** What an agreement says comes first, its aspects among it; then who answers for it, and how long it holds. */
const BEHIND_ASPECTS = 'eigenaar';

function rankOf(key: string, keys: readonly string[]): number {
    const rank = keys.indexOf(key);
    return rank < 0 && keys.includes(BEHIND_ASPECTS) ? keys.indexOf(BEHIND_ASPECTS) - 0.5 : rank;
}
