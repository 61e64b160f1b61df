/** The request for how far a samenwerking is, in a few words. */
export const standMethod = 'samenwerking/stand';

export interface StandParams {
    readonly uri: string;
    /** Line of the cursor, from 0: tells which samenwerking is meant in a file that holds several. */
    readonly regel: number;
}

/** Null where the file holds no samenwerking. */
export type StandAnswer = {
    /** Short enough for a status bar. */
    readonly kort: string;
    readonly titel: string;
    readonly fase: string;
    /** What is late or expires. */
    readonly urgent: number;
} | null;
