import type { LangiumDocument } from 'langium';
import type { Bestand } from '../generated/ast.js';

/** What a file says of a norm, as names. */
export interface NormNaam {
    readonly naam: string;
    readonly breidtUit?: string | undefined;
}

/** The norms that a file declares; those that no other in it extends come first. */
export function normNamesIn(document: LangiumDocument): NormNaam[] {
    const { normen } = document.parseResult.value as Bestand;
    const named = normen.flatMap(({ name, breidtUit }) =>
        name ? [{ naam: name, breidtUit: breidtUit?.$refText }] : [],
    );
    const extended = new Set(named.map(({ breidtUit }) => breidtUit));
    return [...named.filter(({ naam }) => !extended.has(naam)), ...named.filter(({ naam }) => extended.has(naam))];
}
