import type { Cell, Row, Table } from '../document/document.js';
import type { ChecklistColumn, ContactColumn } from './columns.js';
import { type Heading, headingOf, titlesOver } from './headings.js';
import { onlyText } from './only-text.js';
import { goesOn, type Part, partsOf } from './table-parts.js';

/** Rows below a row of titles, or those that no titles stand above. */
export type TableSection = {
    readonly place: string;
    /** What stands above the columns; nothing without a row of titles. */
    readonly titles: readonly string[];
    /** What stands right above the titles in a cell alone. */
    readonly caption: string | undefined;
    /** True where a checklist or contact list stands above it in the same table. */
    readonly isBelow: boolean;
    readonly rows: readonly Row[];
} & (
    | { readonly kind: 'checklist'; readonly columns: readonly (ChecklistColumn | undefined)[] }
    | { readonly kind: 'contacten'; readonly columns: readonly (ContactColumn | undefined)[] }
    | { readonly kind: 'onbekend' }
);

/**
 * Cuts a table where a row of titles begins something new, and where something else stands below an empty row; the same
 * titles may come back on every page.
 */
export function sectionsOf({ place, rows }: Table): TableSection[] {
    const cutter = new SectionCutter(place);
    for (const part of partsOf(withContinued(rows))) {
        cutter.addPart(part);
    }
    return cutter.finish();
}

class SectionCutter {
    private readonly place: string;
    private readonly sections: TableSection[] = [];
    private heading: Heading | undefined;
    private titles: readonly string[] = [];
    /** The last row of titles. */
    private titleRow: Row | undefined;
    private caption: string | undefined;
    private open: Row[] = [];
    /** The first row of a part, while it is the last one that is open: it may be the title of what follows. */
    private first: Row | undefined;

    constructor(place: string) {
        this.place = place;
    }

    addPart([first, ...others]: Part): void {
        if (this.heading && !goesOn([first, ...others], this.heading)) {
            this.begin(undefined, []);
        } else if (this.isBelow && !this.heading && !headingOf(first)) {
            this.close();
        }
        const text = onlyText(first);
        if (this.heading?.kind === 'contacten' && text !== undefined) {
            // The contacts below it go on in the same columns.
            this.close();
            this.caption = text;
        } else {
            this.add(first);
            this.first = first;
        }
        for (const row of others) {
            this.add(row);
        }
    }

    finish(): TableSection[] {
        this.close();
        return this.sections;
    }

    private add(said: Row): void {
        const above = this.open.length === 0 ? this.titleRow : undefined;
        const row = (above?.number === said.number - 1 && titlesOver(above, said)) || said;
        const heading = headingOf(row);
        if (heading) {
            this.titleRow = row;
            const titles = row.cells.map((cell) => cell?.text ?? '');
            const caption = row === said ? this.takeCaption(titles) : this.caption;
            this.begin(heading, titles);
            this.caption = caption;
        } else {
            this.open.push(row);
        }
    }

    /** The text right above a row of titles; above titles that come back it is a row like those before it. */
    private takeCaption(titles: readonly string[]): string | undefined {
        const above = this.open.at(-1);
        const text = above && onlyText(above);
        const isAgain = this.heading !== undefined && titles.join('\n') === this.titles.join('\n');
        if (!above || text === undefined || (isAgain && above !== this.first)) {
            return undefined;
        }
        this.open.pop();
        this.begin(undefined, []);
        this.open.push(above);
        return text;
    }

    private get isBelow(): boolean {
        return this.sections.some(({ kind }) => kind !== 'onbekend');
    }

    /** Ends what is open; what follows stands below these titles. */
    private begin(heading: Heading | undefined, titles: readonly string[]): void {
        this.close();
        this.heading = heading;
        this.titles = titles;
    }

    private close(): void {
        if (this.open.length > 0) {
            const { place, titles, caption, isBelow, open: rows } = this;
            this.sections.push({ place, titles, caption, isBelow, rows, ...(this.heading ?? { kind: 'onbekend' }) });
        }
        this.open = [];
        this.caption = undefined;
        this.first = undefined;
    }
}

/** A cell that goes on from the row above says the same again. */
function withContinued(rows: readonly Row[]): Row[] {
    const above: (Cell | undefined)[] = [];
    return rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, column) => {
            const said = cell?.isContinued ? above[column] : cell;
            above[column] = said;
            return said;
        }),
    }));
}
