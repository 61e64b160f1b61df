import { formatDatum } from '@samenwerking/language';
import { type FileChild, Paragraph, TableRow, TextRun } from 'docx';
import { ganttScale } from '../gantt-scale.js';
import type { GanttBar, GanttFigure, GanttMark } from '../tree.js';
import { CRITICAL, GANTT_LEGEND, periodText, todayText } from '../value-text.js';
import { type GanttBand, type GanttColumn, ganttBands, markColumn } from './gantt-columns.js';
import { barPiece, diamond, drawnCell, emptyPiece } from './gantt-pieces.js';
import { TEXT_WIDTH } from './page-docx.js';
import { colours } from './palette.js';
import { styleIds } from './styles.js';
import { captionText, cellText, headText, tableOf, wordsCell } from './table-docx.js';
import { textRun } from './text-run.js';
import { statusRuns } from './value-docx.js';

/** How wide the columns are, in twentieths of a point. */
const WORDS = 3350;
const STATUS = 1500;
const DRAWING = TEXT_WIDTH - WORDS - STATUS;

/**
 * A plan as a table: what, when and how far in words, and bars along the months in the cells beside them. All of it can
 * be changed in Word, goes over to a next page under its months, and is as sharp as letters.
 */
export function ganttDocx(figure: GanttFigure): FileChild[] {
    const scale = ganttScale(figure);
    const bands = ganttBands(scale, DRAWING);
    const columns = bands.flatMap((band) => band.columns);
    const at = (fraction: number) => Math.round(DRAWING * fraction);
    const rows = figure.bars.length + figure.marks.length;
    // No row stands alone on a page.
    const isKept = (index: number) => index < rows - 1 && (index === 0 || index === rows - 2);
    const bars = figure.bars.map((bar, index) => {
        const [from, to] = [at(scale.startOf(bar.start)), at(scale.endOf(bar.end))];
        const colour = bar.isCritical ? colours.accent : colours.slack;
        return row(barWords(bar, isKept(index)), barStatus(bar), columns, (column) =>
            barPiece(column, from, to, colour),
        );
    });
    const marks = figure.marks.map((mark, index) => {
        const middle = at(scale.middleOf(mark.date));
        const place = markColumn(columns, middle);
        return row(markWords(mark, isKept(figure.bars.length + index)), [cellText('')], columns, (column) =>
            column === place ? diamond(column, middle) : emptyPiece(),
        );
    });
    return [
        captionText(figure.title),
        legend(scale.today === undefined ? undefined : figure.today),
        tableOf(
            [
                { head: [headText('Wat')], share: WORDS },
                { head: [headText('Status')], share: STATUS },
                ...bands.map((band) => ({
                    head: monthHead(band),
                    share: band.width,
                    parts: band.columns.map(({ width }) => width),
                })),
            ],
            [...bars, ...marks],
        ),
        new Paragraph({ style: styleIds.caption, keepNext: false, text: figure.explanation }),
    ];
}

function legend(today: string | undefined): Paragraph {
    const samples = [
        [colours.accent, '■', GANTT_LEGEND.critical],
        [colours.slack, '■', GANTT_LEGEND.slack],
        [colours.ink, '◆', GANTT_LEGEND.mark],
        ...(today === undefined ? [] : [[colours.late, '┆', todayText(today)] as const]),
    ] as const;
    const children = samples.flatMap(([color, shape, words], index) => [
        new TextRun({ text: `${index > 0 ? '     ' : ''}${shape} `, color, noProof: true }),
        textRun(words),
    ]);
    return new Paragraph({ style: styleIds.caption, spacing: { before: 0 }, children });
}

function monthHead({ tick: { month, year } }: GanttBand): Paragraph[] {
    return [month, ...(year === undefined ? [] : [year])].map(headText);
}

function row(
    text: readonly Paragraph[],
    status: readonly Paragraph[],
    columns: readonly GanttColumn[],
    draw: (column: GanttColumn) => Paragraph,
): TableRow {
    const drawing = columns.map((column, index) => drawnCell(draw(column), column, columns[index + 1]));
    return new TableRow({ cantSplit: true, children: [wordsCell(text), wordsCell(status), ...drawing] });
}

function barWords({ label, ...period }: GanttBar, keepNext: boolean): Paragraph[] {
    return [words(textRun(label), keepNext), remark(periodText(period), keepNext)];
}

function barStatus({ status, isCritical }: GanttBar): Paragraph[] {
    const state = new Paragraph({ style: styleIds.tableText, children: statusRuns(status) });
    return isCritical ? [state, remark(CRITICAL)] : [state];
}

function markWords({ label, date }: GanttMark, keepNext: boolean): Paragraph[] {
    return [words(textRun(label, { bold: true }), keepNext), remark(formatDatum(date), keepNext)];
}

function remark(text: string, keepNext = false): Paragraph {
    return words(textRun(text, { style: styleIds.remark }), keepNext);
}

function words(run: TextRun, keepNext: boolean): Paragraph {
    return new Paragraph({ style: styleIds.tableText, keepNext, children: [run] });
}
