import { RequestType } from 'vscode-languageserver-protocol';

export interface StatusrapportParams {
    readonly uri: string;
    /** Line of the cursor, from 0: tells which samenwerking is meant in a file that holds several. */
    readonly regel: number;
}

export interface Statusrapport {
    readonly titel: string;
    readonly html: string;
}

/** The answer is null where the file holds no samenwerking. */
export const statusrapportRequest = new RequestType<StatusrapportParams, Statusrapport | null, void>(
    'samenwerking/statusrapport',
);
