/**
 * The places of the values that are not among the former ones, in the alignment that leaves the fewest. The order
 * counts: a value that also stands elsewhere by chance is no match where that would leave others without theirs.
 */
export function placesWithoutMatch(values: readonly string[], former: readonly string[]): readonly number[] {
    const places = [...values.keys()];
    // For each place: those from there on that have no match. At first there are no former values to match.
    let without: (readonly number[])[] = [...places, values.length].map((place) => places.slice(place));
    for (const value of former.toReversed()) {
        const next: (readonly number[])[] = [[]];
        for (const place of places.toReversed()) {
            const matched = without[place + 1] ?? [];
            const notThis = [place, ...(next[0] ?? [])];
            const notFormer = without[place] ?? [];
            const shortest = notFormer.length < notThis.length ? notFormer : notThis;
            next.unshift(values[place] === value ? matched : shortest);
        }
        without = next;
    }
    return without[0] ?? [];
}
