import type { Id, IsoDatum } from '../../feiten/feiten.js';
import type { Beoordeling } from '../beoordeling.js';
import type { Lookup } from '../lookup.js';

/** How the samenwerkingen of a workspace stood before: a report tells what has changed since. */
export interface Toen {
    /** The revision, as the user named it and as git calls it. Absent where not everybody may know. */
    readonly revisie?: Revisie | undefined;
    /** The day of the revision, or the later one that the user named. */
    readonly datum: IsoDatum;
    readonly samenwerkingen: ReadonlyMap<Id, SamenwerkingToen>;
    readonly lookup: Lookup;
    /** Those of that time that are no longer there, as far as is known. */
    readonly verdwenen: readonly Beoordeling[];
}

export interface Revisie {
    readonly naam: string;
    readonly commit: string;
    /** The day on which it was made, where the user named a later one. */
    readonly gemaaktOp?: IsoDatum | undefined;
}

export interface SamenwerkingToen {
    readonly beoordeling: Beoordeling;
    /** Mistakes in the text of its file: what stood there did not count. */
    readonly textErrors: number;
}

/** The day on which that time is judged: that of the revision, but not after the peildatum, on which now is. */
export function dagVan(datum: IsoDatum, peildatum: IsoDatum): IsoDatum {
    return datum < peildatum ? datum : peildatum;
}
