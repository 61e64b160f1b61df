import { wordsOf } from '../recognise/words.js';

/** Words with which a label says that something is not so, not yet, or perhaps. */
const RESERVATIONS: ReadonlySet<string> = new Set([
    ...['geen', 'niet', 'niets', 'nooit', 'nee', 'nog', 'nvt', 'zonder', 'onnodig', 'overbodig', 'ontbreekt'],
    ...['ontbrekende', 'vervalt', 'vervallen', 'eventueel', 'eventuele', 'evt', 'misschien', 'mogelijk', 'wellicht'],
]);

/** A text without the words that deny or doubt it. */
export interface Reserved {
    readonly woorden: readonly string[];
    readonly rest: string;
}

/** The words with which a text denies or doubts what it names, and the text without them. */
export function reservationsIn(text: string): Reserved {
    const words = wordsOf(text.replace(/\bn\.\s?v\.\s?t\b/gi, 'nvt'));
    return {
        woorden: words.filter((word) => RESERVATIONS.has(word)),
        rest: words.filter((word) => !RESERVATIONS.has(word)).join(' '),
    };
}
