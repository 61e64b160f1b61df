import { type Cell, isPlain, type Row } from '../document/document.js';
import { messages } from '../messages.js';
import type { ContactColumn } from './columns.js';
import { chooseEmail } from './email.js';
import { factsInLine } from './fact-line.js';
import type { IncompleteRow } from './incomplete.js';
import { type IsOrganisation, loneRow, organisatieIn, organisationIn } from './organisation-row.js';
import { nameIn, notOnePerson } from './person-name.js';
import { choosePhone, isNothing, type Phone, phoneIn } from './phone.js';
import type { TableSection } from './sections.js';
import { type TitledCell, titledCells } from './titled-cells.js';
import { phrase } from './words.js';

/** A row of a contact list; what it does not say is undefined. */
export interface ContactRow {
    /** Where it stands: `tabel 3, rij 2`. */
    readonly place: string;
    readonly naam: string;
    readonly functie: string | undefined;
    readonly organisatie: string | undefined;
    /** What stands above the table of someone without an organisation, and may be it. */
    readonly caption: string | undefined;
    readonly telefoon: string | undefined;
    readonly email: string | undefined;
    readonly piket: string | undefined;
    readonly rollen: readonly string[];
    /** Numbers of which the first sign had to be put back. */
    readonly mended: readonly string[];
    /** What stands where a number or an address could, and is none. */
    readonly noPhone: readonly string[];
    readonly noEmail: readonly string[];
    /** What no key is for. */
    readonly extras: readonly TitledCell[];
    /** True for a row that is not shown. */
    readonly isHidden: boolean;
    /** All that it says. */
    readonly cells: readonly TitledCell[];
}

type ContactSection = Extract<TableSection, { readonly kind: 'contacten' }>;

/** The persons in a contact list; the organisation above them is that of whoever names none. */
export function contactRows(
    section: ContactSection,
    caption: string,
    isKnown: IsOrganisation,
): (ContactRow | IncompleteRow)[] {
    const { columns, titles, place, rows } = section;
    // A line above the table is about all of the document, unless it says that it is about contacts.
    const above = organisatieIn(caption) ?? organisationIn(section.caption ?? '', isKnown);
    const mayBeAny = above === undefined && !columns.includes('organisatie');
    let organisatie = above;
    return rows.flatMap((row) => {
        const lone = loneRow(row, columns, isKnown, mayBeAny);
        if (!lone) {
            return contactOf(row, section, organisatie) ?? [];
        }
        organisatie = lone.organisatie ?? organisatie;
        return lone.organisatie === undefined
            ? {
                  kind: 'losse-rij' as const,
                  place: messages.place.row(place, row.number),
                  said: lone.text,
                  cells: titledCells(row, titles),
              }
            : [];
    });
}

/** At a sign, and at the last ‘en’; the one in ‘leiding en coördinatie’ is part of a role. */
const BETWEEN_ROLES = /[,;/\n]|(?<!\bleiding )\ben\b(?= \p{L}+$| leiding en \p{L}+$)/iu;

