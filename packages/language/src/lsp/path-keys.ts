/** The keys that take the path of a document, by the property of the grammar. */
const KEYS: ReadonlyMap<string, string> = new Map([
    ['bestand', 'bestand'],
    ['verslag', 'verslag'],
    ['documenten', 'document'],
]);

/** The key that a property of the grammar is written with, where it holds the path of a document. */
export function pathKeyOf(property: string | undefined): string | undefined {
    return property === undefined ? undefined : KEYS.get(property);
}
