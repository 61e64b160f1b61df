import type { Herkomst, SamenwerkingFeiten } from '../feiten/feiten.js';

/** What holds a place of its own: never a value that someone wrote. */
const PLACES: ReadonlySet<string> = new Set(['bereik', 'geheel', 'herkomst']);

/**
 * What a samenwerking says as another one takes it over: each value tells where it comes from, also one that was taken
 * over before.
 */
export function metHerkomst(feiten: SamenwerkingFeiten): SamenwerkingFeiten {
    const { id, naam, uri } = feiten;
    return stamped(feiten, { id, naam, titel: feiten.titel ?? naam, uri });
}

/** A copy in which everything that has a place has its origin too. What has one was taken over before, with all in it. */
function stamped<T>(value: T, herkomst: Herkomst): T {
    if (Array.isArray(value)) {
        return value.map((item) => stamped(item, herkomst)) as T;
    }
    if (typeof value !== 'object' || value === null || ('herkomst' in value && value.herkomst !== undefined)) {
        return value;
    }
    const copy = Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, PLACES.has(key) ? inner : stamped(inner, herkomst)]),
    );
    return ('bereik' in copy ? { ...copy, herkomst } : copy) as T;
}
