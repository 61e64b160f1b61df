import type { Formulier, FormulierWijziging } from '@samenwerking/language/formulier';
import type { TextEdit } from 'vscode-languageserver';

/** The requests for the checklist of a file as a form, and for what changes in the text when something is filled in. */
export const formulierMethod = 'samenwerking/formulier';
export const formulierWijzigingMethod = 'samenwerking/formulierWijziging';

export interface FormulierParams {
    readonly uri: string;
    /** One of the file, by its name; without it the first. */
    readonly samenwerking?: string | undefined;
}

/** Null where the file is not known. */
export type FormulierAnswer = Formulier | null;

export interface FormulierWijzigingParams {
    readonly uri: string;
    readonly wijziging: FormulierWijziging;
}

/** What changes in the text, and in which version of it: one that is older by now has to be asked for again. */
export type FormulierWijzigingAnswer =
    | { readonly versie: number; readonly edits: readonly TextEdit[] }
    /** Why nothing can, in a sentence. */
    | { readonly weigering: string }
    | null;
