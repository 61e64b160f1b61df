import type { Overgenomen } from '../assessment/melding.js';

/** Names the samenwerking that something is taken over from, behind what it is called. */
export function origin({ overgenomenUit }: Overgenomen): string {
    return overgenomenUit === undefined ? '' : ` (overgenomen uit ‘${overgenomenUit}’)`;
}

/** What to do about something that is taken over. */
export function hereOrThere({ overgenomenUit }: Overgenomen): string {
    return overgenomenUit === undefined ? '' : ` Regel het in ‘${overgenomenUit}’, of leg hier iets anders vast.`;
}
