import { formatDatum } from '@samenwerking/language';
import type { Cell, ContactValue, DateValue, StatusValue, Value } from '../tree.js';
import { dateText, NOTHING, numberText } from '../value-text.js';
import { type Html, html } from './html.js';
import { icon } from './icons.js';
import { textHtml } from './text-html.js';
import { userTextHtml } from './user-text-html.js';

/** The values of a cell or definition, one below the other. */
export function cellHtml(cell: Cell): Html {
    if (cell.length === 0) {
        return html`<span class="nothing">${NOTHING}</span>`;
    }
    return cell.length === 1
        ? html`${cell.map(valueHtml)}`
        : html`${cell.map((value) => html`<div class="value">${valueHtml(value)}</div>`)}`;
}

/** What a cell says first, in words. */
export function cellText([first]: Cell = []): string {
    switch (first?.kind) {
        case 'text':
        case 'status':
            return first.text;
        case 'date':
            return dateText(first);
        case 'contact':
            return first.name;
        default:
            return '';
    }
}

export function statusHtml({ tone, text }: StatusValue): Html {
    return html`<span class="status">${icon(tone)}<span>${text}</span></span>`;
}

function valueHtml(value: Value): Html {
    switch (value.kind) {
        case 'text':
            return value.isRemark ? html`<span class="remark">${textHtml(value.text)}</span>` : textHtml(value.text);
        case 'status':
            return statusHtml(value);
        case 'date':
            return dateHtml(value);
        case 'number':
            return html`<span class="number">${numberText(value)}</span>`;
        case 'contact':
            return contactHtml(value);
        case 'phone':
            return html`<span class="reach"><span class="remark">${value.label}</span> ${phoneHtml(value.number)}</span>`;
        case 'mail':
            return mailHtml(value.address);
        case 'document':
            return html`<span class="document">${value.path}</span>`;
        case 'blank':
            return html`<div class="blank"></div>`;
        case 'user-text':
            return userTextHtml(value.content);
    }
}

function dateHtml({ date, before, after }: DateValue): Html {
    return html`${before && html`${before} `}<time datetime="${date}">${formatDatum(date)}</time>${after && html` (${after})`}`;
}

function contactHtml({ name, organisation, on }: ContactValue): Html {
    return html`<span class="contact">${name}${organisation !== undefined && html` <span class="remark">(${organisation})</span>`}${on && html` <span class="remark">op ${dateHtml(on)}</span>`}</span>`;
}

/** Only what looks like a number can be called. */
function phoneHtml(number: string): Html {
    const digits = number.replace(/[\s().-]/g, '');
    return /^\+?\d{3,15}$/.test(digits) ? html`<a class="number" href="tel:${digits}">${number}</a>` : html`${number}`;
}

/** Only what looks like an address can be written to. */
function mailHtml(address: string): Html {
    return /^[\w.+-]+@[\w.-]+\.\w+$/.test(address)
        ? html`<a href="mailto:${address}">${address}</a>`
        : html`${address}`;
}
