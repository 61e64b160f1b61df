/** What a lens of the server calls, where the client says that it has it. */
export const statusrapportCommand = 'samenwerking.statusrapport';

/** The request that the client makes of the server. */
export const statusrapportMethod = 'samenwerking/statusrapport';

export interface StatusrapportParams {
    readonly uri: string;
    /** Line of the cursor, from 0: tells which samenwerking is meant in a file that holds several. */
    readonly regel: number;
}

export interface Statusrapport {
    readonly titel: string;
    readonly html: string;
}

/** Null where the file holds no samenwerking. */
export type StatusrapportAnswer = Statusrapport | null;
