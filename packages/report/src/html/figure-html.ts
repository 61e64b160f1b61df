import type { ChainFigure, ChainLink, CountsFigure, Figure, PhasesFigure, Progress, ProgressFigure } from '../tree.js';
import { PHASE_STATES, percentageText, progressText } from '../value-text.js';
import { ganttHtml } from './gantt-html.js';
import { type Html, html } from './html.js';
import { icon } from './icons.js';
import { statusHtml } from './value-html.js';

/** A drawing with its text equivalent: every number that is drawn is written beside it too. */
export function figureHtml(figure: Figure): Html {
    switch (figure.kind) {
        case 'progress':
            return progressFigure(figure);
        case 'phases':
            return phasesFigure(figure);
        case 'counts':
            return countsFigure(figure);
        case 'chain':
            return chainFigure(figure);
        case 'gantt':
            return ganttHtml(figure);
    }
}

function progressFigure({ title, whole, parts, explanation }: ProgressFigure): Html {
    return html`<figure class="progress">
<figcaption class="figure-title">${title}</figcaption>
<div class="whole">${ring(whole)}<p><strong>${progressText(whole)}</strong> <span>${whole.label}</span> <small>${explanation}</small></p></div>
<ul class="parts">${parts.map(
        (part) =>
            html`<li><span>${part.label}</span> ${bar(part)} <span class="number">${progressText(part)}</span></li>`,
    )}</ul>
</figure>`;
}

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

function ring(progress: Progress): Html {
    const drawn = (ROUND * fraction(progress)).toFixed(2);
    return html`<svg class="ring" role="img" aria-label="${percentageText(progress)}" viewBox="0 0 120 120"><circle class="track" cx="60" cy="60" r="${RADIUS}"/><circle class="drawn" cx="60" cy="60" r="${RADIUS}" stroke-dasharray="${drawn} ${ROUND.toFixed(2)}" transform="rotate(-90 60 60)"/><text x="60" y="60" dy=".35em" text-anchor="middle">${percentageText(progress)}</text></svg>`;
}

function bar(progress: Progress): Html {
    const width = (100 * fraction(progress)).toFixed(2);
    return html`<svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="track" width="100" height="8"/><rect class="drawn" width="${width}" height="8"/></svg>`;
}

function fraction({ value, total }: Progress): number {
    return total === 0 ? 0 : value / total;
}

function phasesFigure({ title, items }: PhasesFigure): Html {
    return html`<figure class="phases">
<figcaption class="figure-title">${title}</figcaption>
<ol>${items.map(
        ({ label, state, steps }) =>
            html`<li class="${state}"${state === 'current' && html` aria-current="step"`}><strong>${label}</strong> <span class="state">${PHASE_STATES[state]}</span>${stepsHtml(steps)}</li>`,
    )}</ol>
</figure>`;
}

/** A shape and a number for each; the whole of it is for who does not see the shape, or points at it. */
function stepsHtml(steps: readonly ChainLink[]): Html | false {
    return (
        steps.length > 0 &&
        html`<ol class="steps" start="${steps[0]?.number ?? 1}">${steps.map(
            ({ number, title, status }) =>
                html`<li class="${status.tone}" title="${title}: ${status.text}">${icon(status.tone)}<span class="number">${number}</span><span class="unseen">. ${title}: ${status.text}</span></li>`,
        )}</ol>`
    );
}

function countsFigure({ title, items }: CountsFigure): Html {
    return html`<figure class="counts">
<figcaption class="figure-title">${title}</figcaption>
<ul>${items.map(
        ({ status, count }) =>
            html`<li${count === 0 && html` class="zero"`}><strong class="number">${count}</strong> ${statusHtml(status)}</li>`,
    )}</ul>
</figure>`;
}

function chainFigure({ title, phases }: ChainFigure): Html {
    return html`<figure class="chain">
<figcaption class="figure-title">${title}</figcaption>
<div class="chain-phases">${phases.map(
        (phase) => html`<div><p class="chain-phase">${phase.title}</p>
<ol start="${phase.links[0]?.number ?? 1}">${phase.links.map(
            ({ number, title, status }) =>
                html`<li class="${status.tone}">${icon(status.tone)}<div><span class="chain-title"><span class="number">${number}.</span> ${title}</span> <span class="remark">${status.text}</span></div></li>`,
        )}</ol></div>`,
    )}</div>
</figure>`;
}
