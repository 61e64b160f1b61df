import { createSamenwerkingServices } from '@samenwerking/language';
import type { IProduction, IToken, OptionalProductionType, Rule, TokenType } from 'chevrotain';
import { EOF, LLkLookaheadStrategy } from 'chevrotain';
import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { OneTokenLookahead } from '../../../packages/language/src/parser/lookahead.js';

const { parser } = createSamenwerkingServices(EmptyFileSystem).samenwerking;
const { wrapper } = parser.LangiumParser as unknown as {
    readonly wrapper: { getGAstProductions(): Readonly<Record<string, Rule>> };
};
const tokenTypes = [...Object.values(parser.Lexer.definition as Readonly<Record<string, TokenType>>), EOF];

type Part = IProduction & {
    readonly idx?: number;
    readonly hasPredicates?: boolean;
    readonly definition?: readonly Part[];
};

/** Of a call of another rule the parts are that rule's. */
function withAllParts(part: Part): Part[] {
    return 'referencedRule' in part ? [] : [part, ...(part.definition ?? []).flatMap(withAllParts)];
}

/** For each type of token that may come next, what is chosen. */
function choices(choose: () => unknown): unknown[] {
    return tokenTypes.map(({ tokenTypeIdx }) => {
        const next = () => ({ tokenTypeIdx }) as IToken;
        return choose.call({ LA: next, LA_FAST: next }) ?? 'none';
    });
}

function chosenAt(part: Part, rule: Rule, strategy: OneTokenLookahead): unknown[] {
    const about = { rule, prodOccurrence: part.idx ?? 0, maxLookahead: 1, dynamicTokensEnabled: false };
    return choices(
        part.constructor.name === 'Alternation'
            ? strategy.buildLookaheadForAlternation({ ...about, hasPredicates: part.hasPredicates ?? false })
            : strategy.buildLookaheadForOptional({
                  ...about,
                  prodType: part.constructor.name as OptionalProductionType,
              }),
    );
}

const CHOICES = new Set([
    ...['Alternation', 'Option', 'Repetition', 'RepetitionMandatory'],
    ...['RepetitionMandatoryWithSeparator', 'RepetitionWithSeparator'],
]);

test('at every choice of the grammar every token leads where Chevrotain says', () => {
    const [ours, theirs] = [new OneTokenLookahead(), new LLkLookaheadStrategy({ maxLookahead: 1 })];
    const seen = new Set<string>();
    for (const rule of Object.values(wrapper.getGAstProductions())) {
        for (const part of withAllParts(rule as Part).filter((one) => CHOICES.has(one.constructor.name))) {
            const place = `${rule.name} ${part.constructor.name} ${part.idx}`;
            expect(chosenAt(part, rule, ours), place).toEqual(chosenAt(part, rule, theirs as OneTokenLookahead));
            seen.add(part.constructor.name);
        }
    }
    expect(seen).toContain('Alternation');
    expect(seen).toContain('Option');
    expect(seen).toContain('Repetition');
});
