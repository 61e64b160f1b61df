import { distance } from 'fastest-levenshtein';

/** Words shorter than this are too short to be a misspelling or a part of each other. */
const SHORTEST = 5;

/** How much two words look alike, from 0 to 1: a few letters wrong, another ending, or one word built from the other. */
export function likeness(a: string, b: string): number {
    if (a === b) {
        return 1;
    }
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length < SHORTEST) {
        return 0;
    }
    return Math.max(misspelt(short, long), related(short, long));
}

/** True for another form of the same word, or a misspelt one; not for a word that has more in it. */
export function isSpelledLike(word: string, other: string): boolean {
    const [short, long] = word.length <= other.length ? [word, other] : [other, word];
    return short.length >= SHORTEST && (misspelt(short, long) > 0 || other.includes(word) || hasSameStem(short, long));
}

/** One letter wrong, or two in a long word. */
function misspelt(short: string, long: string): number {
    const allowed = long.length >= 8 ? 2 : 1;
    return long.length - short.length <= allowed && distance(short, long) <= allowed ? 0.9 : 0;
}

/** `alarmering` and `alarmeringsafspraken`, `alarmering` and `alarmeren`. */
function related(short: string, long: string): number {
    if (long.includes(short)) {
        return 0.8;
    }
    return hasSameStem(short, long) ? 0.8 : 0;
}

function hasSameStem(short: string, long: string): boolean {
    let same = 0;
    while (same < short.length && short[same] === long[same]) {
        same++;
    }
    return same >= 6 && same >= 0.65 * long.length;
}
