import type { TitledCell } from './titled-cells.js';

/** A row that says something of an agreement or a person, and not of which, or that is about other rows in a way that is not certain. */
export interface IncompleteRow {
    readonly kind: 'zonder-afspraak' | 'zonder-naam' | 'geen-persoon' | 'meer-personen' | 'losse-rij';
    /** Where it stands: `tabel 3, rij 2`. */
    readonly place: string;
    /** What it does say. */
    readonly said: string;
    readonly cells: readonly TitledCell[];
}

/** Tells an incomplete row from one that can be taken over. */
export function isIncomplete(row: object): row is IncompleteRow {
    return 'kind' in row;
}

/** The rows of each kind in the order in which they stand. */
export function apart<Row extends object>(rows: readonly (Row | IncompleteRow)[]) {
    return {
        complete: rows.filter((row): row is Row => !isIncomplete(row)),
        incomplete: rows.filter(isIncomplete),
    };
}
