import type { IsoDatum } from '@samenwerking/language';

/** What an Office document says, without how it looks. */
export interface OfficeDocument {
    /** The title in its properties. */
    readonly title: string;
    /** Who its properties say made it. */
    readonly creator: string;
    /** In the order of the document. */
    readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
    readonly kind: 'paragraph';
    readonly text: string;
}

/** A table of Word, or a sheet of a workbook. */
export interface Table {
    readonly kind: 'table';
    /** What a reader can find it by: `tabel 2`, `blad ‘Contacten’`. */
    readonly place: string;
    readonly rows: readonly Row[];
}

export interface Row {
    /** As the reader counts them, from 1. */
    readonly number: number;
    /** By column; undefined where nothing stands. */
    readonly cells: readonly (Cell | undefined)[];
    /** True for a row that a program does not show. */
    readonly isHidden?: boolean;
}

/** How a text is made to be there no more. */
export type Crossed = 'doorgehaald' | 'verborgen';

/** True for a cell whose text is what it says. */
export function isPlain({ isError, crossed }: Cell): boolean {
    return !isError && crossed === undefined;
}

export interface Cell {
    readonly text: string;
    /** Of a cell that holds a date and not the text of one. */
    readonly date?: IsoDatum;
    /** True for what a program shows instead of the outcome of a formula: `#DIV/0!`. */
    readonly isError?: boolean;
    /** Where a part of it does not count any more, or is not shown. */
    readonly crossed?: Crossed;
    /** So many columns a cell of a sheet takes, where that is more than one. */
    readonly span?: number;
    /** True where the cell goes on from the row above it. */
    readonly isContinued?: boolean;
}
