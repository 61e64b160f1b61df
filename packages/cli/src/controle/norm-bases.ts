import type { NormNaam } from '@samenwerking/language';
import type { LangiumDocument } from 'langium';

/** The first of the norms that a norm builds on, one on the other, that is not among those that are known. */
export function missingBase(naam: string, known: readonly NormNaam[]): string | undefined {
    const bases = new Map(known.map(({ naam, breidtUit }) => [naam, breidtUit]));
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
    known: readonly NormNaam[],
    beside: ReadonlyMap<LangiumDocument, readonly NormNaam[]>,
): LangiumDocument[] {
    const missing = missingBase(naam, known);
    const next = [...beside].find(([, declared]) => declared.some((norm) => norm.naam === missing));
    return next ? [next[0], ...basesOf(naam, [...known, ...next[1]], beside)] : [];
}
