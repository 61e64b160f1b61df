import type { Block, Definition, Row, Table } from '../tree.js';
import { figureHtml } from './figure-html.js';
import { type Html, html } from './html.js';
import type { PlaceMarks } from './places.js';
import { textHtml } from './text-html.js';
import { userTextHtml } from './user-text-html.js';
import { cellHtml, cellText } from './value-html.js';

export function blockHtml(block: Block, marks: PlaceMarks): Html {
    switch (block.kind) {
        case 'paragraph':
            return html`<p>${textHtml(block.text)}</p>`;
        case 'notice':
            return html`<p class="notice ${block.tone}">${textHtml(block.text)}</p>`;
        case 'user-text':
            return userTextHtml(block.content);
        case 'definitions':
            return definitionsHtml(block.items, block.isShort, marks);
        case 'table':
            return tableHtml(block, marks);
        default:
            return figureHtml(block);
    }
}

export function definitionsHtml(items: readonly Definition[], isShort: boolean, marks: PlaceMarks): Html {
    return html`<dl${isShort && html` class="short"`}>${items.map(({ term, values, plaats }) => html`<div${marks.attribute(plaats)}><dt>${term}</dt><dd>${cellHtml(values)}</dd></div>`)}</dl>`;
}

function tableHtml({ caption, columns, groups }: Table, marks: PlaceMarks): Html {
    const cells = ({ cells, plaats }: Row) =>
        cells.map((cell, index) => {
            if (index === 0) {
                return html`<th scope="row">${cellHtml(cell)}</th>`;
            }
            // Not with the name of the row, which is read out with each of its cells.
            const button = index === cells.length - 1 && marks.button(plaats, cellText(cells[0]));
            return html`<td data-column="${columns[index]?.title}">${cellHtml(cell)}${button}</td>`;
        });
    const bodies = groups.map(
        ({ title, rows }) => html`<tbody>
${title !== undefined && html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${title}</th></tr>\n`}${rows.map((row) => html`<tr${marks.attribute(row.plaats)}>${cells(row)}</tr>\n`)}</tbody>
`,
    );
    return html`<table>
<caption>${caption}</caption>
<colgroup>${columns.map(({ share }) => html`<col class="share-${share}">`)}</colgroup>
<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
${bodies}</table>`;
}
