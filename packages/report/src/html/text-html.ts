import { splitAtDates } from '../text-pieces.js';
import { type Html, html } from './html.js';

/** A text whose dates stay on one line. */
export function textHtml(text: string): Html {
    return html`${splitAtDates(text).map((piece, index) => (index % 2 === 1 ? html`<span class="number">${piece}</span>` : piece))}`;
}
