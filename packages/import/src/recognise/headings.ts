import type { Row } from '../document/document.js';
import { type ChecklistColumn, type ContactColumn, checklistColumn, contactColumn } from './columns.js';
import { phrase } from './words.js';

/** What a row of titles says that stands below it. */
export type Heading =
    | { readonly kind: 'checklist'; readonly columns: readonly (ChecklistColumn | undefined)[] }
    | { readonly kind: 'contacten'; readonly columns: readonly (ContactColumn | undefined)[] };

/** Undefined for a row that is no row of titles of a checklist or contact list. */
export function headingOf({ cells }: Row): Heading | undefined {
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

/**
 * Two rows of titles as one, where the lower one divides columns of the upper one: `Telefoon` in `Vast` and `Mobiel`. What
 * has nothing below it keeps its own title. Undefined where the lower row is no row of titles.
 */
export function titlesOver(above: Row, below: Row): Row | undefined {
    const width = Math.max(above.cells.length, below.cells.length);
    const columns = Array.from({ length: width }, (_, at) => ({
        upper: textIn(above, at),
        lower: textIn(below, at),
        // What stands over this column: the title to its left, where it has none itself.
        over:
            Array.from({ length: at + 1 }, (_, before) => textIn(above, before)).findLast((text) => text !== '') ?? '',
    }));
    const divides = columns.some(
        ({ upper, lower }, at) => upper === '' && lower !== '' && at > 0 && at < above.cells.length,
    );
    const titles = columns.map(({ upper, lower, over }) =>
        lower === '' ? upper : isTitle(lower) ? lower : `${over} ${lower}`,
    );
    const areTitles = columns.every(({ lower }, at) => lower === '' || isTitle(titles[at] ?? ''));
    return divides && areTitles ? { ...below, cells: titles.map((text) => ({ text })) } : undefined;
}

function isTitle(text: string): boolean {
    return checklistColumn(text) !== undefined || contactColumn(text) !== undefined;
}

function textIn({ cells }: Row, at: number): string {
    return cells[at]?.text.trim() ?? '';
}

/** Titles of a table that is neither. */
const OTHER_TITLES: ReadonlySet<string> = new Set([
    ...['actie', 'acties', 'actiepunt', 'wanneer', 'datum', 'deadline', 'opmerking', 'opmerkingen', 'toelichting'],
    ...['bijzonderheden', 'versie', 'auteur', 'wijziging', 'thema', 'onderwerp', 'besluit', 'bron', 'link'],
]);

/** True for a row of titles of any table. */
export function isAnyHeading({ cells }: Row): boolean {
    return cells.every((cell) => {
        const text = cell?.text ?? '';
        return text === '' || OTHER_TITLES.has(phrase(text)) || checklistColumn(text) || contactColumn(text);
    });
}
