import type { Block, Definition, Table } from '../tree.js';
import { figureHtml } from './figure-html.js';
import { type Html, html } from './html.js';
import { userTextHtml } from './user-text-html.js';
import { cellHtml } from './value-html.js';

export function blockHtml(block: Block): Html {
    switch (block.kind) {
        case 'paragraph':
            return html`<p>${block.text}</p>`;
        case 'notice':
            return html`<p class="notice ${block.tone}">${block.text}</p>`;
        case 'user-text':
            return userTextHtml(block.content);
        case 'definitions':
            return definitionsHtml(block.items, block.isShort);
        case 'table':
            return tableHtml(block);
        default:
            return figureHtml(block);
    }
}

export function definitionsHtml(items: readonly Definition[], isShort: boolean): Html {
    return html`<dl${isShort && html` class="short"`}>${items.map(({ term, values }) => html`<div><dt>${term}</dt><dd>${cellHtml(values)}</dd></div>`)}</dl>`;
}

function tableHtml({ caption, columns, groups }: Table): Html {
    const cells = (row: Table['groups'][number]['rows'][number]) =>
        row.map((cell, index) =>
            index === 0
                ? html`<th scope="row">${cellHtml(cell)}</th>`
                : html`<td data-column="${columns[index]?.title}">${cellHtml(cell)}</td>`,
        );
    const bodies = groups.map(
        ({ title, rows }) => html`<tbody>
${title !== undefined && html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${title}</th></tr>\n`}${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody>
`,
    );
    return html`<table>
<caption>${caption}</caption>
<colgroup>${columns.map(({ share }) => html`<col style="width:${share}%">`)}</colgroup>
<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
${bodies}</table>`;
}
