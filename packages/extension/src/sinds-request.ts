/** What a lens or a menu calls to compare with an earlier version. */
export const sindsCommand = 'samenwerking.wijzigingenSinds';

/** The request that the client makes of the server: which of some commits is meant, and which day it is looked at. */
export const revisieKiezenMethod = 'samenwerking/revisieKiezen';

/** The request that the server makes of the client: what the files held at a commit. */
export const tekstenToenMethod = 'samenwerking/tekstenToen';

/** What a report is compared with. */
export interface Sinds {
    /** As the user chose it. */
    readonly naam: string;
    readonly commit: string;
    /** The day of that time, as `2026-04-03`. */
    readonly datum: string;
    /** The day on which the commit was made, where the user named a later one. */
    readonly gemaaktOp?: string | undefined;
    /** A file of the repository that the commit is in. */
    readonly bij: string;
}

export interface RevisieKiezenParams {
    /** A day as a user types it; without it the first commit is meant. */
    readonly dag?: string;
    /** When the commits were made, in milliseconds since 1970; the last one first. */
    readonly tijden: readonly number[];
}

/** Null where that is no day; without an index where no commit is that old. */
export type RevisieKiezenAnswer = (Pick<Sinds, 'datum' | 'gemaaktOp'> & { readonly index?: number | undefined }) | null;

export type TekstenToenParams = Pick<Sinds, 'commit' | 'bij'>;

/** Null where nobody can tell. */
export type TekstenToenAnswer = readonly TekstToen[] | null;

export interface TekstToen {
    readonly uri: string;
    readonly tekst: string;
}
