import type { Cell, Row, Table } from '../document/document.js';
import { type ChecklistColumn, type ContactColumn, checklistColumn, contactColumn } from './columns.js';

/** Rows below a row of titles, or those that no titles stand above. */
export type TableSection = {
    readonly place: string;
    /** What stands above the columns; nothing without a row of titles. */
    readonly titles: readonly string[];
    readonly rows: readonly Row[];
} & (
    | { readonly kind: 'checklist'; readonly columns: readonly (ChecklistColumn | undefined)[] }
    | { readonly kind: 'contacten'; readonly columns: readonly (ContactColumn | undefined)[] }
    | { readonly kind: 'onbekend' }
);

type Heading =
    | { readonly kind: 'checklist'; readonly columns: readonly (ChecklistColumn | undefined)[] }
    | { readonly kind: 'contacten'; readonly columns: readonly (ContactColumn | undefined)[] };

/** Cuts a table where a row of titles begins something new; the same titles may come back on every page. */
export function sectionsOf({ place, rows }: Table): TableSection[] {
    const sections: TableSection[] = [];
    let heading: Heading | undefined;
    let titles: string[] = [];
    let open: Row[] = [];
    const close = () => {
        if (open.length > 0) {
            sections.push({ place, titles, rows: open, ...(heading ?? { kind: 'onbekend' }) });
        }
        open = [];
    };
    for (const row of withContinued(rows)) {
        const found = headingOf(row);
        if (found) {
            close();
            heading = found;
            titles = row.cells.map((cell) => cell?.text ?? '');
        } else {
            open.push(row);
        }
    }
    close();
    return sections;
}

function headingOf({ cells }: Row): Heading | undefined {
    const columnsBy = <Column>(columnOf: (title: string) => Column | undefined) =>
        cells.map((cell) => (cell ? columnOf(cell.text) : undefined));
    const checklist = columnsBy(checklistColumn);
    if (checklist.includes('afspraak') && (checklist.includes('gereed') || checklist.includes('ja'))) {
        return { kind: 'checklist', columns: checklist };
    }
    const contacten = columnsBy(contactColumn);
    const others = new Set(contacten).difference(new Set(['naam', 'nummer', undefined]));
    return contacten.includes('naam') && others.size > 0 ? { kind: 'contacten', columns: contacten } : undefined;
}

/** A cell that goes on from the row above says the same again. */
function withContinued(rows: readonly Row[]): Row[] {
    const above: (Cell | undefined)[] = [];
    return rows.map(({ number, cells }) => ({
        number,
        cells: cells.map((cell, column) => {
            const said = cell?.isContinued ? above[column] : cell;
            above[column] = said;
            return said;
        }),
    }));
}
