import { formatDatum } from '@samenwerking/language';
import type { RootContent } from 'mdast';
import type { ChainLink, Figure, GanttFigure } from '../tree.js';
import {
    CRITICAL,
    PHASE_STATES,
    percentage,
    percentageText,
    progressText,
    statusText,
    todayText,
} from '../value-text.js';
import { ganttDiagram } from './gantt-diagram.js';
import { captionOf, type Row, strong, tableNode, textNode } from './nodes.js';

/** A figure in words: a table with every number that is drawn elsewhere. */
export function figureMarkdown(figure: Figure): RootContent[] {
    switch (figure.kind) {
        case 'progress': {
            const rows = [figure.whole, ...figure.parts].map(
                (part): Row => [
                    [textNode(part.label)],
                    [textNode(progressText(part))],
                    [textNode(`${drawnBar(percentage(part))} ${percentageText(part)}`)],
                ],
            );
            return [
                captionOf(figure.title),
                tableNode(['Onderdeel', 'Geregeld', 'Voortgang'], rows),
                { type: 'paragraph', children: [textNode(figure.explanation)] },
            ];
        }
        case 'phases': {
            const rows = figure.items.map(
                ({ label, state, steps }): Row => [
                    [textNode(label)],
                    [textNode(PHASE_STATES[state])],
                    [textNode(steps.map(stepText).join(' · '))],
                ],
            );
            return [captionOf(figure.title), tableNode(['Fase', 'Stand', 'Stappen'], rows)];
        }
        case 'counts':
            return [
                captionOf(figure.title),
                tableNode(
                    figure.items.map(({ status }) => statusText(status)),
                    [figure.items.map(({ count }) => [textNode(String(count))])],
                ),
            ];
        case 'chain': {
            const rows = figure.phases.flatMap(({ title, links }) =>
                links.map(
                    (link): Row => [
                        [textNode(String(link.number))],
                        [textNode(link.title)],
                        [textNode(title)],
                        [textNode(statusText(link.status))],
                    ],
                ),
            );
            return [captionOf(figure.title), tableNode(['Nr.', 'Onderdeel', 'Fase', 'Status'], rows)];
        }
        case 'gantt':
            return ganttMarkdown(figure);
    }
}

function stepText({ number, title, status }: ChainLink): string {
    return `${number}. ${title} (${statusText(status)})`;
}

/** The diagram for who can draw it, and a table with all of it. */
function ganttMarkdown(figure: GanttFigure): RootContent[] {
    const bars = figure.bars.map(
        ({ label, start, end, status, isCritical }): Row => [
            [textNode(label)],
            [textNode(formatDatum(start))],
            [textNode(formatDatum(end))],
            [textNode([statusText(status), ...(isCritical ? [CRITICAL] : [])].join(' · '))],
        ],
    );
    const marks = figure.marks.map(
        ({ label, date }): Row => [[strong(label)], [textNode(formatDatum(date))], [textNode(formatDatum(date))], []],
    );
    return [
        captionOf(figure.title),
        { type: 'code', lang: 'mermaid', value: ganttDiagram(figure) },
        tableNode(['Wat', 'Van', 'Tot en met', 'Status'], [...bars, ...marks]),
        { type: 'paragraph', children: [textNode(`${figure.explanation} ${todayText(figure.today)}.`)] },
    ];
}

const BAR = 10;

function drawnBar(percent: number): string {
    const drawn = Math.floor((BAR * percent) / 100);
    return '█'.repeat(drawn) + '░'.repeat(BAR - drawn);
}
