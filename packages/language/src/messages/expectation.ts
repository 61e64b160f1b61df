import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { Token } from '../parser/token-builder.js';
import { once } from './once.js';
import { DURATION, SOORTEN } from './syntax.js';

/**
 * What the grammar allows at a place, in words. Reading it from the grammar keeps the messages true when the language
 * grows: no key needs a sentence of its own.
 */

const TERMINALS: Readonly<Record<string, string>> = {
    [Token.string]: 'een tekst tussen aanhalingstekens',
    [Token.tekstblok]: 'een tekst tussen aanhalingstekens',
    [Token.datum]: 'een datum, zoals 03-04-2026',
    [Token.getal]: 'een getal, zoals 2',
    [Token.id]: 'een naam van één woord',
};

/** Rules whose notation says more than what they are made of. */
const RULES: Readonly<Record<string, string>> = {
    Doorlooptijd: DURATION,
    Geldigheid: 'een datum, zoals 03-04-2026, of het woord onbepaald',
    Systeem: 'de naam van een systeem, zoals LCMS',
};

/** In words what may stand behind the colon of a key; `colon` is the grammar's element for that colon. */
export function describeValueAfter(colon: GrammarAST.AbstractElement): string | undefined {
    const entry = entryOf(colon);
    const assignment = entry && AstUtils.streamAllContents(entry).find(GrammarAST.isAssignment);
    return assignment && describe(assignment.terminal);
}

/** The group `'sleutel' ':' waarde` that an element of the grammar belongs to. */
export const entryOf = once((element: GrammarAST.AbstractElement): GrammarAST.Group | undefined => {
    const group = AstUtils.getContainerOfType(element, GrammarAST.isGroup);
    return group?.elements.some((part) => GrammarAST.isKeyword(part) && part.value === ':') ? group : undefined;
});

function describe(element: GrammarAST.AbstractElement): string | undefined {
    if (GrammarAST.isCrossReference(element)) {
        const type = element.type.$refText;
        return `de naam van een ${SOORTEN[type] ?? type.toLowerCase()}`;
    }
    const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
    if (!rule) {
        return undefined;
    }
    if (GrammarAST.isTerminalRule(rule)) {
        return TERMINALS[rule.name];
    }
    const words = allowedWords(rule);
    if (RULES[rule.name] || words.length === 0) {
        return RULES[rule.name] ?? describeFirst(rule);
    }
    return words.length === 1 ? `het woord ${words[0]}` : `een van deze woorden: ${words.join(', ')}`;
}

function describeFirst(rule: GrammarAST.AbstractRule): string | undefined {
    const first = AstUtils.streamAllContents(rule).find(
        (node) => GrammarAST.isCrossReference(node) || GrammarAST.isRuleCall(node),
    );
    return first && describe(first as GrammarAST.AbstractElement);
}

/** The words of a rule that lists them, such as the statuses; empty for any other rule. */
export const allowedWords = once((rule: GrammarAST.AbstractRule): readonly string[] => {
    if (!(GrammarAST.isParserRule(rule) && GrammarUtils.isDataTypeRule(rule))) {
        return [];
    }
    return AstUtils.streamAllContents(rule)
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value)
        .filter((value) => /^\p{L}/u.test(value))
        .toArray();
});

/** The keys and headers that may stand in the block of a rule, in the grammar's order. */
export const allowedKeys = once((rule: GrammarAST.AbstractRule): readonly string[] => {
    const loop = AstUtils.streamAllContents(rule).find(
        (node): node is GrammarAST.RuleCall => GrammarAST.isRuleCall(node) && node.cardinality === '*',
    );
    return loop?.rule.ref ? [...firstWords(loop.rule.ref)] : [];
});

function firstWords(rule: GrammarAST.AbstractRule, seen: Set<string> = new Set()): Set<string> {
    const words = new Set<string>();
    if (!GrammarAST.isParserRule(rule) || seen.has(rule.name)) {
        return words;
    }
    seen.add(rule.name);
    collectFirstWords(rule.definition, words, seen);
    return words;
}

function collectFirstWords(element: GrammarAST.AbstractElement, words: Set<string>, seen: Set<string>): void {
    if (GrammarAST.isAlternatives(element)) {
        for (const alternative of element.elements) {
            collectFirstWords(alternative, words, seen);
        }
    } else if (GrammarAST.isGroup(element)) {
        const first = element.elements.find((part) => !GrammarAST.isAction(part));
        if (first) {
            collectFirstWords(first, words, seen);
        }
    } else if (GrammarAST.isAssignment(element)) {
        collectFirstWords(element.terminal, words, seen);
    } else if (GrammarAST.isKeyword(element)) {
        words.add(element.value);
    } else if (GrammarAST.isRuleCall(element) && element.rule.ref) {
        for (const word of firstWords(element.rule.ref, seen)) {
            words.add(word);
        }
    }
}
