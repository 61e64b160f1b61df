import type { CellObject, Sheet } from 'write-excel-file/universal';
import { reportTables } from '../report-tables.js';
import type { Block, Definition, Report, Section, Table } from '../tree.js';
import { cellXlsx, headXlsx, textXlsx } from './cell-xlsx.js';
import { sheetNames } from './sheet-names.js';

type Row = (CellObject | null)[];

/** A sheet of a report: its cells, and whether its first row is the head of a table. */
export interface ReportSheet {
    readonly name: string;
    readonly rows: readonly Row[];
    /** In characters. */
    readonly widths: readonly number[];
    readonly hasHead: boolean;
}

/** What the report is about and in short, and a sheet for every table. */
export function sheetsOf(report: Report): ReportSheet[] {
    const tables = reportTables(report);
    const names = sheetNames([report.summary.title, ...tables.map(({ title }) => title)]);
    const sheets = [summarySheet(report), ...tables.map(({ table }) => tableSheet(table))];
    return sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' }));
}

/** The sheet as the library takes it. */
export function writable({ name, rows, widths, hasHead }: ReportSheet): Sheet<Blob> {
    return {
        sheet: name,
        data: rows.map((row) => withHeight(row, widths)),
        columns: widths.map((width) => ({ width })),
        orientation: 'landscape',
        ...(hasHead && { stickyRowsCount: 1 }),
    };
}

/** Not every program makes room for a text of more lines by itself. */
function withHeight(row: Row, widths: readonly number[]): Row {
    const lines = Math.max(1, ...row.map((cell, index) => linesIn(cell, widths[index] ?? 1)));
    const height = Math.min(LINE_HEIGHT * lines + 3, HIGHEST_ROW);
    return row.map((cell) => cell && { ...cell, height });
}

/** In points, as are the heights of rows; Excel takes no higher one. */
const LINE_HEIGHT = 12.75;
const HIGHEST_ROW = 409;

function linesIn(cell: CellObject | null, width: number): number {
    const lines = typeof cell?.value === 'string' ? cell.value.split('\n') : [];
    return lines.reduce((sum, line) => sum + wrappedLines(line, width), 0);
}

/** Programs keep words whole, unless one is longer than a line. */
function wrappedLines(line: string, width: number): number {
    let lines = 1;
    let used = 0;
    for (const { length } of line.split(/(?<=[ -])/)) {
        const isNext = used > 0 && used + length > width;
        const filled = Math.max(0, Math.ceil(length / width) - 1);
        lines += filled + (isNext ? 1 : 0);
        used = (isNext ? 0 : used) + length - filled * width;
    }
    return lines;
}

/** Also what sections tell beside their tables, which has no sheet of its own. */
function summarySheet({ label, title, subtitle, meta, summary, sections }: Report): Omit<ReportSheet, 'name'> {
    const texts = [title, subtitle, ...summary.blocks.flatMap(blockTexts)].filter((text) => text !== undefined);
    return {
        rows: [
            ...texts.map((text, index) => [index === 0 ? headXlsx(label) : null, textXlsx(text)]),
            ...[...meta, ...[summary, ...sections].flatMap(definitionsIn)].map(({ term, values }) => [
                headXlsx(term),
                cellXlsx(values),
            ]),
        ],
        widths: [24, 100],
        hasHead: false,
    };
}

function definitionsIn({ blocks, sections }: Section): Definition[] {
    return [
        ...blocks.flatMap((block) => (block.kind === 'definitions' ? block.items : [])),
        ...sections.flatMap(definitionsIn),
    ];
}

function blockTexts(block: Block): string[] {
    return block.kind === 'paragraph' || block.kind === 'notice' ? [block.text] : [];
}

/** Of all columns together, in characters: what fits on a broad screen. */
const WIDTH = 130;
const GROUP_WIDTH = 24;

/** What the rows of a group have in common stands in each of them, so that a filter keeps it with them. */
function tableSheet({ columns, groups }: Table): Omit<ReportSheet, 'name'> {
    const hasGroups = groups.some(({ title }) => title !== undefined);
    const head = [...(hasGroups ? ['Groep'] : []), ...columns.map(({ title }) => title)];
    const rows = groups.flatMap(({ title, rows }) =>
        rows.map(({ cells }) => [...(hasGroups ? [textXlsx(title ?? '')] : []), ...cells.map(cellXlsx)]),
    );
    return {
        rows: [head.map(headXlsx), ...rows],
        widths: [
            ...(hasGroups ? [GROUP_WIDTH] : []),
            ...columns.map(({ share }) => Math.max(12, Math.round((WIDTH * share) / 100))),
        ],
        hasHead: true,
    };
}
