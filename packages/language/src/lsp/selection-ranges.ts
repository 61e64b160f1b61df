import { type AstNode, AstUtils, type CstNode, CstUtils, DocumentState, type LangiumDocument } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import type { SelectionRangeParams } from 'vscode-languageserver';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import type { SamenwerkingSharedServices } from '../services.js';
import { partsOf } from '../validation/cst.js';
import { type WrittenEntry, writtenBlock } from './fixes/written-block.js';

/** Lets a selection grow step by step: word, text, value, entry, content of the block, block, and so on outwards. */
export function followSelections(shared: SamenwerkingSharedServices): void {
    shared.lsp.Connection?.onSelectionRanges(
        createRequestHandler(
            (_services, document, { positions }: SelectionRangeParams) =>
                positions.map((place) => selectionAt(document, place)),
            shared,
            DocumentState.Parsed,
        ),
    );
}

interface Stretch {
    readonly offset: number;
    readonly end: number;
}

function selectionAt({ textDocument, parseResult }: LangiumDocument, place: Position): SelectionRange {
    const offset = textDocument.offsetAt(place);
    const rangeOf = ({ offset: start, end }: Stretch): Range => ({
        start: textDocument.positionAt(start),
        end: textDocument.positionAt(end),
    });
    const whole: Stretch = { offset: 0, end: textDocument.getText().length };
    const growing: Stretch[] = [];
    let last: Stretch = { offset, end: offset };
    for (const stretch of [...withinLeaf(parseResult.value, offset), ...aroundLeaf(parseResult.value, offset)]) {
        if (contains(stretch, last) && lengthOf(stretch) > lengthOf(last)) {
            growing.push(stretch);
            last = stretch;
        }
    }
    return growing.reduceRight<SelectionRange>((parent, stretch) => ({ range: rangeOf(stretch), parent }), {
        range: rangeOf(whole),
    });
}

/** The word at the place, and the text or name that it is part of. */
function* withinLeaf(root: AstNode, offset: number): Generator<Stretch> {
    const cst = root.$cstNode;
    const leaf = cst && (CstUtils.findLeafNodeAtOffset(cst, offset) ?? CstUtils.findLeafNodeAtOffset(cst, offset - 1));
    if (!leaf) {
        return;
    }
    const word = [...leaf.text.matchAll(/[\p{L}\p{M}\p{N}_-]+/gu)]
        .map(({ 0: text, index }) => ({ offset: leaf.offset + index, end: leaf.offset + index + text.length }))
        .find((stretch) => contains(stretch, { offset, end: offset }));
    if (word) {
        yield word;
    }
    const quotes = /^(?:"""|")/.exec(leaf.text)?.[0].length ?? 0;
    yield { offset: leaf.offset + quotes, end: leaf.end - quotes };
    yield leaf;
}

/** From the inside outwards, the value, the entry, what stands between the braces and the block with its header. */
function* aroundLeaf(root: AstNode, offset: number): Generator<Stretch> {
    for (const node of nodesAround(root, offset)) {
        const { entries, open, close } = writtenBlock(node);
        const entry = entries.find((candidate) => contains(candidate, { offset, end: offset }));
        if (entry) {
            yield* writtenValue(entry, node);
            yield entry;
        }
        const [first, last] = [entries[0], entries.at(-1)];
        if (first && last && open && close) {
            yield { offset: first.offset, end: last.end };
            yield { offset: open.end, end: close.offset };
        }
        yield node.$cstNode as CstNode;
    }
}

function nodesAround(root: AstNode, offset: number): AstNode[] {
    const around: AstNode[] = [];
    const isAround = ({ $cstNode }: AstNode) => $cstNode !== undefined && contains($cstNode, { offset, end: offset });
    for (let node = AstUtils.streamContents(root).find(isAround); node; ) {
        around.unshift(node);
        node = AstUtils.streamContents(node).find(isAround);
    }
    return around;
}

/** What stands behind the colon of an entry. */
function writtenValue({ offset, end }: WrittenEntry, node: AstNode): Stretch[] {
    const parts = partsOf(node).filter((part) => contains({ offset, end }, part));
    const value = parts[parts.findIndex(({ text }) => text === ':') + 1];
    return value && value !== parts[0] ? [{ offset: value.offset, end }] : [];
}

function contains(outer: Stretch, inner: Stretch): boolean {
    return outer.offset <= inner.offset && inner.end <= outer.end;
}

function lengthOf({ offset, end }: Stretch): number {
    return end - offset;
}
