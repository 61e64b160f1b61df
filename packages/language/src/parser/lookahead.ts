import {
    Alternation,
    type ILookaheadStrategy,
    type IProduction,
    type IToken,
    LLkLookaheadStrategy,
    Option,
    type OptionalProductionType,
    Repetition,
    RepetitionMandatory,
    RepetitionMandatoryWithSeparator,
    RepetitionWithSeparator,
} from 'chevrotain';
import { FirstTokens, findPart, partsOf } from './first-tokens.js';

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

/** What Chevrotain calls: as a method of the parser, which its public types leave out. */
type Choose<Outcome> = (this: { LA(howMuch: number): IToken }) => Outcome;

/** By the index of the type of the next token, which of the choices it leads to. */
type Leads = ReadonlyMap<number, number>;

const OPTIONAL = {
    Option,
    Repetition,
    RepetitionMandatory,
    RepetitionMandatoryWithSeparator,
    RepetitionWithSeparator,
} as const satisfies Record<OptionalProductionType, unknown>;

/**
 * Looks one token ahead, as the grammar is made for. Chevrotain's own works out at the start where each token leads at
 * each choice, by a way that also serves to look further; that took a tenth of the time until an opened file was
 * checked. This one works it out when a file first comes to a choice. `lookahead.test.ts` compares the two at every
 * choice of the grammar.
 */
export class OneTokenLookahead extends LLkLookaheadStrategy implements ILookaheadStrategy {
    private readonly first = new FirstTokens();

    constructor() {
        super({ maxLookahead: 1 });
    }

    override buildLookaheadForAlternation(options: AlternationOptions): () => number | undefined {
        if (options.hasPredicates) {
            return super.buildLookaheadForAlternation(options);
        }
        const { rule, prodOccurrence } = options;
        const leads = this.onFirstUse(() => partsOf(findPart(rule, Alternation, prodOccurrence)));
        const choose: Choose<number | undefined> = function () {
            return leads().get(this.LA(1).tokenTypeIdx);
        };
        return choose;
    }

    override buildLookaheadForOptional({ rule, prodOccurrence, prodType }: OptionalOptions): () => boolean {
        const leads = this.onFirstUse(() => [findPart(rule, OPTIONAL[prodType], prodOccurrence)]);
        const goesIn: Choose<boolean> = function () {
            return leads().has(this.LA(1).tokenTypeIdx);
        };
        return goesIn;
    }

    private onFirstUse(choices: () => readonly IProduction[]): () => Leads {
        let leads: Leads | undefined;
        return () => {
            leads ??= this.leadsTo(choices());
            return leads;
        };
    }

    /** Of two choices that can begin alike the first counts. */
    private leadsTo(choices: readonly IProduction[]): Leads {
        const leads = new Map<number, number>();
        for (const [index, choice] of choices.entries()) {
            for (const { tokenTypeIdx, categoryMatches = [] } of this.first.ofSequence(partsOf(choice)).tokens) {
                for (const type of [tokenTypeIdx, ...categoryMatches]) {
                    if (type !== undefined && !leads.has(type)) {
                        leads.set(type, index);
                    }
                }
            }
        }
        return leads;
    }
}
