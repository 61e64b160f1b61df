/** The column of a cell such as `AB12`, from 0. */
export function columnOf(reference: string): number {
    const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? '';
    return [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The row of a cell, from 1; 0 for what is no cell. */
export function rowOf(reference: string): number {
    return Number(/(?<!\d)\d+$/.exec(reference)?.[0] ?? 0);
}

/** Cells that are one: the column of the first and how many there are beside it, and the rows that go on from the first. */
export interface MergedRange {
    readonly column: number;
    readonly span: number;
    readonly firstRow: number;
    readonly lastRow: number;
}

export function mergedRange(reference: string): MergedRange {
    const [first = '', last = ''] = reference.split(':');
    const column = columnOf(first);
    return { column, span: columnOf(last) - column + 1, firstRow: rowOf(first), lastRow: rowOf(last) };
}
