import { distance } from 'fastest-levenshtein';

/** The name that was probably meant, or undefined where none comes near enough. */
export function suggest(written: string, names: Iterable<string>): string | undefined {
    const furthest = Math.max(1, Math.floor(written.length / 3));
    let best: { name: string; away: number } | undefined;
    for (const name of names) {
        const away = distance(written.toLowerCase(), name.toLowerCase());
        if (away <= furthest && (best === undefined || away < best.away)) {
            best = { name, away };
        }
    }
    return best?.name;
}

/** No longer list than this can be taken in at a glance. */
const FEW = 8;

/** Names to choose from, each once, where there are any and not too many to read. */
export function few(names: Iterable<string>): readonly string[] | undefined {
    const all = [...new Set(names)];
    return all.length > 0 && all.length <= FEW ? all : undefined;
}
