import type { Position } from 'vscode-languageserver';

/** The request for the norm that holds for a samenwerking. */
export const normMethod = 'samenwerking/norm';

export interface NormParams {
    readonly uri: string;
    /** Line of the cursor, from 0: tells which samenwerking is meant in a file that holds several. */
    readonly regel: number;
}

/** Where it stands: in a file, or in a document that comes with the language. Null where there is no such norm. */
export type NormAnswer = { readonly uri: string; readonly plaats: Position } | null;
