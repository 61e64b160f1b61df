import type { FormulierUitkomst, FormulierWijziging } from '@samenwerking/language/formulier';

/** Where a form stands: beside an editor that has its text. */
export interface FormulierHost {
    /** Writes what was filled in into the text. */
    readonly wijzig: (wijziging: FormulierWijziging) => Promise<FormulierUitkomst>;
    /** Shows another samenwerking of the same file. */
    readonly kies: (samenwerking: string) => void;
    /** The level of the form's own heading: what is below it is one level lower each. */
    readonly kopniveau: 1 | 2 | 3;
}
