import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Id } from '../../feiten/basis.js';
import type { NaamDescription } from '../../references/descriptions.js';
import type { KeptReferences } from '../reference-table.js';

/** What is kept of a document: all that others need of it, and what was found, but not its tree. */
export interface KeptDocument {
    readonly uri: string;
    /** Of the text that all this was made of. */
    readonly fingerprint: string;
    readonly declared: readonly Omit<NaamDescription, 'documentUri'>[];
    readonly mentioned: readonly Id[];
    readonly references: KeptReferences;
    readonly hasUnresolved: boolean;
    readonly diagnostics: readonly Diagnostic[];
    /** The paths in it that were followed, and the file that each led to. */
    readonly files: readonly (readonly [pad: string, file: string | undefined])[];
    /** What others keep of it, by their name. */
    readonly extras: Readonly<Record<string, unknown>>;
}

/** Keeps of a document what someone else made of it. */
export interface Keeper {
    /** Plain data. */
    keep(document: LangiumDocument): unknown;
    restore(document: LangiumDocument, kept: unknown): void;
}

/** The ids that a document declared at its top. */
export function topIdsOf({ declared }: KeptDocument): Set<Id> {
    return new Set(declared.flatMap(({ id }) => (id && !id.includes('/') ? [id] : [])));
}
