/**
 * Puts codes and ISO dates in order, of which no language has to be known: `localeCompare` loads what it knows of all
 * languages when it is first called, and an opened file would wait for that.
 */
export function inTextOrder(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0;
}
