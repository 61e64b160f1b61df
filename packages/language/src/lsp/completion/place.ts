import {
    type AstNode,
    AstUtils,
    type CstNode,
    CstUtils,
    GrammarAST,
    GrammarUtils,
    type LangiumDocument,
} from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { isLeaf, partsOf, ruleOf, visibleContent } from '../../validation/cst.js';
import { entriesOf } from './entries.js';
import { firstAssignments } from './values.js';

/** Where the cursor stands, and what the grammar lets be written there. */
export interface Place {
    /** The word that is being typed: what is chosen takes its place. */
    readonly range: Range;
    /** True right behind a colon or comma: a space belongs between it and what is chosen. */
    readonly needsSpace: boolean;
    /** The first word of the entry that such a value stands in; undefined where that is none. */
    readonly key: string | undefined;
    /** The innermost block that is open at the cursor. */
    readonly block: AstNode;
    /** What may stand behind the word, colon or comma before the cursor: a value, a name or a date. */
    readonly values: readonly GrammarAST.Assignment[];
    /** The node that such a value would belong to. */
    readonly owner: AstNode;
    /** True where a new entry of the block may start. */
    readonly mayStartEntry: boolean;
}

const WORD_BEFORE_CURSOR = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9_.-])[A-Za-zÀ-ÖØ-öø-ɏ0-9_.-]*$/;

/** What may be written at a position; undefined inside a text or a comment, where everything may. */
export function placeAt(document: LangiumDocument, position: Position, grammar: GrammarAST.Grammar): Place | undefined {
    const { textDocument } = document;
    const root = document.parseResult.value.$cstNode;
    const line = textDocument.getText({ start: { line: position.line, character: 0 }, end: position });
    const typed = WORD_BEFORE_CURSOR.exec(line)?.[0] ?? '';
    const start = { line: position.line, character: position.character - typed.length };
    const offset = textDocument.offsetAt(start);
    if (!root || isInTextOrComment(root, textDocument.offsetAt(position))) {
        return undefined;
    }
    const before = leafBefore(root, offset);
    const block = before ? openBlock(before, offset) : document.parseResult.value;
    const textBefore = line.slice(0, start.character);
    const header = headerBefore(textBefore, block, grammar);
    const startsLine = !before || before.range.end.line < position.line;
    const isBehind = before && (!startsLine || before.text === ',');
    return {
        range: { start, end: position },
        needsSpace: /[:,]$/.test(textBefore),
        block,
        ...(header ?? {
            values: isBehind ? valuesAfter(before) : [],
            owner: before?.astNode ?? block,
            key: before && keyAround(before),
        }),
        mayStartEntry: !header && (startsLine ? before?.text !== ',' : ![':', ','].includes(before.text)),
    };
}

/** A header that has just been begun, such as `akkoord jansen`: no parser knows yet what it will be. */
function headerBefore(
    textBefore: string,
    block: AstNode,
    grammar: GrammarAST.Grammar,
): Pick<Place, 'values' | 'owner' | 'key'> | undefined {
    const [word, ...given] = textBefore.slice(textBefore.search(LAST_ENTRY_ON_LINE)).trim().split(/\s+/);
    const entry = entriesOf(block, grammar).find((candidate) => candidate.word === word);
    const isHeader = entry?.type !== undefined && /\s$/.test(textBefore) && !given.some((part) => part.includes(':'));
    if (!isHeader) {
        return undefined;
    }
    const next = entry.rest[given.length];
    const owner: AstNode = { $type: entry.type, $container: block };
    return { values: next ? firstAssignments(next) : [], owner, key: word };
}

/** What stands behind the last brace on a line. */
const LAST_ENTRY_ON_LINE = /(?<![^{}])[^{}]*$/;

function isInTextOrComment(root: CstNode, offset: number): boolean {
    const leaf = CstUtils.findLeafNodeAtOffset(root, offset - 1);
    if (!leaf || leaf.offset >= offset) {
        return false;
    }
    return leaf.text.startsWith('//') || (/^(?:"|\/\*)/.test(leaf.text) && leaf.end > offset);
}

/** The last leaf before an offset that is not a comment. */
function leafBefore(root: CstNode, offset: number): CstNode | undefined {
    let leaf: CstNode | undefined = CstUtils.findLeafNodeBeforeOffset(root, offset - 1);
    while (leaf && (leaf.hidden || leaf.offset >= offset)) {
        leaf = lastLeaf(CstUtils.getPreviousNode(leaf, false));
    }
    return leaf;
}

function lastLeaf(node: CstNode | undefined): CstNode | undefined {
    return node && !isLeaf(node) ? lastLeaf(visibleContent(node).at(-1)) : node;
}

function openBlock(before: CstNode, offset: number): AstNode {
    let node = before.astNode;
    while (node.$container && !isOpenAt(node, offset)) {
        node = node.$container;
    }
    return node;
}

function isOpenAt(node: AstNode, offset: number): boolean {
    const braces = partsOf(node).filter(isLeaf);
    const open = braces.find(({ text }) => text === '{');
    const close = braces.findLast(({ text }) => text === '}');
    return open !== undefined && open.offset < offset && (!close || close.offset >= offset);
}

/** The assignments that may directly follow a leaf, read from the grammar. */
function valuesAfter(leaf: CstNode): GrammarAST.Assignment[] {
    let element: AstNode | undefined = wholeValue(leaf).grammarSource;
    while (element && !GrammarAST.isGroup(element.$container)) {
        element = GrammarAST.isAbstractElement(element.$container) ? element.$container : undefined;
    }
    const group = element?.$container as GrammarAST.Group | undefined;
    if (!group || isRepeatedEntry(element)) {
        return [];
    }
    const values: GrammarAST.Assignment[] = [];
    for (const next of group.elements.slice(group.elements.indexOf(element as GrammarAST.AbstractElement) + 1)) {
        values.push(...firstAssignments(next));
        if (next.cardinality !== '?' && next.cardinality !== '*') {
            break;
        }
    }
    return values;
}

/** The keyword that the entry starts with in which a leaf stands, as the grammar says. */
function keyAround({ grammarSource }: CstNode): string | undefined {
    for (
        let group = AstUtils.getContainerOfType(grammarSource, GrammarAST.isGroup);
        group;
        group = AstUtils.getContainerOfType(group.$container, GrammarAST.isGroup)
    ) {
        const first = group.elements.find((element) => !GrammarAST.isAction(element));
        if (GrammarAST.isKeyword(first) && /^\p{L}/u.test(first.value)) {
            return first.value;
        }
    }
    return undefined;
}

/** A contact or a status is a value of one or more leaves. */
function wholeValue(leaf: CstNode): CstNode {
    const { container } = leaf;
    const rule = container && ruleOf(container);
    const isPartOfValue = rule && GrammarAST.isParserRule(rule) && GrammarUtils.isDataTypeRule(rule);
    return isPartOfValue ? wholeValue(container) : leaf;
}

/** Entries of a block repeat; what follows one of them is the next entry, not a part of it. */
function isRepeatedEntry(element: AstNode | undefined): boolean {
    return GrammarAST.isKeyword(element) && (element.value === '{' || element.value === '}');
}
