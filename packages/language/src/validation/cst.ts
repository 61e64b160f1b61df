import {
    type AstNode,
    AstUtils,
    type CompositeCstNode,
    type CstNode,
    CstUtils,
    GrammarAST,
    type LangiumDocument,
    type LeafCstNode,
} from 'langium';
import type { Position } from 'vscode-languageserver-types';

/** The parts of a node that are not comments. */
export function visibleContent(node: CstNode): readonly CstNode[] {
    return isComposite(node) ? node.content.filter((child) => !child.hidden) : [];
}

/** The parts that a node of the syntax tree is written with, that are not comments. */
export function partsOf(node: AstNode): readonly CstNode[] {
    let parts = node.$cstNode ? visibleContent(node.$cstNode) : [];
    // A rule that only chooses between others adds a level of its own.
    for (let [only] = parts; parts.length === 1 && only && isComposite(only) && only.astNode === node; [only] = parts) {
        parts = visibleContent(only);
    }
    return parts;
}

/** True for a block in which a key with a colon stands, by itself or as the first word of an entry. */
export function hasKey(block: CstNode | undefined, key: string): boolean {
    const content = block ? visibleContent(block) : [];
    return content.some((part, i) => {
        const [first, next] = isLeaf(part) ? [part, content[i + 1]] : visibleContent(part);
        return first?.text === key && next?.text === ':';
    });
}

export function isComposite(node: CstNode): node is CompositeCstNode {
    return 'content' in node;
}

export function isLeaf(node: CstNode | undefined): node is LeafCstNode {
    return node !== undefined && !('content' in node);
}

/** The rule that a node was parsed with, where the grammar calls one for it. */
export function ruleOf(node: CstNode): GrammarAST.AbstractRule | undefined {
    return GrammarAST.isRuleCall(node.grammarSource) ? node.grammarSource.rule.ref : undefined;
}

/** The rule in which a leaf was parsed. */
export function ruleAround({ grammarSource }: LeafCstNode): GrammarAST.ParserRule | undefined {
    return grammarSource && AstUtils.getContainerOfType(grammarSource, GrammarAST.isParserRule);
}

/** True for what a declaration starts with, and for the braces of its block; its entries have a rule of their own. */
export function isOfHeader(leaf: LeafCstNode): boolean {
    return ruleAround(leaf)?.name === leaf.astNode.$type;
}

/** The smallest part of the text at a place. */
export function leafAt({ parseResult, textDocument }: LangiumDocument, position: Position): LeafCstNode | undefined {
    const root = parseResult.value.$cstNode;
    return root && CstUtils.findLeafNodeAtOffset(root, textDocument.offsetAt(position));
}

/** The smallest part of the text that a cursor stands in or right behind. */
export function leafAtCursor(document: LangiumDocument, { line, character }: Position): LeafCstNode | undefined {
    return leafAt(document, { line, character }) ?? leafAt(document, { line, character: Math.max(0, character - 1) });
}

/** The innermost declaration around a place. */
export function nodeAt(document: LangiumDocument, position: Position): AstNode | undefined {
    return leafAt(document, position)?.astNode;
}
