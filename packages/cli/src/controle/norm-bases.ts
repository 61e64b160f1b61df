import { normNamesIn } from '@samenwerking/language';
import type { LangiumDocument } from 'langium';

/** The first of the norms that a norm builds on, one on the other, that none of the documents declares. */
export function missingBase(naam: string, documents: readonly LangiumDocument[]): string | undefined {
    const bases = new Map(documents.flatMap(normNamesIn).map(({ naam, breidtUit }) => [naam, breidtUit]));
    const followed = new Set<string>();
    let next: string | undefined = naam;
    while (next !== undefined && bases.has(next) && !followed.has(next)) {
        followed.add(next);
        next = bases.get(next);
    }
    return next === undefined || bases.has(next) ? undefined : next;
}

/**
 * Of the documents beside a norm those that declare what it builds on, and what that builds on in turn. The others stay
 * out: a norm from elsewhere brings no other names along.
 */
export function basesOf(
    naam: string,
    known: readonly LangiumDocument[],
    beside: readonly LangiumDocument[],
): LangiumDocument[] {
    const missing = missingBase(naam, known);
    const next = beside.find((document) => normNamesIn(document).some(({ naam }) => naam === missing));
    return next ? [next, ...basesOf(naam, [...known, next], beside)] : [];
}
