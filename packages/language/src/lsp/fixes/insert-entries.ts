import type { AstNode } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Entry } from './entry.js';
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
    const insertion = new Insertion(node, block);
    if (!block.open) {
        return [insertion.newBlock(entries)];
    }
    const perPlace = Map.groupBy(entries, (entry) => placeOf(entry, block));
    return [...perPlace].map(([place, group]) => insertion.at(place, group));
}

/** Index of the written entry that a new one comes before. What is no key of the grammar joins the last of its like. */
function placeOf({ key }: Entry, { entries, keys }: WrittenBlock): number {
    const rank = keys.indexOf(key);
    if (rank < 0) {
        const like = entries.findLastIndex((entry) => !keys.includes(entry.key));
        return like < 0 ? entries.length : like + 1;
    }
    const next = entries.findIndex((entry) => keys.indexOf(entry.key) > rank);
    return rank === 0 ? 0 : next < 0 ? entries.length : next;
}
