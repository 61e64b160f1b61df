import type { LangiumDocument, Reference } from 'langium';
import type { Melding } from '../assessment/melding.js';
import type { Bestand } from '../generated/ast.js';
import { syntaxText } from '../messages/syntax.js';
import { LONGEST_CHAIN, type Names } from '../references/names.js';

/**
 * Samenwerkingen that take each other over and norms that extend each other, in a ring or in a row that is too long: each
 * is told at its own reference.
 */
export function ringMeldingen(document: LangiumDocument, names: Names): Melding[] {
    const { samenwerkingen, normen } = document.parseResult.value as Bestand;
    return [
        ...samenwerkingen.flatMap(({ name, neemtOver }) =>
            chainMeldingen('neemt-over', name, neemtOver, (start) => names.takeoverChain(start)),
        ),
        ...normen.flatMap(({ name, breidtUit }) =>
            chainMeldingen('breidt-uit', name, breidtUit, (start) => names.normChain(start)),
        ),
    ];
}

/** What only leads into a ring, without being part of it, can do nothing about it. */
function chainMeldingen(
    sleutel: 'neemt-over' | 'breidt-uit',
    name: string | undefined,
    reference: Reference | undefined,
    chainFrom: (name: string) => readonly string[],
): Melding[] {
    if (!reference?.$refNode || name === undefined) {
        return [];
    }
    const place = { bereik: reference.$refNode.range, stadium: 0 } as const;
    const chain = chainFrom(reference.$refText);
    const closing = chain.indexOf(name);
    if (closing !== -1) {
        const gegevens = { sleutel, namen: [name, ...chain.slice(0, closing + 1)] };
        return [{ ...place, code: 'kring', gegevens }];
    }
    // This one, and as many as may follow one another at the most.
    const isTooLong = chain.length >= LONGEST_CHAIN;
    const bericht = syntaxText.tooFar(sleutel, LONGEST_CHAIN);
    return isTooLong ? [{ ...place, code: 'syntaxis', gegevens: { bericht } }] : [];
}
