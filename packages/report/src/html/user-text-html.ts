import type { PhrasingContent, Root, RootContent } from 'mdast';
import { type Html, html } from './html.js';
import { textHtml } from './text-html.js';

/** A user's text (see user-text.ts) in HTML. What is not known there comes out as the text that it holds. */
export function userTextHtml(content: Root): Html {
    return html`<div class="user-text">${content.children.map(flow)}</div>`;
}

function flow(node: RootContent): Html {
    switch (node.type) {
        case 'paragraph':
            return html`<p>${node.children.map(phrasing)}</p>`;
        case 'blockquote':
            return html`<blockquote>${node.children.map(flow)}</blockquote>`;
        case 'list': {
            const items = node.children.map(
                (item) => html`<li>${item.children.map((child) => (item.spread ? flow(child) : tight(child)))}</li>`,
            );
            const start = node.start ?? 1;
            return node.ordered
                ? html`<ol${start !== 1 && html` start="${start}"`}>${items}</ol>`
                : html`<ul>${items}</ul>`;
        }
        case 'code':
            return html`<pre><code>${node.value}</code></pre>`;
        case 'thematicBreak':
            return html`<hr>`;
        default:
            return phrasing(node as PhrasingContent);
    }
}

function tight(node: RootContent): Html {
    return node.type === 'paragraph' ? html`${node.children.map(phrasing)}` : flow(node);
}

function phrasing(node: PhrasingContent): Html {
    switch (node.type) {
        case 'inlineCode':
            return html`<code>${node.value}</code>`;
        case 'emphasis':
            return html`<em>${node.children.map(phrasing)}</em>`;
        case 'strong':
            return html`<strong>${node.children.map(phrasing)}</strong>`;
        case 'link':
            return html`<a href="${node.url}" rel="noreferrer">${node.children.map(phrasing)}</a>`;
        case 'break':
            return html`<br>`;
        default:
            return textHtml('value' in node ? node.value : '');
    }
}
