import { GrammarAST, GrammarUtils } from 'langium';

/** Which keywords may stand before a colon, and which before a block: `partner:` but not `partner {`. */
export interface KeyForms {
    readonly beforeColon: ReadonlySet<string>;
    readonly beforeBlock: ReadonlySet<string>;
    /** Keywords that open an entry; the others are values, such as `gereed` or `ja`. */
    readonly openers: ReadonlySet<string>;
}

/** Reads from the grammar what may follow each keyword, optional parts left out. */
export function keyForms(grammar: GrammarAST.Grammar): KeyForms {
    return {
        beforeColon: keywordsBefore(':', grammar),
        beforeBlock: keywordsBefore('{', grammar),
        openers: openersOf(grammar),
    };
}

function openersOf(grammar: GrammarAST.Grammar): Set<string> {
    const rules = parserRules(grammar).filter((rule) => !GrammarUtils.isDataTypeRule(rule));
    return new Set(rules.flatMap(({ definition }) => keywordsIn(definition)));
}

function keywordsBefore(punctuation: string, grammar: GrammarAST.Grammar): Set<string> {
    const groups = parserRules(grammar).flatMap(({ definition }) =>
        withAllParts(definition).filter(GrammarAST.isGroup),
    );
    return new Set(
        groups.flatMap(({ elements }) =>
            elements.flatMap((element, i) => (mayFollow(elements.slice(i + 1), punctuation) ? wordsOf(element) : [])),
        ),
    );
}

function parserRules(grammar: GrammarAST.Grammar): GrammarAST.ParserRule[] {
    return grammar.rules.filter(GrammarAST.isParserRule);
}

function mayFollow(rest: readonly GrammarAST.AbstractElement[], punctuation: string): boolean {
    for (const element of rest) {
        const first = GrammarAST.isGroup(element) ? element.elements[0] : element;
        if (GrammarAST.isKeyword(first) && first.value === punctuation) {
            return true;
        }
        if (element.cardinality !== '?' && element.cardinality !== '*') {
            return false;
        }
    }
    return false;
}

/** The keyword itself, or the keywords that a property chooses from, such as the four themes. */
function wordsOf(element: GrammarAST.AbstractElement): string[] {
    if (GrammarAST.isKeyword(element)) {
        return [element.value];
    }
    return GrammarAST.isAssignment(element) ? keywordsIn(element.terminal) : [];
}

function keywordsIn(element: GrammarAST.AbstractElement): string[] {
    return withAllParts(element)
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value);
}

/** Langium's streams do the same for any tree, and take much longer: an editor waits for this when it starts. */
function withAllParts(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
    return [element, ...partsOf(element).flatMap(withAllParts)];
}

function partsOf(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
    if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element)) {
        return element.elements;
    }
    return GrammarAST.isAssignment(element) ? [element.terminal] : [];
}
