import { extendedNormsIn, normNamesIn } from '@samenwerking/language';
import type { LangiumDocument } from 'langium';

/** The norms that some documents extend, and that neither they nor the documents that are known declare. */
export function missingBases(norms: readonly LangiumDocument[], known: readonly LangiumDocument[]): string[] {
    const declared = new Set([...norms, ...known].flatMap(normNamesIn));
    return norms.flatMap(extendedNormsIn).filter((naam) => !declared.has(naam));
}

/**
 * Of the documents beside some norms those that declare what these build on, and what that builds on in turn. The others
 * stay out: a norm from elsewhere brings no other names along.
 */
export function basesOf(
    norms: readonly LangiumDocument[],
    known: readonly LangiumDocument[],
    beside: readonly LangiumDocument[],
): LangiumDocument[] {
    const missing = missingBases(norms, known);
    const next = beside.find((document) => normNamesIn(document).some((naam) => missing.includes(naam)));
    return next ? [next, ...basesOf([...norms, next], known, beside)] : [];
}
