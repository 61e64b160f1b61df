import {
    BorderStyle,
    type FileChild,
    Paragraph,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    WidthType,
} from 'docx';
import type { Table as ReportTable } from '../tree.js';
import { TEXT_WIDTH } from './page-docx.js';
import { colours } from './palette.js';
import { styleIds } from './styles.js';
import { textRun } from './text-run.js';
import { cellParagraphs } from './value-docx.js';

/** A column of a table in Word: what stands above it, and its share of the width. */
export interface DocxColumn {
    readonly head: readonly Paragraph[];
    readonly share: number;
    /** How its share is divided, where more than one cell stands under its head. */
    readonly parts?: readonly number[];
}

/** What stands in a row, cell by cell; a cell may have a colour behind it. */
export type DocxRow = readonly (readonly Paragraph[])[];

export function tableDocx({ caption, columns, groups }: ReportTable): FileChild[] {
    const rows = groups.flatMap(({ title, rows }) => [
        ...(title === undefined ? [] : [groupRow(title, columns.length)]),
        ...rows.map(({ cells }, index) => {
            // The last row of a group does not stand alone on a page.
            const isKept = index === rows.length - 2;
            return bodyRow(cells.map((cell) => cellParagraphs(cell, styleIds.tableText, isKept)));
        }),
    ]);
    const heads = columns.map(({ title, share }) => ({ head: [headText(title)], share }));
    return [captionText(caption), tableOf(heads, rows)];
}

/** A table with a row of heads, that stands at the top of every page over which the table goes. */
export function tableOf(columns: readonly DocxColumn[], rows: readonly TableRow[]): Table {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
    const shares = columns.flatMap(({ share, parts = [share] }) => parts);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: shares.map((share) => Math.round((TEXT_WIDTH * share) / whole)),
        layout: TableLayoutType.FIXED,
        tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
        borders: { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line },
        rows: [headRow(columns), ...rows],
    });
}

const MARGINS = { top: 50, bottom: 50, left: 80, right: 80 };

function headRow(columns: readonly DocxColumn[]): TableRow {
    const line = { style: BorderStyle.SINGLE, size: 8, color: colours.accent };
    return new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
            ({ head, parts = [] }) =>
                new TableCell({
                    children: head,
                    columnSpan: Math.max(1, parts.length),
                    margins: MARGINS,
                    verticalAlign: 'bottom',
                    borders: { bottom: line },
                }),
        ),
    });
}

export function bodyRow(cells: DocxRow): TableRow {
    return new TableRow({
        cantSplit: true,
        children: cells.map(wordsCell),
    });
}

export function wordsCell(children: readonly Paragraph[]): TableCell {
    return new TableCell({ children, margins: MARGINS });
}

/** Says what the rows below it have in common. */
function groupRow(title: string, columnSpan: number): TableRow {
    const cell = new TableCell({
        children: [new Paragraph({ style: styleIds.tableGroup, children: [textRun(title)] })],
        columnSpan,
        margins: MARGINS,
        shading: { type: ShadingType.CLEAR, fill: colours.surface, color: 'auto' },
    });
    return new TableRow({ cantSplit: true, children: [cell] });
}

export function captionText(text: string): Paragraph {
    return new Paragraph({ style: styleIds.caption, children: [textRun(text)] });
}

export function headText(text: string): Paragraph {
    return new Paragraph({ style: styleIds.tableHead, children: [textRun(text)] });
}

export function cellText(text: string): Paragraph {
    return new Paragraph({ style: styleIds.tableText, children: [textRun(text)] });
}
