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

/**
 * What came from the page of a form, if it is what such a page tells. It shows texts of others: nothing is done with what
 * it says before it has been looked at.
 */
export function fromForm(message: unknown): FromForm | undefined {
    if (!isRecord(message)) {
        return undefined;
    }
    const { soort, nummer, wijziging, samenwerking } = message;
    if (soort === 'klaar') {
        return { soort };
    }
    if (soort === 'kies' && typeof samenwerking === 'string') {
        return { soort, samenwerking };
    }
    return soort === 'wijzig' && Number.isSafeInteger(nummer) && isWijziging(wijziging)
        ? { soort, nummer: Number(nummer), wijziging }
        : undefined;
}

function isWijziging(value: unknown): value is FormulierWijziging {
    if (!isRecord(value)) {
        return false;
    }
    const { samenwerking, eis, sleutel, waarden } = value;
    return (
        typeof samenwerking === 'string' &&
        (eis === undefined || typeof eis === 'string') &&
        typeof sleutel === 'string' &&
        Array.isArray(waarden) &&
        waarden.every((waarde) => typeof waarde === 'string')
    );
}

function isRecord(value: unknown): value is Partial<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}
