import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { Contact } from '../../generated/ast.js';
import { Token } from '../../parser/token-builder.js';

/** One way to start an entry of a block: its first word, and what the grammar lets follow it. */
export interface Entry {
    readonly word: string;
    /** Type of the node that such an entry becomes, where it is more than a key with a value. */
    readonly type: string | undefined;
    readonly rest: readonly GrammarAST.AbstractElement[];
    /** True where a block may hold more than one. */
    readonly isList: boolean;
}

/** Looked up in the grammar once: an editor asks at every letter. */
const known = new WeakMap<GrammarAST.ParserRule, readonly Entry[]>();

/** The entries that may stand in the block of a node, in the grammar's order. */
export function entriesOf(block: AstNode, grammar: GrammarAST.Grammar): readonly Entry[] {
    const rule = grammar.rules.filter(GrammarAST.isParserRule).find(({ name }) => name === block.$type);
    if (!rule) {
        return [];
    }
    const entries = known.get(rule) ?? entriesOfBlock(rule);
    known.set(rule, entries);
    return entries;
}

function entriesOfBlock({ definition }: GrammarAST.ParserRule): Entry[] {
    const loop = AstUtils.streamAst(definition).find(
        (node): node is GrammarAST.RuleCall => GrammarAST.isRuleCall(node) && node.cardinality === '*',
    );
    return loop?.rule.ref
        ? entriesIn((loop.rule.ref as GrammarAST.ParserRule).definition, { isList: false, type: undefined })
        : [];
}

function entriesIn(element: GrammarAST.AbstractElement, about: Pick<Entry, 'isList' | 'type'>): Entry[] {
    if (GrammarAST.isAlternatives(element)) {
        return element.elements.flatMap((alternative) => entriesIn(alternative, about));
    }
    if (GrammarAST.isAssignment(element)) {
        return entriesIn(element.terminal, { ...about, isList: about.isList || element.operator === '+=' });
    }
    if (GrammarAST.isRuleCall(element)) {
        const rule = element.rule.ref;
        return GrammarAST.isParserRule(rule) ? entriesIn(rule.definition, { ...about, type: rule.name }) : [];
    }
    if (GrammarAST.isGroup(element)) {
        const [first, ...rest] = element.elements.filter((part) => !GrammarAST.isAction(part));
        return first ? wordsOf(first).map((word) => ({ word, rest, ...about })) : [];
    }
    return [];
}

function wordsOf(first: GrammarAST.AbstractElement): string[] {
    if (GrammarAST.isKeyword(first)) {
        return [first.value];
    }
    // A property that chooses from words, such as the four themes; a name is no word of the language.
    return GrammarAST.isAssignment(first) && GrammarAST.isAlternatives(first.terminal)
        ? first.terminal.elements.filter(GrammarAST.isKeyword).map(({ value }) => value)
        : [];
}

/** The entry as a snippet, with a stop for each thing to fill in. */
export function snippetOf({ word, rest }: Entry): string {
    let stop = 1;
    const parts = rest.map((element) => {
        const first = firstOf(element);
        if (GrammarAST.isKeyword(first)) {
            return PUNCTUATION[first.value];
        }
        return GrammarAST.isAssignment(first) && !isWrittenByTool(first) ? ` ${placeholderFor(first, stop++)}` : '';
    });
    return word + parts.join('');
}

/** How the grammar's punctuation stands in a snippet; a block is opened and closed at once. */
const PUNCTUATION: Readonly<Record<string, string>> = { ':': ':', '{': ' {\n\t$0\n}', '}': '' };

/** A fingerprint is not typed by hand. */
export function isWrittenByTool({ feature }: GrammarAST.Assignment): boolean {
    return feature === 'vingerafdruk';
}

function firstOf(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement | undefined {
    const [first] = GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element) ? element.elements : [element];
    return first === element || !first ? first : firstOf(first);
}

function placeholderFor(assignment: GrammarAST.Assignment, stop: number): string {
    const rule = AstUtils.getContainerOfType(assignment, GrammarAST.isParserRule)?.name;
    const { naam, titel } = rule === Contact.$type ? CONTACT : { naam: 'naam', titel: 'titel' };
    if (isText(assignment)) {
        return assignment.feature === 'titel' ? `"\${${stop}:${titel}}"` : `"$${stop}"`;
    }
    return assignment.feature === 'name' ? `\${${stop}:${naam}}` : `$${stop}`;
}

/** Of a person the title is the name, and what names it in the text is short. */
const CONTACT = { naam: 'achternaam', titel: 'V. Achternaam' };

/** True for an assignment that takes a text, and nothing else. */
export function isText({ terminal }: GrammarAST.Assignment): boolean {
    const rule = GrammarAST.isRuleCall(terminal) ? terminal.rule.$refText : undefined;
    return rule === 'Tekst' || rule === Token.string;
}
