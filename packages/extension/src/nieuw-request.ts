import type { Position } from 'vscode-languageserver';

/** The requests that the client makes of the server for the beginning of a new samenwerking. */
export const nieuwAanbodMethod = 'samenwerking/nieuwAanbod';
export const nieuwMethod = 'samenwerking/nieuw';

/** What there is to choose from. */
export interface NieuwAanbod {
    readonly partners: readonly Benoemd[];
    readonly regios: readonly RegioKeuze[];
    /** The one that holds by default first. */
    readonly normen: readonly NormKeuze[];
}

export interface Benoemd {
    readonly naam: string;
    readonly titel: string;
}

export interface RegioKeuze extends Benoemd {
    readonly nummer?: number | undefined;
}

export interface NormKeuze extends Benoemd {
    readonly profielen: readonly ProfielUitleg[];
}

export interface ProfielUitleg extends Benoemd {
    /** In a sentence; empty where the norm says nothing about it. */
    readonly uitleg: string;
}

export interface NieuwParams {
    /** The name or the title of one that exists, or what a new one is called. What is not given is left open. */
    readonly partner?: string | undefined;
    /** By name. */
    readonly regios: readonly string[];
    /** One of the regions. */
    readonly adoptieregio?: string | undefined;
    readonly norm: string;
    readonly profiel?: string | undefined;
    /** Who is known already. */
    readonly contacten?: readonly NieuwContact[] | undefined;
    /** Names that it cannot have, since its file is called after it. */
    readonly bezet: readonly string[];
}

export interface NieuwContact {
    readonly titel: string;
    /** By name, the region that they are of; else they are of the partner. */
    readonly regio?: string | undefined;
    readonly rol?: string | undefined;
    readonly telefoon?: string | undefined;
    readonly email?: string | undefined;
}

export interface NieuweSamenwerking {
    readonly naam: string;
    readonly tekst: string;
    /** What is to be filled in first. */
    readonly plaats: Position;
}

/** Null where something that was chosen is no longer there. */
export type NieuwAnswer = NieuweSamenwerking | null;
