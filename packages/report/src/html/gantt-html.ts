import { formatDatum } from '@samenwerking/language';
import { type GanttScale, ganttScale } from '../gantt-scale.js';
import type { GanttBar, GanttFigure, GanttMark } from '../tree.js';
import { CRITICAL, GANTT_LEGEND, periodText, todayText } from '../value-text.js';
import { type Html, html } from './html.js';
import { textHtml } from './text-html.js';
import { statusHtml } from './value-html.js';

/**
 * A plan as bars along the months. Each row says in words what its drawing shows. Drawings stretch with the page; texts
 * in them do not: all places are percents, in an image without a size of its own.
 */
export function ganttHtml(figure: GanttFigure): Html {
    const { title, explanation, today, bars, marks } = figure;
    const scale = ganttScale(figure);
    const axis = scale.ticks.map(
        ({ at, month, year }) =>
            html`<text x="${percents(at)}" y="14">${month}</text>${year !== undefined && html`<text x="${percents(at)}" y="28">${year}</text>`}`,
    );
    return html`<figure class="gantt">
<figcaption class="figure-title">${title}</figcaption>
<ul class="gantt-legend">${LEGEND.map(([drawing, words]) => html`<li>${sample(drawing)}${words}</li>`)}${scale.today !== undefined && html`<li>${sample(TODAY)}${todayText(today)}</li>`}</ul>
<div class="gantt-drawing">
<div class="gantt-axis"><div><svg aria-hidden="true" focusable="false">${axis}</svg></div></div>
<ul class="gantt-rows">${bars.map((bar) => barRow(bar, scale))}${marks.map((mark) => markRow(mark, scale))}</ul>
</div>
<p class="remark">${explanation}</p>
</figure>`;
}

function barRow({ label, status, isCritical, ...period }: GanttBar, scale: GanttScale): Html {
    const from = scale.startOf(period.start);
    const width = scale.endOf(period.end) - from;
    const drawing = html`<rect class="${status.tone}${isCritical && ' critical'}" x="${percents(from)}" y="50%" width="${percents(width)}" height="12" rx="2" transform="translate(0 -6)"/>`;
    const words = html`<span>${label}</span> <span class="remark">${textHtml(periodText(period))}</span> <span class="gantt-state">${statusHtml(status)}${isCritical && html` <span class="remark">(${CRITICAL})</span>`}</span>`;
    return row(words, drawing, scale);
}

function markRow({ label, date }: GanttMark, scale: GanttScale): Html {
    const words = html`<strong>${label}</strong> <span class="remark number">${formatDatum(date)}</span>`;
    return row(words, html`<svg x="${percents(scale.middleOf(date))}" y="50%">${DIAMOND}</svg>`, scale);
}

function row(words: Html, drawing: Html, { ticks, today }: GanttScale): Html {
    return html`<li><div>${words}</div><svg aria-hidden="true" focusable="false">${ticks.map(({ at }) => upright('tick', at))}${today !== undefined && upright('today', today)}${drawing}</svg></li>
`;
}

function upright(name: string, at: number): Html {
    return html`<line class="${name}" x1="${percents(at)}" x2="${percents(at)}" y1="0" y2="100%"/>`;
}

const DIAMOND = html`<path class="mark" d="M0-7L7 0 0 7-7 0z"/>`;
const TODAY = html`<line class="today" x1="12" x2="12" y1="0" y2="14"/>`;

const LEGEND: readonly (readonly [Html, string])[] = [
    [html`<rect class="critical" x="1" y="1" width="22" height="12" rx="2"/>`, GANTT_LEGEND.critical],
    [html`<rect x="1" y="1" width="22" height="12" rx="2"/>`, GANTT_LEGEND.slack],
    [html`<svg x="12" y="7">${DIAMOND}</svg>`, GANTT_LEGEND.mark],
];

function sample(drawing: Html): Html {
    return html`<svg class="sample" aria-hidden="true" focusable="false" viewBox="0 0 24 14">${drawing}</svg>`;
}

function percents(fraction: number): string {
    return `${(100 * fraction).toFixed(2)}%`;
}
