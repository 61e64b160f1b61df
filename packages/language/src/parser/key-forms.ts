import { AstUtils, GrammarAST, GrammarUtils } from 'langium';

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
    const rules = grammar.rules.filter(GrammarAST.isParserRule).filter((rule) => !GrammarUtils.isDataTypeRule(rule));
    return new Set(
        rules.flatMap((rule) =>
            AstUtils.streamAllContents(rule)
                .filter(GrammarAST.isKeyword)
                .map(({ value }) => value)
                .toArray(),
        ),
    );
}

function keywordsBefore(punctuation: string, grammar: GrammarAST.Grammar): Set<string> {
    const words = new Set<string>();
    for (const rule of grammar.rules) {
        for (const group of AstUtils.streamAllContents(rule).filter(GrammarAST.isGroup)) {
            group.elements.forEach((element, i) => {
                if (mayFollow(group.elements.slice(i + 1), punctuation)) {
                    for (const word of wordsOf(element)) {
                        words.add(word);
                    }
                }
            });
        }
    }
    return words;
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
    return GrammarAST.isAssignment(element)
        ? AstUtils.streamAst(element.terminal)
              .filter(GrammarAST.isKeyword)
              .map(({ value }) => value)
              .toArray()
        : [];
}
