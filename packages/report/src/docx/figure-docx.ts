import { type FileChild, Paragraph, ShadingType, Tab, TextRun } from 'docx';
import type { ChainLink, Figure, Progress } from '../tree.js';
import { NOTHING, PHASE_STATES, percentage, percentageText, progressText } from '../value-text.js';
import { ganttDocx } from './gantt-docx.js';
import { colours } from './palette.js';
import { styleIds } from './styles.js';
import { bodyRow, captionText, cellText, type DocxColumn, headText, tableOf } from './table-docx.js';
import { statusRuns } from './value-docx.js';

/** A figure as a table, so that all that it says is text. */
export function figureDocx(figure: Figure): FileChild[] {
    switch (figure.kind) {
        case 'progress': {
            const rows = [figure.whole, ...figure.parts].map((part) =>
                bodyRow([[cellText(part.label)], [cellText(progressText(part))], [progressBar(part)]]),
            );
            return [
                captionText(figure.title),
                tableOf([column('Onderdeel', 40), column('Geregeld', 20), column('Voortgang', 40)], rows),
                new Paragraph({ style: styleIds.caption, keepNext: false, text: figure.explanation }),
            ];
        }
        case 'phases': {
            const rows = figure.items.map(({ label, state, steps }) =>
                bodyRow([
                    [cellText(label)],
                    [cellText(PHASE_STATES[state])],
                    steps.length > 0 ? steps.map(stepText) : [cellText(NOTHING)],
                ]),
            );
            return [
                captionText(figure.title),
                tableOf([column('Fase', 18), column('Stand', 18), column('Stappen', 64)], rows),
            ];
        }
        case 'counts':
            return [
                captionText(figure.title),
                tableOf(
                    figure.items.map(({ status }) => ({
                        head: [new Paragraph({ style: styleIds.tableHead, children: statusRuns(status) })],
                        share: 1,
                    })),
                    [bodyRow(figure.items.map(({ count }) => [cellText(String(count))]))],
                ),
            ];
        case 'chain': {
            const rows = figure.phases.flatMap(({ title, links }) =>
                links.map(({ number, title: link, status }) =>
                    bodyRow([
                        [cellText(String(number))],
                        [cellText(link)],
                        [cellText(title)],
                        [new Paragraph({ style: styleIds.tableText, children: statusRuns(status) })],
                    ]),
                ),
            );
            const columns = [column('Nr.', 7), column('Onderdeel', 53), column('Fase', 20), column('Status', 20)];
            return [captionText(figure.title), tableOf(columns, rows)];
        }
        case 'gantt':
            return ganttDocx(figure);
    }
}

function stepText({ number, title, status }: ChainLink): Paragraph {
    return new Paragraph({
        style: styleIds.tableText,
        children: [new TextRun(`${number}. ${title} `), ...statusRuns(status)],
    });
}

function column(title: string, share = 1): DocxColumn {
    return { head: [headText(title)], share };
}

/** How long all of a bar is, in twentieths of a point. */
const BAR = 2400;

/** Tabs with a colour behind them. A screen reader passes over them: words beside them say the same. */
function progressBar(progress: Progress): Paragraph {
    const done = Math.round((BAR * percentage(progress)) / 100);
    const pieces = [
        { until: done, fill: colours.accent },
        { until: BAR, fill: colours.track },
    ].filter(({ until }, index, all) => until > (all[index - 1]?.until ?? 0));
    return new Paragraph({
        style: styleIds.tableText,
        tabStops: pieces.map(({ until }) => ({ type: 'left', position: until })),
        children: [
            ...pieces.map(
                ({ fill }) =>
                    new TextRun({
                        children: [new Tab()],
                        shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
                        noProof: true,
                    }),
            ),
            new TextRun(`  ${percentageText(progress)}`),
        ],
    });
}
