import { type AstNode, AstUtils, type CstNode, GrammarAST } from 'langium';
import { allowedKeys } from '../../messages/expectation.js';
import { isLeaf, partsOf, visibleContent } from '../../validation/cst.js';

/** A block as it stands in the file. */
export interface WrittenBlock {
    /** Its braces: none where a header has no block, no second one where it is not closed. */
    readonly open: CstNode | undefined;
    readonly close: CstNode | undefined;
    readonly entries: readonly WrittenEntry[];
    /** The words that its entries may start with, in the order of the grammar. */
    readonly keys: readonly string[];
    /** A brace was forgotten that tells what belongs to it: nothing can be put into it. */
    readonly isUnsure: boolean;
}

export interface WrittenEntry {
    /** The word that it starts with. */
    readonly key: string;
    readonly offset: number;
    readonly end: number;
}

/** Reads the block of a declaration from its text. */
export function writtenBlock(node: AstNode): WrittenBlock {
    const content = partsOf(node);
    const start = content.findIndex(({ text }) => text === '{');
    const last = content.at(-1);
    const close = start >= 0 && last?.text === '}' ? last : undefined;
    return {
        open: content[start],
        close,
        entries: start < 0 ? [] : withUnread(entriesOf(content.slice(start + 1, close ? -1 : undefined)), close),
        keys: keysOf(node),
        isUnsure: start < 0 ? content.some((part) => isInBlock(part, node)) : !close && isUnclosed(last),
    };
}

/** True for what stands in the block of a node, or closes it. */
function isInBlock(part: CstNode, node: AstNode): boolean {
    return part.text === ':' || part.text === '}' || part.astNode !== node;
}

/** True where the last block in it is not closed. */
function isUnclosed(part: CstNode | undefined): boolean {
    const content = part ? visibleContent(part) : [];
    return content.some(({ text }) => text === '{') && content.at(-1)?.text !== '}';
}

/** True where an entry of the block starts with this word. */
export function hasEntry(node: AstNode, key: string): boolean {
    return writtenBlock(node).entries.some((entry) => entry.key === key);
}

/** A piece of what could not be read, up to a comment: a text, or a character of a word or a sign. */
const UNREAD = /\s*(?:"[^"\r\n]*"?|\/(?![/*])|[^\s"/])/gy;

/** What stands behind an entry and could not be read was meant as part of it. */
function withUnread(entries: readonly WrittenEntry[], close: CstNode | undefined): WrittenEntry[] {
    return entries.map((entry, i) => {
        const next = entries[i + 1]?.offset ?? close?.offset;
        const behind = next === undefined ? '' : (close?.root.fullText.slice(entry.end, next) ?? '');
        const unread = behind.match(UNREAD)?.join('').length ?? 0;
        return { ...entry, end: entry.end + unread };
    });
}

function entriesOf(content: readonly CstNode[]): WrittenEntry[] {
    const entries: { key: string; offset: number; end: number }[] = [];
    content.forEach((part, i) => {
        const current = entries.at(-1);
        if (current && !startsEntry(part, content[i - 1], content[i + 1])) {
            current.end = part.end;
        } else {
            entries.push({ key: firstWord(part), offset: part.offset, end: part.end });
        }
    });
    return entries;
}

function startsEntry(part: CstNode, previous: CstNode | undefined, next: CstNode | undefined): boolean {
    const isValue = previous?.text === ':' || previous?.text === ',';
    return isLeaf(part) ? next?.text === ':' : !isValue;
}

function firstWord(node: CstNode): string {
    const [first] = visibleContent(node);
    return first ? firstWord(first) : node.text;
}

function keysOf(node: AstNode): readonly string[] {
    const source = node.$cstNode?.grammarSource;
    const grammar = source && AstUtils.getContainerOfType(source, GrammarAST.isGrammar);
    const rule = grammar?.rules.find(({ name }) => name === node.$type);
    return rule ? allowedKeys(rule) : [];
}
