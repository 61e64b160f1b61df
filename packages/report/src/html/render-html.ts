import type { Report, Section } from '../tree.js';
import { dateText } from '../value-text.js';
import { blockHtml, definitionsHtml } from './block-html.js';
import { css } from './css/index.js';
import { Html, html } from './html.js';
import { iconDefinitions } from './icons.js';
import { statusHtml } from './value-html.js';

/** Nothing may be fetched, and nothing may run. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * The report as one HTML file that asks nothing of any network: to read on a screen, in a VS Code webview, with a
 * screen reader, or on paper. The same report gives the same bytes.
 */
export function renderHtml(report: Report): string {
    const { label, title, sections, summary } = report;
    return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${label}: ${title}</title>
<style>
${new Html(css)}</style>
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
${iconDefinitions()}
${running(report)}
${header(report)}
<main id="inhoud" tabindex="-1">
${sectionHtml(summary, 2, 'summary')}${contents([summary, ...sections])}
${sections.map((section) => sectionHtml(section, 2))}
</main>
</body>
</html>
`.source;
}

/** Stands at the top of every printed page. */
function running({ label, title, vertrouwelijkheid, peildatum }: Report): Html {
    return html`<div class="running" aria-hidden="true"><div><span>${label}: ${title}, ${dateText({ kind: 'date', date: peildatum })}</span><strong>${vertrouwelijkheid}</strong></div></div>`;
}

function header({ label, title, subtitle, meta }: Report): Html {
    return html`<header>
<p class="label">${label}</p>
<h1>${title}</h1>
${subtitle !== undefined && html`<p class="subtitle">${subtitle}</p>`}
${definitionsHtml(meta, true)}
</header>`;
}

function contents(sections: readonly Section[]): Html {
    return html`<nav aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">Inhoud</h2>
<ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
</nav>`;
}

function sectionHtml(section: Section, level: number, name = `level-${level}`): Html {
    const { id, title, status, blocks, sections } = section;
    const tag = new Html(`h${Math.min(level, 6)}`);
    return html`<section class="${name}" aria-labelledby="${id}">
<div class="heading"><${tag} id="${id}" tabindex="-1">${title}</${tag}>${status && statusHtml(status)}</div>
${blocks.map((block) => html`${blockHtml(block)}\n`)}${sections.map((child) => sectionHtml(child, level + 1))}</section>
`;
}
