// Every workbook and table of the examples, as LibreOffice opens it.
import { type FormatName, kinds, type Report } from '@samenwerking/report';
import { describe, expect, test } from 'vitest';
import { elements, parseXml, type SheetCell, sheetsOf, textOf, type XmlElement } from '../report/support/office.js';
import { encoded, exampleReports } from '../report/support/reports.js';
import { convert } from './support/libreoffice.ts';

const flat = 'fods:OpenDocument Spreadsheet Flat XML';
const reports = [...(await exampleReports())];

interface OpenedSheet {
    readonly name: string;
    readonly cells: readonly Exclude<SheetCell, undefined>[];
    readonly formulas: readonly string[];
}

interface OpenedFile {
    readonly name: string;
    readonly file: Uint8Array;
    readonly xml: XmlElement;
}

async function opened(format: FormatName, ...options: readonly string[]): Promise<OpenedFile[]> {
    const made = await Promise.all(
        reportsIn(format).map(async ([name, report]) => ({ name, content: await encoded(report, format) })),
    );
    const converted = await convert(made, format, flat, ...options);
    return made.map(({ name, content }) => {
        const fods = converted.get(name);
        expect(fods, `LibreOffice opens ${name}.${format}`).toBeDefined();
        return { name, file: content, xml: parseXml(new TextDecoder().decode(fods)) };
    });
}

function reportsIn(format: FormatName): [string, Report][] {
    return reports.filter(([, { kind }]) => kind !== 'profiel' && kinds[kind].formats.includes(format));
}

function openedSheets(xml: XmlElement): OpenedSheet[] {
    return elements(xml, 'table:table').map((table) => {
        const cells = elements(table, 'table:table-cell');
        return {
            name: table.attributes['table:name'] ?? '',
            cells: cells.flatMap(valuesOf),
            formulas: cells.flatMap(({ attributes }) => attributes['table:formula'] ?? []),
        };
    });
}

/** Equal cells beside each other are one element. */
function valuesOf(cell: XmlElement): Exclude<SheetCell, undefined>[] {
    const value = cellValue(cell);
    const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
    return value === undefined ? [] : new Array(times).fill(value);
}

function cellValue(cell: XmlElement): SheetCell {
    const { 'office:value-type': type, 'office:value': number, 'office:date-value': date } = cell.attributes;
    switch (type) {
        case 'date':
            return new Date(`${date}T00:00:00Z`);
        case 'float':
            return Number(number);
        case 'string':
            return elements(cell, 'text:p').map(textOf).join('\n');
        default:
            return undefined;
    }
}

describe('a workbook', async () => {
    const workbooks = await opened('xlsx');

    test.each(workbooks)('$name: every cell is what was written, and no cell a formula', async ({ file, xml }) => {
        const written = (await sheetsOf(file)).map(({ name, rows }) => {
            const cells = rows.flatMap((row) => row.filter((cell) => cell !== undefined && cell !== ''));
            return { name, cells, formulas: [] };
        });
        expect(openedSheets(xml)).toEqual(written);
    });

    test('has days that are days, and heads that filter', () => {
        const cells = workbooks.flatMap(({ xml }) => openedSheets(xml).flatMap((sheet) => sheet.cells));
        expect(cells.filter((cell) => cell instanceof Date).length).toBeGreaterThan(20);
        const filtered = workbooks.map(({ xml }) =>
            elements(xml, 'table:database-range').filter(
                ({ attributes }) => attributes['table:display-filter-buttons'] === 'true',
            ),
        );
        const tables = workbooks.map(({ xml }) => openedSheets(xml).slice(1));
        expect(filtered.map(({ length }) => length)).toEqual(tables.map(({ length }) => length));
    });
});

test('a table for other programs has a row for each samenwerking, and no formula', async () => {
    // Parted by semicolons, in quotes, as UTF-8: what a Dutch spreadsheet takes of itself.
    const [table] = await opened('csv', '--infilter=CSV:59,34,76');
    const [sheet] = table ? openedSheets(table.xml) : [];
    const titles = reportsIn('json')
        .filter(([, { kind }]) => kind === 'status')
        .map(([, { title }]) => title);
    expect(titles.length).toBeGreaterThan(4);
    const texts = sheet?.cells.map(String) ?? [];
    expect(titles.filter((title) => !texts.some((text) => text.startsWith(title)))).toEqual([]);
    expect(texts).toContain('Voortgang: Eerst aan de beurt');
    expect(sheet?.formulas).toEqual([]);
});
