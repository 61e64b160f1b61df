import { checkStijl } from '../huisstijl/check-stijl.js';
import type { Plaats, Report, Section } from '../tree.js';
import { dateText } from '../value-text.js';
import { blockHtml, definitionsHtml } from './block-html.js';
import { css } from './css/index.js';
import { Html, html } from './html.js';
import { iconDefinitions } from './icons.js';
import { noPlaces, PlaceIndex, type PlaceMarks } from './places.js';
import { statusHtml } from './value-html.js';

/** Nothing may be fetched, and nothing may run. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** In every file: users' text cannot look like it, since its `<` is escaped. */
export const HTML_MARK = '<meta name="generator" content="Samenwerking">\n';

/**
 * The report as one HTML file that asks nothing of any network: to read on a screen, in a VS Code webview, with a
 * screen reader, or on paper. The same report gives the same bytes. A CSS file of the organisation comes after the
 * report's own; a HuisstijlFout where it may not.
 */
export function renderHtml(report: Report, stijl?: string): string {
    const { label, title } = report;
    return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
${new Html(HTML_MARK)}<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${label}: ${title}</title>
<style>
${new Html(css)}</style>${stijl !== undefined && ownStyle(stijl)}
</head>
<body>
${body(report, noPlaces)}
</body>
</html>
`.source;
}

function ownStyle(css: string): Html {
    checkStijl(css);
    return html`
<style>
${new Html(css)}</style>`;
}

/** A report to show in an editor. */
export interface ShownHtml {
    /** What stands in the body of the page. An element with `data-plaats` tells of the place with that index. */
    readonly body: string;
    readonly places: readonly Plaats[];
}

/** The report as what changes in a page that stays: its styles are in `css`. */
export function renderShownHtml(report: Report): ShownHtml {
    const index = new PlaceIndex();
    return { body: body(report, index).source, places: index.places };
}

function body(report: Report, marks: PlaceMarks): Html {
    const { summary, sections } = report;
    return html`<a class="skip" href="#inhoud">Naar de inhoud</a>
${iconDefinitions()}
${running(report)}
${header(report, marks)}
<main id="inhoud" tabindex="-1">
${sectionHtml(summary, marks, 2, 'summary')}${contents([summary, ...sections])}
${sections.map((section) => sectionHtml(section, marks, 2))}
</main>`;
}

/** Stands at the top of every printed page. */
function running({ label, title, vertrouwelijkheid, peildatum }: Report): Html {
    return html`<div class="running" aria-hidden="true"><div><span>${label}: ${title}, ${dateText({ kind: 'date', date: peildatum })}</span><strong>${vertrouwelijkheid}</strong></div></div>`;
}

function header({ label, title, subtitle, meta, plaats }: Report, marks: PlaceMarks): Html {
    return html`<header${marks.attribute(plaats)}>
<p class="label">${label}${marks.button(plaats, title)}</p>
<h1>${title}</h1>
${subtitle !== undefined && html`<p class="subtitle">${subtitle}</p>`}
${definitionsHtml(meta, true, marks)}
</header>`;
}

function contents(sections: readonly Section[]): Html {
    return html`<nav aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">Inhoud</h2>
<ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
</nav>`;
}

function sectionHtml(section: Section, marks: PlaceMarks, level: number, name = `level-${level}`): Html {
    const { id, title, status, plaats, blocks, sections } = section;
    const tag = new Html(`h${Math.min(level, 6)}`);
    return html`<section class="${name}" aria-labelledby="${id}"${marks.attribute(plaats)}>
<div class="heading"><${tag} id="${id}" tabindex="-1">${title}</${tag}>${status && statusHtml(status)}${marks.button(plaats, title)}</div>
${blocks.map((block) => html`${blockHtml(block, marks)}\n`)}${sections.map((child) => sectionHtml(child, marks, level + 1))}</section>
`;
}
