import type { Formulier, FormulierUitkomst, FormulierWijziging } from '@samenwerking/language/formulier';

/** What the extension tells the page of a form. */
export type ToForm =
    | { readonly soort: 'formulier'; readonly formulier: Formulier }
    | { readonly soort: 'uitkomst'; readonly nummer: number; readonly uitkomst: FormulierUitkomst };

/** What the page of a form tells the extension. */
export type FromForm =
    /** It has been loaded, and shows nothing yet. */
    | { readonly soort: 'klaar' }
    /** The user filled something in; the outcome is told by the same number. */
    | { readonly soort: 'wijzig'; readonly nummer: number; readonly wijziging: FormulierWijziging }
    /** The user wants the form of another samenwerking of the file. */
    | { readonly soort: 'kies'; readonly samenwerking: string };
