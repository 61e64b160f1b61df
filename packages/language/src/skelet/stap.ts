import type { Norm } from '../assessment/norm.js';
import { skeletText } from '../messages/skelet.js';
import { type Regels, uitleg } from './regels.js';

/** An explanation below the title of the step that it belongs to; a norm without that step has no title for it. */
export function bijStap({ stappen }: Norm, nummer: number, ...regels: Regels): Regels {
    const titel = stappen.find((stap) => stap.nummer === nummer)?.titel;
    return uitleg(...(titel === undefined ? [] : [skeletText.stap(nummer, titel)]), ...regels);
}
