import { formatDatum } from '@samenwerking/language';
import { type FileChild, Paragraph, type TableRow, TextRun } from 'docx';
import { ganttScale } from '../gantt-scale.js';
import type { GanttBar, GanttFigure, GanttMark } from '../tree.js';
import { CRITICAL, todayText } from '../value-text.js';
import { drawnRuns } from './drawn-runs.js';
import { colours } from './palette.js';
import { styleIds } from './styles.js';
import { bodyRow, captionText, cellText, headText, tableOf } from './table-docx.js';
import { statusRuns } from './value-docx.js';

/** A plan as a table with all of it, and a bar along the months in each row. */
export function ganttDocx(figure: GanttFigure): FileChild[] {
    const { startOf, endOf } = ganttScale(figure);
    const columns = [
        { head: [headText('Wat')], share: 30 },
        { head: [headText('Van')], share: 12 },
        { head: [headText('Tot en met')], share: 12 },
        { head: [headText('Status')], share: 18 },
        { head: [headText('Verloop')], share: 28 },
    ];
    const bars = figure.bars.map((bar) => barRow(bar, startOf(bar.start), endOf(bar.end)));
    const marks = figure.marks.map((mark) => markRow(mark, startOf(mark.date), endOf(mark.date)));
    return [
        captionText(figure.title),
        tableOf(columns, [...bars, ...marks]),
        new Paragraph({
            style: styleIds.caption,
            keepNext: false,
            text: `${figure.explanation} ${todayText(figure.today)}.`,
        }),
    ];
}

function barRow({ label, start, end, status, isCritical }: GanttBar, from: number, to: number): TableRow {
    const critical = new Paragraph({
        style: styleIds.tableText,
        children: [new TextRun({ text: CRITICAL, style: styleIds.remark })],
    });
    const state = new Paragraph({ style: styleIds.tableText, children: statusRuns(status) });
    return bodyRow([
        [cellText(label)],
        [cellText(formatDatum(start))],
        [cellText(formatDatum(end))],
        isCritical ? [state, critical] : [state],
        [drawn(from, to, isCritical ? colours.accent : colours.muted)],
    ]);
}

function markRow({ label, date }: GanttMark, from: number, to: number): TableRow {
    const day = [cellText(formatDatum(date))];
    return bodyRow([
        [new Paragraph({ style: styleIds.tableText, children: [new TextRun({ text: label, bold: true })] })],
        ...[day, [cellText(formatDatum(date))], [cellText('')]],
        [drawn(from, to, colours.late)],
    ]);
}

/** How many pieces the months are drawn in. */
const PIECES = 60;

function drawn(from: number, to: number, colour: string): Paragraph {
    const before = Math.min(Math.floor(PIECES * from), PIECES - 1);
    const length = Math.max(1, Math.round(PIECES * to) - before);
    return new Paragraph({
        style: styleIds.tableText,
        children: [
            ...drawnRuns(before, colours.surface),
            ...drawnRuns(length, colour),
            ...drawnRuns(PIECES - before - length, colours.surface),
        ],
    });
}
