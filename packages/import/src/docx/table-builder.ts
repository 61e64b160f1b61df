import type { Cell, Crossed, Row, Table } from '../document/document.js';
import { LIMITS, type Room } from '../document/limits.js';

/** A table while it is read: its rows and cells come one by one. */
export class TableBuilder {
    private readonly place: string;
    private readonly room: Room;
    private readonly rows: Row[] = [];
    private cells: (Cell | undefined)[] = [];
    private lines: string[] = [];
    private span = 1;
    private isContinued = false;
    private crossed: Crossed | undefined;
    /** True while a cell is open. */
    isInCell = false;

    constructor(place: string, room: Room) {
        this.place = place;
        this.room = room;
    }

    openRow(): void {
        this.cells = [];
    }

    openCell(): void {
        this.lines = [];
        this.span = 1;
        this.isContinued = false;
        this.crossed = undefined;
        this.isInCell = true;
    }

    /** The cell takes more columns than one. */
    widen(columns: number): void {
        this.span = columns;
    }

    /** Columns that a row leaves out before its first cell. */
    skip(columns: number): void {
        this.fill(columns);
    }

    continueFromAbove(): void {
        this.isContinued = true;
    }

    /** A part of the cell does not count any more. */
    cross(crossed: Crossed): void {
        this.crossed = crossed;
    }

    add(line: string): void {
        this.lines.push(line);
    }

    closeCell(): void {
        const text = this.lines.join('\n').trim();
        this.cells.push({
            text,
            ...(this.isContinued && { isContinued: true }),
            ...(this.crossed && { crossed: this.crossed }),
        });
        this.fill(this.span - 1);
        this.isInCell = false;
        this.room.takeCell();
    }

    closeRow(): void {
        this.rows.push({ number: this.rows.length + 1, cells: this.cells.slice(0, LIMITS.columns) });
    }

    table(): Table {
        return { kind: 'table', place: this.place, rows: this.rows };
    }

    private fill(columns: number): void {
        for (let left = Math.min(columns, LIMITS.columns); left > 0; left--) {
            this.cells.push(undefined);
        }
    }
}
