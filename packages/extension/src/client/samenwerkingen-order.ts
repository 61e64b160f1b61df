import type { OverzichtSamenwerking } from '../overzicht-request.js';

const HAAST = ['te-laat', 'verloopt', undefined] as const;

/** Those with something late first, then those with something that expires soon; the others stay as they are. */
export function inOrder(all: readonly OverzichtSamenwerking[], onlyUrgent: boolean): OverzichtSamenwerking[] {
    return all
        .filter(({ haast }) => haast !== undefined || !onlyUrgent)
        .toSorted((a, b) => HAAST.indexOf(a.haast) - HAAST.indexOf(b.haast));
}
