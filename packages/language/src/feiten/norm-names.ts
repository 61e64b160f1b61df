import type { LangiumDocument } from 'langium';
import type { Bestand } from '../generated/ast.js';

/** Names of the norms that a file declares; those that no other in it extends come first. */
export function normNamesIn(document: LangiumDocument): string[] {
    const { normen } = document.parseResult.value as Bestand;
    const extended = new Set(extendedNormsIn(document));
    const names = normen.flatMap(({ name }) => (name ? [name] : []));
    return [...names.filter((name) => !extended.has(name)), ...names.filter((name) => extended.has(name))];
}

/** Names of the norms that those of a file extend. */
export function extendedNormsIn(document: LangiumDocument): string[] {
    const { normen } = document.parseResult.value as Bestand;
    return normen.flatMap(({ breidtUit }) => breidtUit?.$refText ?? []);
}
