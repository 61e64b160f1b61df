import { date, text } from '../build.js';
import { cellPlain } from '../plain-text.js';
import { reportTables } from '../report-tables.js';
import type { Cell, Report, Row, Table } from '../tree.js';

/** Dutch programs take a comma for a decimal sign, so that values are parted by something else. */
const SEPARATOR = ';';

/** Says to programs that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The first table of the report as comma-separated values (RFC 4180), for programs that take over data. What other
 * tables say of the same rows stands behind it.
 */
export function renderCsv(report: Report): string {
    const [first, ...others] = reportTables(report).map(({ table }) => withWordsBeside(table));
    if (!first) {
        return BYTE_ORDER_MARK + lineOf([report.title]);
    }
    const naming = first.columns[0]?.title;
    const joined = others.filter(({ columns }) => columns[0]?.title === naming);
    const head = [
        ...first.columns.map(({ title }) => title),
        ...joined.flatMap(({ caption, columns }) => columns.slice(1).map(({ title }) => `${caption}: ${title}`)),
    ];
    const lines = rowsOf(first).map((row, index) =>
        lineOf([...row.cells, ...joined.flatMap((table) => cellsBeside(row, index, table))].map(cellText)),
    );
    return BYTE_ORDER_MARK + [lineOf(head), ...lines].join('');
}

/**
 * A byte order mark, and a head in which all is quoted. A spreadsheet that saves the file leaves the quotes out, and then
 * it is no longer ours.
 */
export function hasCsvMark(text: string): boolean {
    return /^\ufeff"[^"]*"(?:;"[^"]*")*\r\n/.test(text);
}

function rowsOf({ groups }: Table): Row[] {
    return groups.flatMap(({ rows }) => rows);
}

/** A date by itself can be sorted and counted with: what is said of it stands in a column beside it. */
function withWordsBeside(table: Table): Table {
    const { columns, groups } = table;
    return {
        ...table,
        columns: columns.flatMap((column) =>
            column.beside === undefined ? [column] : [column, { title: column.beside, share: column.share }],
        ),
        groups: groups.map(({ rows, ...group }) => ({
            ...group,
            rows: rows.map(({ cells, ...row }) => ({
                ...row,
                cells: cells.flatMap((cell, index) =>
                    columns[index]?.beside === undefined ? [cell] : dateAndWords(cell),
                ),
            })),
        })),
    };
}

function dateAndWords(cell: Cell): [Cell, Cell] {
    const [value] = cell;
    return value?.kind === 'date'
        ? [[date(value.date)], value.after === undefined ? [] : [text(value.after)]]
        : [cell, []];
}

/** What another table says of a row: the row with the same name, at the same place where names are the same. */
function cellsBeside(row: Row, index: number, other: Table): Cell[] {
    const nameOf = ({ cells }: Row) => cellText(cells[0]?.slice(0, 1) ?? []);
    const rows = rowsOf(other);
    const inPlace = rows[index];
    const isSame = inPlace && nameOf(inPlace) === nameOf(row);
    const found = isSame ? inPlace : rows.find((one) => nameOf(one) === nameOf(row));
    return other.columns.slice(1).map((_, column) => found?.cells[column + 1] ?? []);
}

function cellText(cell: Cell): string {
    return cellPlain(cell).replace(/\s+/g, (space) => (space.includes('\n') ? ' · ' : space));
}

/** All in quotes: a program that parts values by commas, or by tabs, finds none to part within them. */
function lineOf(texts: readonly string[]): string {
    return `${texts.map((text) => `"${harmless(text).replaceAll('"', '""')}"`).join(SEPARATOR)}\r\n`;
}

/** A spreadsheet takes what begins so for a formula; behind an apostrophe it is a text. */
function harmless(text: string): string {
    return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
}
