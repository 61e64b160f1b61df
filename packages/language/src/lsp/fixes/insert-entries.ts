import { type AstNode, AstUtils, type TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { indented, styleOf, type TextStyle } from './text-style.js';
import { type WrittenBlock, writtenBlock } from './written-block.js';

/** Something to put into a block. */
export interface Entry {
    /** The word that it starts with. */
    readonly key: string;
    /** Its lines; a tab at the start of a line stands for one step further in. */
    readonly lines: readonly string[];
    /** What to say behind it, where it gets a line of its own. */
    readonly comment?: string | undefined;
    /** Its lines come from elsewhere in the file: all but the first have their indentation already. */
    readonly isVerbatim?: boolean | undefined;
}

/** An entry of one line: `sleutel: waarde`. */
export function keyEntry(key: string, value: string, comment?: string): Entry {
    return { key, lines: [`${key}: ${value}`], comment };
}

/** All lines of an entry, with what is said behind it. */
export function linesOf({ lines: [first = '', ...others], comment }: Entry): string[] {
    return [comment === undefined ? first : `${first}  // ${comment}`, ...others];
}

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

/** What is left of a line behind an entry, where that is no more than spaces and comments. */
const REST_OF_LINE = /^[^\S\r\n]*(?:\/\*(?:(?!\*\/)[^\r\n])*\*\/[^\S\r\n]*)*(?:\/\/[^\r\n]*)?(?:\r?\n|$)/;

/** Writes entries into one block. */
class Insertion {
    private readonly document: TextDocument;
    private readonly text: string;
    private readonly style: TextStyle;
    private readonly node: AstNode;
    private readonly block: WrittenBlock;

    constructor(node: AstNode, block: WrittenBlock) {
        this.document = AstUtils.getDocument(node).textDocument;
        this.text = this.document.getText();
        this.style = styleOf(this.text);
        this.node = node;
        this.block = block;
    }

    newBlock(entries: readonly Entry[]): TextEdit {
        const end = this.node.$cstNode?.end ?? 0;
        const isSmall = entries.length <= 2 && entries.every(fitsOnLine) && this.node.$container?.$container;
        const content = isSmall
            ? ` ${onLine(entries)} `
            : this.lined(['', ...this.allLines(entries), this.ownIndent()]);
        return this.replace(end, end, ` {${content}}`);
    }

    /** Before the written entry with this index, or behind the last one. */
    at(place: number, entries: readonly Entry[]): TextEdit {
        const previous = this.block.entries[place - 1];
        const start = previous?.end ?? this.block.open?.end ?? 0;
        const rest = REST_OF_LINE.exec(this.text.slice(start))?.[0];
        if (rest !== undefined) {
            return this.onOwnLines(start + rest.length, place, entries);
        }
        const next = this.block.entries[place]?.offset ?? this.block.close?.offset;
        return entries.every(fitsOnLine)
            ? this.withinLine(start, place, entries)
            : this.betweenBrokenLines(start, next, place, entries);
    }

    private onOwnLines(offset: number, place: number, entries: readonly Entry[]): TextEdit {
        const isAtEnd = offset === this.text.length && !this.text.endsWith('\n');
        const lines = this.allLines(entries);
        if (this.style.isAiry && place > 0 && entries.some(isLarge)) {
            lines.unshift('');
        }
        const isBeforeEntry = this.block.entries[place] !== undefined;
        if (
            this.style.isAiry &&
            isBeforeEntry &&
            isLarge(entries.at(-1)) &&
            !/^[^\S\n]*\n/.test(this.text.slice(offset))
        ) {
            lines.push('');
        }
        return this.replace(offset, offset, this.lined(isAtEnd ? ['', ...lines] : [...lines, '']));
    }

    private withinLine(offset: number, place: number, entries: readonly Entry[]): TextEdit {
        const written = onLine(entries);
        if (place > 0) {
            return this.replace(offset, offset, `  ${written}`);
        }
        const isBeforeSpace = /\s/.test(this.text.charAt(offset));
        const isBeforeEntry = this.block.entries.length > 0;
        return this.replace(offset, offset, ` ${written}${isBeforeEntry || !isBeforeSpace ? ' ' : ''}`);
    }

    /** Breaks the line of a block that stands on one line. */
    private betweenBrokenLines(
        start: number,
        next: number | undefined,
        place: number,
        entries: readonly Entry[],
    ): TextEdit {
        const gap = this.text.slice(start, next ?? start);
        const end = gap.trim() === '' ? start + gap.length : start;
        const indent = place < this.block.entries.length ? this.entryIndent() : this.ownIndent();
        return this.replace(
            start,
            end,
            this.lined(['', ...this.allLines(entries), ...(next === undefined ? [] : [indent])]),
        );
    }

    private allLines(entries: readonly Entry[]): string[] {
        const isApart = this.style.isAiry && entries.some(isLarge);
        return entries.flatMap((entry, i) => [...(isApart && i > 0 ? [''] : []), ...this.indentedLines(entry)]);
    }

    private indentedLines(entry: Entry): string[] {
        const [first = '', ...others] = linesOf(entry);
        const indent = this.entryIndent();
        return entry.isVerbatim ? [indent + first, ...others] : indented([first, ...others], indent, this.style);
    }

    private lined(lines: readonly string[]): string {
        return lines.join(this.style.lineBreak);
    }

    /** The indentation of what stands in the block. */
    private entryIndent(): string {
        const first = this.block.entries.find(({ offset }) => this.lineBefore(offset).trim() === '');
        return first ? this.lineBefore(first.offset) : this.ownIndent() + this.style.step;
    }

    /** The indentation of the line on which the block starts. */
    private ownIndent(): string {
        return /^[^\S\r\n]*/.exec(this.lineBefore(this.node.$cstNode?.offset ?? 0))?.[0] ?? '';
    }

    private lineBefore(offset: number): string {
        return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
    }

    private replace(start: number, end: number, newText: string): TextEdit {
        return { range: { start: this.document.positionAt(start), end: this.document.positionAt(end) }, newText };
    }
}

/** What stands behind a line comment would be lost. */
function fitsOnLine({ lines: [first = '', ...others] }: Entry): boolean {
    return others.length === 0 && !first.includes('//');
}

function isLarge(entry: Entry | undefined): boolean {
    return entry !== undefined && entry.lines.length > 1;
}

function onLine(entries: readonly Entry[]): string {
    return entries.map(({ lines }) => lines[0]).join('  ');
}
