import type { Position, TextEdit } from 'vscode-languageserver';

/** What an action of the server calls, where the client says that it has it. */
export const akkoordVastleggenCommand = 'samenwerking.akkoordVastleggen';

/** The requests that the client makes of the server to record an akkoord. */
export const akkoordVraagMethod = 'samenwerking/akkoordVraag';
export const akkoordVastleggenMethod = 'samenwerking/akkoordVastleggen';

export interface AkkoordPlaats {
    readonly uri: string;
    readonly plaats: Position;
}

/** What is to be chosen first; null where the file is not known. */
export type AkkoordVraagAnswer =
    | { readonly vraag: 'contact'; readonly afspraak: string; readonly keuzes: readonly ContactKeuze[] }
    | { readonly vraag: 'afspraak'; readonly keuzes: readonly AfspraakKeuze[] }
    | { readonly vraag: 'niets'; readonly afspraak: string }
    | null;

export interface ContactKeuze {
    readonly naam: string;
    readonly titel: string;
    readonly organisatie?: string | undefined;
    readonly functie?: string | undefined;
    readonly akkoord?: { readonly datum?: string | undefined; readonly isAchterhaald: boolean } | undefined;
}

export interface AfspraakKeuze {
    readonly titel: string;
    readonly thema: string;
    readonly samenwerking: string;
    readonly plaats: Position;
}

export interface AkkoordVastleggenParams extends AkkoordPlaats {
    readonly contact: string;
}

/** What changes in the text, and in which version of it. */
export interface AkkoordVastleggenAnswer {
    readonly versie: number;
    readonly edits: readonly TextEdit[];
}
