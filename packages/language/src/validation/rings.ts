import type { LangiumDocument, Reference } from 'langium';
import type { Melding } from '../assessment/melding.js';
import type { Bestand } from '../generated/ast.js';
import type { Names } from '../references/names.js';

/** Samenwerkingen that take each other over and norms that extend each other: each is told at its own reference. */
export function ringMeldingen(document: LangiumDocument, names: Names): Melding[] {
    const { samenwerkingen, normen } = document.parseResult.value as Bestand;
    return [
        ...samenwerkingen.flatMap(({ name, neemtOver }) =>
            ringOf('neemt-over', name, neemtOver, (next) => names.takeoverChain(next)),
        ),
        ...normen.flatMap(({ name, breidtUit }) =>
            ringOf('breidt-uit', name, breidtUit, (next) => names.normChain(next)),
        ),
    ];
}

/** What only leads into a ring, without being part of it, can do nothing about it. */
function ringOf(
    sleutel: 'neemt-over' | 'breidt-uit',
    name: string | undefined,
    reference: Reference | undefined,
    chainFrom: (name: string) => readonly string[],
): Melding[] {
    if (!reference?.$refNode || name === undefined) {
        return [];
    }
    const chain = chainFrom(reference.$refText);
    const closing = chain.indexOf(name);
    const gegevens = { sleutel, namen: [name, ...chain.slice(0, closing + 1)] };
    return closing === -1 ? [] : [{ code: 'kring', bereik: reference.$refNode.range, stadium: 0, gegevens }];
}
