import type { Norm } from '@samenwerking/language';
import { LIMITS } from '../document/limits.js';
import { UnreadableDocument } from '../document/unreadable.js';
import { phrase } from '../recognise/words.js';
import { type Candidate, LabelMatcher, type Ranked } from './label-matcher.js';

/** What a label turned out to mean: one requirement, or none for certain. */
export type LabelMatch =
    | { readonly kind: 'zeker'; readonly eis: string; readonly score: number }
    /** The requirements that it may mean, the likeliest first; none where it looks like nothing. */
    | { readonly kind: 'twijfel'; readonly kandidaten: readonly string[] };

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
    private readonly matcher: LabelMatcher;
    private compared = 0;

    constructor({ eisen, profielen }: Norm) {
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
            for (const label of labels) {
                this.exact.set(phrase(label), (this.exact.get(phrase(label)) ?? new Set()).add(eis));
            }
        }
        this.matcher = new LabelMatcher(candidates);
    }

    match(label: string): LabelMatch {
        const [same, ...others] = this.exact.get(phrase(label)) ?? [];
        if (same !== undefined && others.length === 0) {
            return { kind: 'zeker', eis: same, score: 1 };
        }
        if (++this.compared > LIMITS.labels) {
            throw new UnreadableDocument('tooLarge');
        }
        const ranked = this.matcher.rank(label);
        const [best, next] = ranked;
        if (best && best.score >= CLEAR && best.score - (next?.score ?? 0) >= MARGIN) {
            return { kind: 'zeker', eis: best.eis, score: Math.min(best.score, 0.99) };
        }
        return { kind: 'twijfel', kandidaten: worthNaming(ranked) };
    }
}

function worthNaming(ranked: readonly Ranked[]): string[] {
    return ranked
        .filter(({ score }) => score >= WORTH_NAMING)
        .slice(0, MOST_NAMED)
        .map(({ eis }) => eis);
}