function contactOf(
    row: Row,
    section: ContactSection,
    organisatie: string | undefined,
): ContactRow | IncompleteRow | undefined {
    const { columns, titles, place } = section;
    const titledOf = (column: ContactColumn) =>
        columns.flatMap((other, index) => {
            const cell = row.cells[index];
            return other === column && cell && isValue(cell, column)
                ? [{ title: titles[index] ?? '', text: cell.text, cell }]
                : [];
        });
    const cellsOf = (column: ContactColumn) => titledOf(column).map(({ cell }) => cell);
    const textOf = (column: ContactColumn) => joined(cellsOf(column).map(({ text }) => text));
    const names = titledOf('naam').map(({ title, text }) => ({ title, lines: text.split('\n') }));
    const below = names.flatMap(({ title, lines: [, ...below] }) => below.map((text) => ({ title, text })));
    const fullName = nameIn(names.map(({ title, lines: [text = ''] }) => ({ title, text })));
    if (fullName === undefined) {
        return withoutName(row, section);
    }
    const kind = notOnePerson(fullName);
    if (kind !== undefined && row.isHidden !== true) {
        return { kind, place: messages.place.row(place, row.number), said: fullName, cells: titledCells(row, titles) };
    }
    const functie = textOf('functie');
    const reach = reachOf(cellsOf('bereikbaar'));
    const { phone = reach.phone, ...phones } = choosePhone(titledOf('telefoon'));
    const { email, ...emails } = chooseEmail(titledOf('e-mail'));
    const piket = cellsOf('piket').map(phoneIn);
    const numbers = (phones: readonly Phone[]) =>
        joined(
            phones.map(({ number }) => number),
            ' / ',
        );
    return {
        place: messages.place.row(place, row.number),
        naam: fullName,
        // A report of this program has it below the name.
        functie: functie ?? joined(below.map(({ text }) => text)),
        organisatie: textOf('organisatie') ?? organisatie,
        caption: factsInLine(section.caption ?? '').length > 0 ? undefined : section.caption,
        telefoon: phone?.number,
        email: email ?? reach.email,
        piket: numbers(piket) ?? reach.piket,
        rollen: cellsOf('rol').flatMap(({ text }) => text.split(BETWEEN_ROLES).flatMap(filled)),
        mended: [...(phone ? [phone] : []), ...piket].filter(({ isMended }) => isMended).map(({ number }) => number),
        noPhone: phones.unclear,
        noEmail: emails.unclear,
        extras: [
            ...columns.flatMap((column, index) => {
                const cell = row.cells[index];
                return cell && isBeside(cell, column) ? [{ title: titles[index] ?? '', text: cell.text }] : [];
            }),
            ...(functie === undefined ? [] : below),
            ...phones.others,
            ...emails.others,
            ...reach.others,
        ],
        isHidden: row.isHidden === true,
        cells: titledCells(row, titles),
    };
}

const REACH: ReadonlySet<ContactColumn> = new Set(['telefoon', 'e-mail', 'piket']);

/** True for a cell that says what its column asks for. */
function isValue(cell: Cell, column: ContactColumn): boolean {
    return cell.text !== '' && isPlain(cell) && !(REACH.has(column) && isNothing(cell.text));
}

/** True for a cell that no key is for; a dash where a number could stand says nothing. */
function isBeside(cell: Cell, column: ContactColumn | undefined): boolean {
    return column === undefined ? cell.text !== '' : !isValue(cell, column) && phrase(cell.text) !== '';
}

function withoutName(row: Row, { columns, titles, place }: ContactSection): IncompleteRow | undefined {
    const said = row.cells.flatMap((cell, index) => (columns[index] === 'nummer' ? [] : filled(cell?.text ?? '')));
    return said.length === 0
        ? undefined
        : {
              kind: 'zonder-naam',
              place: messages.place.row(place, row.number),
              said: said.join(' | '),
              cells: titledCells(row, titles),
          };
}

/** How someone is reached, of lines that say themselves what they are. */
function reachOf(cells: readonly Cell[]) {
    const lines = cells.flatMap(({ text }) => text.split('\n').flatMap(filled));
    const behind = (words: readonly string[]) => {
        const line = lines.find((line) => words.includes(phrase(/^\D*/.exec(line)?.[0] ?? '')) && /\d{3}/.test(line));
        return line === undefined ? undefined : { line, value: line.replace(/^[^\d+(]*/, '') };
    };
    const telefoon = behind(['telefoon', 'tel', 'mobiel', '']);
    const piket = behind(['piket', 'piketnummer']);
    const email = lines.find((line) => /^[^\s@]+@\S+$/.test(line));
    const { phone, others } = choosePhone(telefoon ? [{ title: REACHED, text: telefoon.value }] : []);
    const known = [phone && telefoon?.line, piket?.line, email];
    const rest = lines.filter((line) => !known.includes(line)).map((text) => ({ title: REACHED, text }));
    return { phone, piket: piket?.value, email, others: phone ? [...others, ...rest] : rest };
}

const REACHED = 'Bereikbaar';

function joined(texts: readonly string[], between = ' '): string | undefined {
    const parts = texts.flatMap(filled);
    return parts.length === 0 ? undefined : parts.join(between);
}

function filled(text: string): string[] {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    return trimmed === '' ? [] : [trimmed];
}
