import type { Position, TextEdit } from 'vscode-languageserver';

export const hogerProfielCommand = 'samenwerking.hogerProfiel';

/** The requests that the client makes of the server to tell what a samenwerking lacks for another profile. */
export const profielKeuzeMethod = 'samenwerking/profielKeuze';
export const profielVergelijkingMethod = 'samenwerking/profielVergelijking';
export const profielInvoegenMethod = 'samenwerking/profielInvoegen';

export interface ProfielKeuzeParams {
    readonly uri: string;
    /** Line of the cursor, from 0: tells which samenwerking is meant in a file that holds several. */
    readonly regel: number;
}

/** The profiles to compare with, the most likely first; null where the file holds no samenwerking. */
export type ProfielKeuzeAnswer = {
    /** Its name: lines may move before the next request. */
    readonly samenwerking: string;
    readonly profielen: readonly ProfielKeuze[];
} | null;

export interface ProfielKeuze {
    readonly naam: string;
    readonly titel: string;
    /** The next one on the ladder. */
    readonly isVolgend: boolean;
}

export interface ProfielVergelijkingParams {
    readonly uri: string;
    readonly samenwerking: string;
    readonly profiel: string;
}

export interface ProfielVergelijking {
    readonly titel: string;
    readonly profiel: string;
    readonly ontbreekt: readonly OntbrekendeAfspraak[];
}

/** Null where the samenwerking, or its profile, is no longer there. */
export type ProfielVergelijkingAnswer = ProfielVergelijking | null;

/** An agreement that the profile asks, and that has not been begun. */
export interface OntbrekendeAfspraak {
    readonly eis: string;
    readonly titel: string;
    readonly thema: string;
    /** Counts in the minimum. */
    readonly isVereist: boolean;
}

export interface ProfielInvoegenParams extends ProfielVergelijkingParams {
    readonly eisen: readonly string[];
}

/** What changes in the text and in which version of it, and then the places of the texts that are to be written. */
export type ProfielInvoegenAnswer = {
    readonly versie: number;
    readonly edits: readonly TextEdit[];
    readonly invullen: readonly Position[];
} | null;
