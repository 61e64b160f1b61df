import type { Range } from 'vscode-languageserver-types';
import type { IsoDatum } from './datum.js';

/**
 * The Feiten: what the declarations of one file say, as plain serialisable data with their places.
 *
 * They are made once per changed document, while its syntax tree is at hand; whoever needs what a closed file says
 * reads its Feiten. A reference carries the id of what it was linked to, so no other file has to be loaded.
 */

/** Names one declared thing in the whole workspace: `samenwerking:rivierenland/contact:jansen`. */
export type Id = string;

/** Where something is taken over from; what a samenwerking says itself has none. */
export interface Overneembaar {
    readonly herkomst?: Herkomst | undefined;
}

/** The samenwerking that says what another one takes over. */
export interface Herkomst {
    readonly id: Id;
    readonly naam: string;
    readonly titel: string;
    readonly uri: string;
}

/** Something a file states, and where. */
export interface Gegeven<T> extends Overneembaar {
    readonly waarde: T;
    readonly bereik: Range;
}

export type TekstGegeven = Gegeven<string>;

/** A date that exists; impossible dates are left out (the validator reports them). */
export type DatumGegeven = Gegeven<IsoDatum>;

/** A reference as written, with the id of its target where it was found. */
export interface Verwijzing extends Overneembaar {
    readonly naam: string;
    readonly id?: Id | undefined;
    readonly bereik: Range;
}

/** Anything that a file declares: its place is its name, or its keyword where it has no name. */
export interface Verklaring extends Overneembaar {
    readonly bereik: Range;
    /** The whole declaration, from its keyword to its closing brace. */
    readonly geheel: Range;
}
