import type { Cell, Row } from '../document/document.js';
import { LIMITS, type Room } from '../document/limits.js';
import { UnreadableDocument } from '../document/unreadable.js';
import { readXml, type XmlElement, type XmlReader } from '../document/xml.js';
import { type CellContext, cellOf } from './cell-value.js';
import { columnOf, type MergedRange, mergedRange, rowOf } from './references.js';

/** Reads the rows of a sheet that hold something. */
export function readSheet(part: Uint8Array, context: CellContext, room: Room): Row[] {
    const reader = new SheetReader(context, room);
    readXml(part, reader);
    return reader.rows
        .map((row) => continued(spread(row, reader.spans), reader.merged))
        .filter(({ cells }) => cells.some(isThere));
}

class SheetReader implements XmlReader {
    readonly rows: Row[] = [];
    /** Cells that go on in the rows below. */
    readonly merged: MergedRange[] = [];
    /** By the row and the column of a cell how many columns it takes. */
    readonly spans = new Map<string, number>();
    private readonly context: CellContext;
    private readonly room: Room;
    private row = 0;
    private column = -1;
    private isHidden = false;
    private cells: (Cell | undefined)[] = [];
    private raw: { type: string | undefined; style: number } | undefined;
    private value = '';
    private isInValue = false;
    private isInPhonetics = false;

    constructor(context: CellContext, room: Room) {
        this.context = context;
        this.room = room;
    }

    open({ name, attribute }: XmlElement): void {
        switch (name) {
            case 'row':
                this.row = Number(attribute('r') ?? this.row + 1);
                this.column = -1;
                this.isHidden = ['1', 'true'].includes(attribute('hidden') ?? '');
                this.cells = [];
                break;
            case 'c':
                this.openCell(attribute('r'), attribute('t'), attribute('s'));
                break;
            case 'v':
            case 't':
                this.isInValue = !this.isInPhonetics;
                break;
            case 'rPh':
                this.isInPhonetics = true;
                break;
            case 'mergeCell':
                this.merge(attribute('ref') ?? '');
                break;
        }
    }

    text(text: string): void {
        if (this.isInValue && this.raw) {
            this.value += text;
        }
    }

    close(name: string): void {
        switch (name) {
            case 'v':
            case 't':
                this.isInValue = false;
                break;
            case 'rPh':
                this.isInPhonetics = false;
                break;
            case 'c':
                this.closeCell();
                break;
            case 'row':
                this.rows.push({
                    number: this.row,
                    cells: Array.from(this.cells),
                    ...(this.isHidden && { isHidden: true }),
                });
                break;
        }
    }

    private openCell(reference: string | undefined, type: string | undefined, style: string | undefined): void {
        this.column = reference === undefined ? this.column + 1 : columnOf(reference);
        this.row = (reference && rowOf(reference)) || this.row;
        this.raw = { type, style: Number(style ?? 0) };
        this.value = '';
    }

    private closeCell(): void {
        const cell = this.raw && cellOf({ ...this.raw, value: this.value }, this.context);
        this.raw = undefined;
        if (cell && this.column >= 0 && this.column < LIMITS.columns) {
            this.cells[this.column] = cell;
            this.room.takeCell();
        }
    }

    private merge(reference: string): void {
        const range = mergedRange(reference);
        if (range.span > 1) {
            this.spans.set(`${range.firstRow} ${range.column}`, range.span);
        }
        if (range.lastRow > range.firstRow && this.merged.push(range) > LIMITS.mergedRanges) {
            throw new UnreadableDocument('tooLarge');
        }
    }
}

function spread(row: Row, spans: ReadonlyMap<string, number>): Row {
    const cells = row.cells.map((cell, column) => {
        const span = spans.get(`${row.number} ${column}`);
        return cell && span !== undefined ? { ...cell, span } : cell;
    });
    return { ...row, cells };
}

function continued(row: Row, merged: readonly MergedRange[]): Row {
    const { number, cells } = row;
    const above = merged.filter(({ firstRow, lastRow }) => number > firstRow && number <= lastRow);
    if (above.length === 0) {
        return row;
    }
    const completed = [...cells];
    for (const { column } of above) {
        if (column >= 0 && column < LIMITS.columns) {
            completed[column] = { text: '', isContinued: true };
        }
    }
    return { ...row, cells: Array.from(completed) };
}

function isThere(cell: Cell | undefined): boolean {
    return cell !== undefined && !cell.isContinued;
}
