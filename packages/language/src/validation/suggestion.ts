import { distance } from 'fastest-levenshtein';

/** What is longer is no misspelt name, and comparing it letter by letter takes time and memory for every pair of letters. */
const LONGEST_NAME = 100;

/** The name that was probably meant, or undefined where none comes near enough. */
export function suggest(written: string, names: Iterable<string>): string | undefined {
    if (written.length > LONGEST_NAME) {
        return undefined;
    }
    const all = [...new Set(names)];
    return onlyWithPart(written, all) ?? nearest(written, all);
}

function nearest(written: string, names: readonly string[]): string | undefined {
    const furthest = Math.max(1, Math.floor(written.length / 3));
    const typed = written.toLowerCase();
    const swapped = withSwappedPairs(typed);
    let best: { name: string; away: number } | undefined;
    for (const name of names) {
        const meant = name.toLowerCase();
        // Two letters that changed places are one slip.
        const away = swapped.includes(meant) ? 1 : distance(typed, meant);
        if (away <= furthest && (best === undefined || away < best.away)) {
            best = { name, away };
        }
    }
    return best?.name;
}

/** A word with two neighbouring letters the other way round, for each such pair. */
function withSwappedPairs(word: string): string[] {
    return [...word]
        .slice(1)
        .map((letter, i) => word.slice(0, i) + letter + word.charAt(i) + word.slice(i + 2))
        .filter((swapped) => swapped !== word);
}

/** Shorter than this says too little about the whole. */
const SHORTEST_PART = 3;

/** `rotterdam-rijnmond` for `rotterdam`: the one name that begins or ends with what is written. */
function onlyWithPart(written: string, names: readonly string[]): string | undefined {
    const [only, ...others] = namesWithPart(written, names);
    return others.length === 0 ? only : undefined;
}

/** `gelderland-midden` and `gelderland-zuid` for `gelderland`: the names that begin or end with what is written. */
export function namesWithPart(written: string, names: readonly string[]): readonly string[] {
    const part = written.toLowerCase();
    return part.length < SHORTEST_PART
        ? []
        : names.filter((name) => {
              const whole = name.toLowerCase();
              return whole.startsWith(`${part}-`) || whole.endsWith(`-${part}`);
          });
}

/** No longer list than this can be taken in at a glance. */
const FEW = 8;

/** Names to choose from, each once, where there are any and not too many to read. */
export function few(names: Iterable<string>): readonly string[] | undefined {
    const all = [...new Set(names)];
    return all.length > 0 && all.length <= FEW ? all : undefined;
}
