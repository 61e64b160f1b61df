import { wordsOf } from '../recognise/words.js';
import { likeness } from './similarity.js';

/** Something that a label can mean, with all the ways in which it is called. */
export interface Candidate {
    readonly eis: string;
    readonly labels: readonly string[];
}

/** A candidate with how much a text looks like it, from 0 to 1. */
export interface Ranked {
    readonly eis: string;
    readonly score: number;
}

/** Words that say nothing about the subject. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
    wordsOf(
        'de het een van voor en of over om in op aan met bij door wordt worden te die dat er is zijn als tot uit naar ' +
            'rond rondom omtrent inzake m b t betreffende welke hoe wie wanneer moet moeten zijn kan kunnen ' +
            // A checklist is about agreements: that it says so, tells none of them apart.
            'afspraak afspraken gemaakt gemaakte maken ' +
            // Nor does that something is done.
            'geregeld geregelde regelen gereed afgerond afgeronde',
    ),
);

/** A longer text is no label; its words are not looked at one by one. */
const MOST_WORDS = 60;

/** Finds what is meant with a label, by its words: the rarer a word among all that can be meant, the more it says. */
export class LabelMatcher {
    private readonly candidates: readonly { readonly eis: string; readonly labels: readonly (readonly string[])[] }[];
    private readonly weights: ReadonlyMap<string, number>;
    private readonly rareWeight: number;

    constructor(candidates: readonly Candidate[]) {
        this.candidates = candidates.map(({ eis, labels }) => ({ eis, labels: labels.map(tellingWords) }));
        const uses = new Map<string, number>();
        for (const { labels } of this.candidates) {
            for (const word of new Set(labels.flat())) {
                uses.set(word, (uses.get(word) ?? 0) + 1);
            }
        }
        const weight = (count: number) => Math.log(1 + candidates.length / count);
        this.weights = new Map([...uses].map(([word, count]) => [word, weight(count)]));
        // A word that none of them has counts as one that some have: people explain what they mean.
        this.rareWeight = weight(Math.max(1, candidates.length / 4));
    }

    /** All candidates that the text looks like at all, the best first. */
    rank(text: string): Ranked[] {
        const words = tellingWords(text);
        if (words.length === 0 || words.length > MOST_WORDS) {
            return [];
        }
        const likenesses = this.likenessesOf(words);
        return this.candidates
            .map(({ eis, labels }) => ({ eis, score: this.score(words, labels, likenesses) }))
            .filter(({ score }) => score > 0)
            .toSorted((a, b) => b.score - a.score);
    }

    /** How much each of the words looks like each word of the labels, where it does at all. */
    private likenessesOf(words: readonly string[]): Likenesses {
        const found = new Map<string, Map<string, number>>();
        for (const word of words) {
            for (const other of this.weights.keys()) {
                const value = likeness(word, other);
                if (value > 0) {
                    found.set(word, (found.get(word) ?? new Map()).set(other, value));
                    found.set(other, (found.get(other) ?? new Map()).set(word, value));
                }
            }
        }
        return found;
    }

    /**
     * How much of the text is about this, and how much of a label is in the text. The latter counts twice: people add
     * words to explain what they mean, while half a label may be half of another thing.
     */
    private score(words: readonly string[], labels: readonly (readonly string[])[], likenesses: Likenesses): number {
        const precision = this.found(words, labels.flat(), likenesses);
        const recall = Math.max(0, ...labels.map((label) => this.found(label, words, likenesses)));
        return precision + recall === 0 ? 0 : (3 * precision * recall) / (2 * precision + recall);
    }

    private found(words: readonly string[], among: readonly string[], likenesses: Likenesses): number {
        let found = 0;
        let whole = 0;
        for (const word of words) {
            const weight = this.weights.get(word) ?? this.rareWeight;
            const alike = likenesses.get(word);
            whole += weight;
            found += alike ? weight * Math.max(0, ...among.map((other) => alike.get(other) ?? 0)) : 0;
        }
        return whole === 0 ? 0 : found / whole;
    }
}

type Likenesses = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Each once; where no word says anything, all of them. */
function tellingWords(text: string): string[] {
    const words = [...new Set(wordsOf(text))];
    const telling = words.filter((word) => !EMPTY_WORDS.has(word));
    return telling.length > 0 ? telling : words;
}
