import type { Position, Range } from 'vscode-languageserver';
import type { Sinds } from './sinds-request.js';

/** What a lens of the server calls, where the client says that it has it. */
export const statusrapportCommand = 'samenwerking.statusrapport';

/** The requests that the client makes of the server about reports. */
export const rapportKeuzesMethod = 'samenwerking/rapportKeuzes';
export const samenwerkingBijMethod = 'samenwerking/samenwerkingBij';
export const rapportMethod = 'samenwerking/rapport';
export const rapportBestandMethod = 'samenwerking/rapportBestand';

/** A report that can be asked for, with the formats in which it can be written. */
export interface RapportKeuze {
    readonly soort: string;
    readonly titel: string;
    readonly inhoud: string;
    /** One report tells of all samenwerkingen together. */
    readonly isOverAlles: boolean;
    readonly formaten: readonly RapportFormaat[];
}

/** A file with a house style: CSS for a page, a document for Word. */
export type HuisstijlSoort = 'stijl' | 'sjabloon';

export interface RapportFormaat {
    readonly formaat: string;
    readonly titel: string;
    readonly doel: string;
    /** The usual ending of a file, with its full stop. */
    readonly extensie: string;
    /** What it takes of a house style. */
    readonly huisstijl?: HuisstijlSoort;
}

export interface SamenwerkingBijParams {
    readonly uri: string;
    readonly plaats: Position;
}

/** A samenwerking in a file: by name, and by its place while its name is being changed. */
export interface SamenwerkingInBestand {
    readonly uri: string;
    readonly naam: string;
    /** Its place among the samenwerkingen of the file, and how many there are. */
    readonly plek?: { readonly index: number; readonly aantal: number };
}

/** What a report is about. */
export interface RapportOnderwerp {
    readonly soort: string;
    /** Absent for a report about all of them. */
    readonly samenwerking?: SamenwerkingInBestand;
    /** The profile that it is compared with, in a comparison. */
    readonly profiel?: string;
    /** The earlier version that it is compared with. */
    readonly sinds?: Sinds;
}

/** Where what a report tells stands in the text. */
export interface RapportPlaats {
    readonly uri: string;
    readonly bereik: Range;
    readonly geheel: Range;
    readonly isVermelding?: boolean | undefined;
}

/** A report to show. */
export interface Rapport {
    /** As it now is called and stands in its file. */
    readonly onderwerp: RapportOnderwerp;
    readonly titel: string;
    /** An element with `data-plaats` tells of the place with that index. */
    readonly html: string;
    readonly plaatsen: readonly RapportPlaats[];
    readonly formaten: readonly RapportFormaat[];
    /** True where the earlier version that it should be compared with is not to be had. */
    readonly isZonderVergelijking?: boolean;
}

/** Null where what it is about is not there. */
export type RapportAnswer = Rapport | null;

export interface RapportBestandParams {
    readonly onderwerp: RapportOnderwerp;
    readonly formaat: string;
    /** The file with the house style, as the format takes it. */
    readonly huisstijlBase64?: string;
}

/** A file with a report. */
export interface RapportBestand {
    /** What it is usually called, without its folder. */
    readonly naam: string;
    readonly base64: string;
}

/** Why the house style cannot be used, in a sentence; from which line of its file, where that is known. */
export interface HuisstijlGeweigerd {
    readonly reden: string;
    readonly regel?: number | undefined;
}

/** Null where what it is about is not there. */
export type RapportBestandAnswer = RapportBestand | HuisstijlGeweigerd | null;
