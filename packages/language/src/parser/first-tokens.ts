import {
    Alternation,
    type IProduction,
    type IProductionWithOccurrence,
    NonTerminal,
    Option,
    Repetition,
    RepetitionWithSeparator,
    type Rule,
    Terminal,
    type TokenType,
} from 'chevrotain';

/** What a part of a grammar can begin with. */
export interface First {
    readonly tokens: ReadonlySet<TokenType>;
    /** True where it can be left out: what follows it can come first as well. */
    readonly mayBeEmpty: boolean;
}

type Composite = IProduction & { readonly definition: readonly IProduction[] };

/** Knows of each part of a grammar what it can begin with. */
export class FirstTokens {
    private readonly ofRules = new Map<Rule, First>();

    ofSequence(parts: readonly IProduction[]): First {
        const tokens = new Set<TokenType>();
        for (const part of parts) {
            const first = this.of(part);
            for (const token of first.tokens) {
                tokens.add(token);
            }
            if (!first.mayBeEmpty) {
                return { tokens, mayBeEmpty: false };
            }
        }
        return { tokens, mayBeEmpty: true };
    }

    private of(part: IProduction): First {
        if (part instanceof Terminal) {
            return { tokens: new Set([part.terminalType]), mayBeEmpty: false };
        }
        if (part instanceof NonTerminal) {
            return this.ofRule(part.referencedRule);
        }
        if (part instanceof Alternation) {
            const choices = partsOf(part).map((choice) => this.ofSequence(partsOf(choice)));
            const tokens = new Set(choices.flatMap((choice) => [...choice.tokens]));
            return { tokens, mayBeEmpty: choices.some((choice) => choice.mayBeEmpty) };
        }
        const first = this.ofSequence(partsOf(part));
        return isOptional(part) ? { ...first, mayBeEmpty: true } : first;
    }

    private ofRule(rule: Rule): First {
        const first = this.ofRules.get(rule) ?? this.ofSequence(rule.definition);
        this.ofRules.set(rule, first);
        return first;
    }
}

/** What a part of a grammar is made of; a token and a call of a rule have no parts. */
export function partsOf(part: IProduction): readonly IProduction[] {
    return part instanceof Terminal || part instanceof NonTerminal ? [] : (part as Composite).definition;
}

/** The part of a rule of this kind that has this number among those of its kind. */
export function findPart(
    rule: Rule,
    kind: abstract new (...args: never[]) => IProductionWithOccurrence,
    number: number,
): IProduction {
    const isMeant = (part: IProduction): boolean => part instanceof kind && part.idx === number;
    const found = withAllParts(rule).find(isMeant);
    if (!found) {
        throw new Error(`The rule ${rule.name} has no ${kind.name} ${number}`);
    }
    return found;
}

function withAllParts(part: IProduction): IProduction[] {
    return [part, ...partsOf(part).flatMap(withAllParts)];
}

function isOptional(part: IProduction): boolean {
    return part instanceof Option || part instanceof Repetition || part instanceof RepetitionWithSeparator;
}
