import { type AstNode, GrammarAST, GrammarUtils, type ReferenceInfo } from 'langium';
import { allowedWords } from '../../messages/expectation.js';
import { Token } from '../../parser/token-builder.js';

/** What may be written in the place of a value. */
export type Value =
    | { readonly kind: 'reference'; readonly type: string; readonly info: ReferenceInfo }
    | { readonly kind: 'word'; readonly word: string }
    | { readonly kind: 'date' | 'text' }
    /** One of many that may stand here, and what it means. */
    | { readonly kind: 'example'; readonly text: string; readonly detail: string };

/** Reads from the grammar what an assignment takes; `owner` is the node that the value would belong to. */
export function valuesOf(assignment: GrammarAST.Assignment, owner: AstNode): Value[] {
    return valuesOfTerminal(assignment.terminal, assignment, owner);
}

function valuesOfTerminal(
    terminal: GrammarAST.AbstractElement,
    assignment: GrammarAST.Assignment,
    owner: AstNode,
): Value[] {
    if (GrammarAST.isAlternatives(terminal)) {
        return terminal.elements.flatMap((element) => valuesOfTerminal(element, assignment, owner));
    }
    if (GrammarAST.isKeyword(terminal)) {
        return [{ kind: 'word', word: terminal.value }];
    }
    if (GrammarAST.isCrossReference(terminal)) {
        const info = { reference: { $refText: '', ref: undefined }, container: owner, property: assignment.feature };
        return [{ kind: 'reference', type: terminal.type.$refText, info }];
    }
    const rule = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref : undefined;
    return rule ? valuesOfRule(rule, owner) : [];
}

/** What most people mean, for values of which the grammar says no more than their form. */
const VOORBEELDEN: Readonly<Record<string, readonly (readonly [text: string, detail: string])[]>> = {
    Doorlooptijd: [
        ['1 week', 'zeven dagen'],
        ['2 weken', 'veertien dagen'],
        ['1 maand', 'een kalendermaand'],
        ['3 maanden', 'een kwartaal'],
    ],
    Systeem: [['LCMS', 'het systeem dat de veiligheidsregio’s delen']],
};

function valuesOfRule(rule: GrammarAST.AbstractRule, owner: AstNode): Value[] {
    if (rule.name === Token.datum) {
        return [{ kind: 'date' }];
    }
    if (rule.name === Token.string) {
        return [{ kind: 'text' }];
    }
    if (!GrammarAST.isParserRule(rule)) {
        return [];
    }
    if (!GrammarUtils.isDataTypeRule(rule)) {
        const examples = Object.hasOwn(VOORBEELDEN, rule.name) ? VOORBEELDEN[rule.name] : undefined;
        // A value with a block of its own, such as `profiel: structureel { … }`.
        const node: AstNode = { $type: rule.name, $container: owner };
        return [
            ...(examples ?? []).map(([text, detail]) => ({ kind: 'example', text, detail }) as const),
            ...firstAssignments(rule.definition).flatMap((assignment) => valuesOf(assignment, node)),
        ];
    }
    const takesDate = takes(rule.definition, Token.datum);
    return [
        ...(takesDate ? [{ kind: 'date' } as const] : []),
        ...(takes(rule.definition, Token.string) ? [{ kind: 'text' } as const] : []),
        ...allowedWords(rule).map((word) => ({ kind: 'word', word }) as const),
    ];
}

function takes(definition: GrammarAST.AbstractElement, terminal: string): boolean {
    const parts = GrammarAST.isAlternatives(definition) ? definition.elements : [definition];
    return parts.some((part) => GrammarAST.isRuleCall(part) && part.rule.$refText === terminal);
}

/** The assignments that an element of the grammar may start with. */
export function firstAssignments(element: GrammarAST.AbstractElement): GrammarAST.Assignment[] {
    if (GrammarAST.isAssignment(element)) {
        return [element];
    }
    if (GrammarAST.isAlternatives(element)) {
        return element.elements.flatMap(firstAssignments);
    }
    const [first] = GrammarAST.isGroup(element) ? element.elements : [];
    return first ? firstAssignments(first) : [];
}
