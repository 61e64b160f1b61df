import type { Regels } from './regels.js';

/** What is known already of a new samenwerking, as lines for the places where they belong. */
export interface SkeletInhoud {
    /** What a reader of the file has to know of it, below the introduction. */
    readonly toelichting: Regels;
    readonly afspraken: readonly IngevuldeAfspraak[];
    /** Of a partner that is new; those of one that exists stand with the samenwerking. */
    readonly partnerContacten: readonly Regels[];
    readonly contacten: readonly Regels[];
    /** Who may read it; intern where nothing is said about that. */
    readonly vertrouwelijkheid?: string | undefined;
}

/** An agreement that answers to a requirement of the norm. */
export interface IngevuldeAfspraak {
    readonly eis: string;
    readonly thema: string;
    readonly regels: Regels;
}

/** Nothing is known yet. */
export const LEGE_INHOUD: SkeletInhoud = { toelichting: [], afspraken: [], partnerContacten: [], contacten: [] };
