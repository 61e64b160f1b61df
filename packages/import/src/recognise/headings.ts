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
