import type { Plaats } from '../tree.js';
import { type Html, html } from './html.js';

/** How the places of what is told are marked, for who can go there. */
export interface PlaceMarks {
    /** Marks an element as what is told of a place. */
    attribute(plaats: Plaats | undefined): Html | undefined;
    /** Leads to a place without a mouse. */
    button(plaats: Plaats | undefined, label: string): Html | undefined;
}

/** In a file: there is nowhere to go. */
export const noPlaces: PlaceMarks = {
    attribute: () => undefined,
    button: () => undefined,
};

/** In an editor: elements carry an index into `places`, so that what is shown knows no paths. */
export class PlaceIndex implements PlaceMarks {
    readonly places: Plaats[] = [];

    attribute(plaats: Plaats | undefined): Html | undefined {
        return plaats && html` data-plaats="${this.places.push(plaats) - 1}"`;
    }

    button(plaats: Plaats | undefined, label: string): Html | undefined {
        return plaats && html` <button type="button" class="naar-tekst" aria-label="Naar de tekst: ${label}"></button>`;
    }
}
