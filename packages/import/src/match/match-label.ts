import type { EisFeiten, Norm } from '@samenwerking/language';
import { LIMITS } from '../document/limits.js';
import { UnreadableDocument } from '../document/unreadable.js';
import { phrase, wordsOf } from '../recognise/words.js';
import { hintsIn, spelledOut } from './abbreviations.js';
import { eisName } from './eis-name.js';
import { type Candidate, LabelMatcher, type Ranked } from './label-matcher.js';
import { reservationsIn } from './reservation.js';
import { wordsLeft } from './words-left.js';

/** What a label turned out to mean: one requirement, or none for certain. */
export type LabelMatch =
    | { readonly kind: 'zeker'; readonly eis: string; readonly score: number }
    /** The requirements that it may mean, the likeliest first; none where it looks like nothing. */
    | { readonly kind: 'twijfel'; readonly kandidaten: readonly string[] }
    /** It names one requirement, with a word that denies or doubts it: `geen convenant`. */
    | { readonly kind: 'voorbehoud'; readonly eis: string; readonly woord: string }
    /** It names one requirement, with words that may make it another: `convenant met de gemeente`, `alarmeringsregeling`. */
    | { readonly kind: 'meer-woorden'; readonly eis: string; readonly woorden: readonly string[] };

const NO_PARTIES: ReadonlySet<string> = new Set();

/** Below this a label has too little of the words. */
const CLEAR = 0.7;
/** So much better than the next one it has to be. */
const MARGIN = 0.15;
/** What looks like it less is not worth naming. */
const WORTH_NAMING = 0.3;
const MOST_NAMED = 3;

/** Tells which requirement of a norm a label means. */
export class NormLabels {
    private readonly exact = new Map<string, Set<string>>();
    /** The words that deny something in the labels of the norm itself. */
    private readonly ownReservations = new Map<string, readonly string[]>();
    /** All words with which the norm describes a requirement. */
    private readonly described = new Map<string, ReadonlySet<string>>();
    private readonly matcher: LabelMatcher;
    private readonly eisen: Norm['eisen'];
    private compared = 0;

    constructor({ eisen, profielen }: Norm) {
        this.eisen = eisen;
        const candidates: Candidate[] = [...eisen.values()].map(({ naam, titel }) => ({
            eis: naam,
            labels: [
                ...new Set([
                    naam,
                    titel ?? naam,
                    ...[...profielen.values()].flatMap(({ regels }) =>
                        regels.flatMap(({ eis, label }) => (eis === naam && label !== undefined ? [label] : [])),
                    ),
                ]),
            ],
        }));
        for (const { eis, labels } of candidates) {
            this.described.set(eis, new Set(wordsOf([...labels, ...explanationOf(eisen.get(eis))].join(' '))));
            this.ownReservations.set(
                eis,
                labels.flatMap((label) => reservationsIn(label).woorden),
            );
            for (const label of labels) {
                this.exact.set(phrase(label), (this.exact.get(phrase(label)) ?? new Set()).add(eis));
            }
        }
        this.matcher = new LabelMatcher(candidates);
    }

    /** Words that name the parties say nothing of what is agreed. */
    match(said: string, parties = NO_PARTIES): LabelMatch {
        const [same, ...others] = this.exact.get(phrase(said)) ?? [];
        if (same !== undefined && others.length === 0) {
            return { kind: 'zeker', eis: same, score: 1 };
        }
        const label = spelledOut(said);
        const ranked = this.rank(label);
        const { woorden, rest } = reservationsIn(label);
        const best = clearlyBest(ranked) ?? this.bestOf([rest, without(rest, parties)], label);
        if (!best) {
            const hints = hintsIn(label);
            return { kind: 'twijfel', kandidaten: worthNaming(hints === undefined ? ranked : this.rank(hints)) };
        }
        const own = this.ownReservations.get(best.eis) ?? [];
        const woord = woorden.find((said) => !own.includes(said));
        if (woord !== undefined) {
            return { kind: 'voorbehoud', eis: best.eis, woord };
        }
        const left = wordsLeft(label, this.described.get(best.eis) ?? new Set(), parties);
        return left.length > 0
            ? { kind: 'meer-woorden', eis: best.eis, woorden: left }
            : { kind: 'zeker', eis: best.eis, score: Math.min(best.score, 0.99) };
    }

    /** How a requirement is called in a sentence. */
    nameOf(eis: string): string {
        return eisName(eis, this.eisen);
    }

    /** True for a label that names one requirement, whatever else it says. */
    names(label: string): boolean {
        const { kind } = this.match(label);
        return kind === 'zeker' || kind === 'meer-woorden';
    }

    /** The best of the first of these texts that is not the label itself and has a best one. */
    private bestOf(texts: readonly string[], label: string): Ranked | undefined {
        for (const text of new Set(texts).difference(new Set([phrase(label), '']))) {
            const best = clearlyBest(this.rank(text));
            if (best) {
                return best;
            }
        }
        return undefined;
    }

    private rank(label: string): Ranked[] {
        if (++this.compared > LIMITS.labels) {
            throw new UnreadableDocument('tooLarge');
        }
        return this.matcher.rank(label);
    }
}

function explanationOf(eis: EisFeiten | undefined): string[] {
    return eis === undefined
        ? []
        : [eis.toelichting ?? '', ...eis.aspecten.flatMap(({ naam, titel }) => [naam, titel ?? ''])];
}

function without(text: string, words: ReadonlySet<string>): string {
    return wordsOf(text)
        .filter((word) => !words.has(word))
        .join(' ');
}

function clearlyBest([best, next]: readonly Ranked[]): Ranked | undefined {
    return best && best.score >= CLEAR && best.score - (next?.score ?? 0) >= MARGIN ? best : undefined;
}

function worthNaming(ranked: readonly Ranked[]): string[] {
    return ranked
        .filter(({ score }) => score >= WORTH_NAMING)
        .slice(0, MOST_NAMED)
        .map(({ eis }) => eis);
}
