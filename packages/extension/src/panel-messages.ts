import type { RapportFormaat, RapportOnderwerp } from './rapport-request.js';

/** What the extension tells the page of a report panel. */
export type ToPage =
    | {
          readonly soort: 'rapport';
          readonly html: string;
          readonly formaten: readonly RapportFormaat[];
          /** Kept by the page, so that it is known after a reload of the window. */
          readonly onderwerp: RapportOnderwerp;
      }
    /** Something to know about what is shown; empty where there is nothing. */
    | { readonly soort: 'mededeling'; readonly tekst: string }
    /** The user is at the place with this index. */
    | { readonly soort: 'hier'; readonly plaats: number };

/**
 * What came from the page of a report panel, if it is what such a page tells. It shows texts of others: nothing is done
 * with what it says before it has been looked at.
 */
export function fromPage(message: unknown): FromPage | undefined {
    if (typeof message !== 'object' || message === null) {
        return undefined;
    }
    const { soort, plaats, formaat } = message as Partial<Record<string, unknown>>;
    if (soort === 'klaar') {
        return { soort };
    }
    if (soort === 'naar' && typeof plaats === 'number' && Number.isSafeInteger(plaats)) {
        return { soort, plaats };
    }
    if (soort === 'exporteer' && (formaat === undefined || typeof formaat === 'string')) {
        return formaat === undefined ? { soort } : { soort, formaat };
    }
    return undefined;
}

/** What the page of a report panel tells the extension. */
export type FromPage =
    /** It has been loaded, and shows nothing yet. */
    | { readonly soort: 'klaar' }
    /** The user wants to go to the place with this index. */
    | { readonly soort: 'naar'; readonly plaats: number }
    /** The user wants a file in this format; without one, to choose. */
    | { readonly soort: 'exporteer'; readonly formaat?: string };
