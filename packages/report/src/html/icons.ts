import type { Tone } from '../tree.js';
import { type Html, html } from './html.js';

/** The shapes of statuses: each can be told from the others without colour. Drawn once, used by reference. */
const SHAPES: Readonly<Record<Tone, Html>> = {
    done: html`<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.6 8.3l2.4 2.4 4.4-5" fill="none" stroke="var(--paper)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
    deviation: html`<path d="M8 .6L15.4 8 8 15.4.6 8z" fill="currentColor"/><path d="M5 8.2l2.1 2.1 3.8-4.3" fill="none" stroke="var(--paper)" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
    partial: html`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor"/>`,
    open: html`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
    missing: html`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M5.5 5.5l5 5m0-5l-5 5" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
    soon: html`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 4.2V8l2.6 1.8" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
    late: html`<path d="M8 .9l7.5 13.6H.5z" fill="currentColor"/><path d="M8 5.6v4.2" stroke="var(--paper)" stroke-width="1.8" stroke-linecap="round"/><circle cx="8" cy="12.2" r="1.05" fill="var(--paper)"/>`,
    none: html`<path d="M3 8h10" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
};

/** The drawings that `icon` refers to. They show nothing themselves. */
export function iconDefinitions(): Html {
    const symbols = Object.entries(SHAPES).map(
        ([tone, shape]) => html`<symbol id="shape-${tone}" viewBox="0 0 16 16">${shape}</symbol>`,
    );
    return html`<svg class="shapes" aria-hidden="true" focusable="false" width="0" height="0">${symbols}</svg>`;
}

/** The shape of a status. It says nothing that the text beside it does not say. */
export function icon(tone: Tone): Html {
    return html`<svg class="icon ${tone}" aria-hidden="true" focusable="false" viewBox="0 0 16 16"><use href="#shape-${tone}"/></svg>`;
}
