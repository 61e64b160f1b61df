import { type AstNode, AstUtils, type TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { type Entry, linesOf } from './entry.js';
import { endsLine, indentAt, startsLine } from './text-lines.js';
import { indented, styleOf, type TextStyle } from './text-style.js';
import type { WrittenBlock } from './written-block.js';

/** What is left of a line behind an entry, where that is no more than spaces and comments. */
const REST_OF_LINE = /^[^\S\r\n]*(?:\/\*(?:[^*\r\n]|\*+[^*/\r\n])*\*+\/[^\S\r\n]*)*(?:\/\/[^\r\n]*)?(?:\r?\n|$)/;

/** Writes entries into one block. */
export class Insertion {
    private readonly document: TextDocument;
    private readonly text: string;
    private readonly style: TextStyle;
    private readonly node: AstNode;
    private readonly block: WrittenBlock;
    private readonly places: ReadonlySet<number>;
    private isBroken = false;

    /** `places` are all those, by the index of the written entry behind them, that something comes into. */
    constructor(node: AstNode, block: WrittenBlock, places: ReadonlySet<number>) {
        this.document = AstUtils.getDocument(node).textDocument;
        this.text = this.document.getText();
        this.style = styleOf(this.text);
        this.node = node;
        this.block = block;
        this.places = places;
    }

    /** Gives a header a block: within its line where little is to be said, but never at the top of a file. */
    newBlock(entries: readonly Entry[]): TextEdit {
        const end = this.node.$cstNode?.end ?? 0;
        const isAtTop = this.node.$container?.$container === undefined;
        const isSmall = entries.length <= 2 && entries.every(fitsOnLine) && !isAtTop;
        const content = isSmall
            ? ` ${onLine(entries)} `
            : this.lined(['', ...this.allLines(entries), this.ownIndent()]);
        return this.replace(end, end, ` {${content}}`);
    }

    /** Before the written entry with this index, or behind the last one. */
    at(place: number, entries: readonly Entry[]): TextEdit[] {
        const previous = this.block.entries[place - 1];
        const start = previous?.end ?? this.startOfContent();
        const rest = REST_OF_LINE.exec(this.text.slice(start))?.[0];
        if (rest !== undefined) {
            return [this.onOwnLines(start + rest.length, place, entries)];
        }
        const next = this.block.entries[place]?.offset ?? this.block.close?.offset;
        return entries.every(fitsOnLine)
            ? [this.withinLine(start, place, entries)]
            : [...this.linesForOthers(), this.betweenBrokenLines(start, next, place, entries)];
    }

    /** In a block that holds nothing but comments, behind them: they explain what is to be written there. */
    private startOfContent(): number {
        const { open, close, entries } = this.block;
        const start = open?.end ?? 0;
        const comments = entries.length === 0 ? this.text.slice(start, close?.offset ?? start) : '';
        return start + comments.trimEnd().length;
    }

    private onOwnLines(offset: number, place: number, entries: readonly Entry[]): TextEdit {
        const isAtEnd = offset === this.text.length && !this.text.endsWith('\n');
        const lines = this.allLines(entries);
        const isFirst = place === 0 && this.startOfContent() === this.block.open?.end;
        if (this.style.isAiry && !isFirst && entries.some(isLarge)) {
            lines.unshift('');
        }
        const touchesNext = this.block.entries[place] !== undefined && !endsLine(offset, this.text);
        if (this.style.isAiry && touchesNext && isLarge(entries.at(-1))) {
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

    /** Gives the entries of such a block lines of their own, once; those that something comes before get them with it. */
    private linesForOthers(): TextEdit[] {
        const others = this.isBroken ? [] : this.block.entries;
        this.isBroken = true;
        return others.flatMap(({ offset }, i) => {
            const start = others[i - 1]?.end ?? this.block.open?.end ?? 0;
            const isOnLine = /^[^\S\r\n]*$/.test(this.text.slice(start, offset));
            const isMoved = isOnLine && !this.places.has(i);
            return isMoved ? [this.replace(start, offset, this.lined(['', this.entryIndent()]))] : [];
        });
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
        const first = this.block.entries.find(({ offset }) => startsLine(offset, this.text));
        return first ? indentAt(first.offset, this.text) : this.ownIndent() + this.style.step;
    }

    /** The indentation of the line on which the block starts. */
    private ownIndent(): string {
        return indentAt(this.node.$cstNode?.offset ?? 0, this.text);
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
