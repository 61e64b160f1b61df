import { type AstNode, AstUtils, type CstNode, GrammarAST, type LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { formatDatum, guessDatum, readDatum } from '../feiten/datum.js';
import { isOnbekendBlok, isOnbekendeSleutel } from '../generated/ast.js';
import { allowedKeys, allowedWords, describeValueAfter, entryOf } from '../messages/expectation.js';
import { syntaxText } from '../messages/syntax.js';
import { Token } from '../parser/token-builder.js';
import { hasKey, isLeaf, ruleOf, visibleContent } from './cst.js';
import { few, suggest } from './suggestion.js';

/**
 * What only the text can tell: keys given twice, keys without a value, words that a list of words does not have,
 * impossible dates and keys that do not exist. The grammar itself says what each place allows.
 */
export function structureMeldingen(document: LangiumDocument): Melding[] {
    const root = document.parseResult.value.$cstNode;
    return root ? check(root, document) : [];
}

function check(node: CstNode, document: LangiumDocument): Melding[] {
    if (isOnbekendeSleutel(node.astNode)) {
        return [unknownKey(node)];
    }
    if (isOnbekendBlok(node.astNode)) {
        // Belongs to a key that is said to be unknown already.
        return [];
    }
    const rule = ruleOf(node);
    const words = rule ? allowedWords(rule) : [];
    if (words.length > 0) {
        return unknownWord(node, rule as GrammarAST.AbstractRule, words);
    }
    if (isLeaf(node)) {
        return rule?.name === Token.datum ? impossibleDate(node) : [];
    }
    return [...checkEntries(node, document), ...visibleContent(node).flatMap((child) => check(child, document))];
}

function unknownKey(node: CstNode): Melding {
    const [sleutel = node, next] = visibleContent(node);
    const allowed = allowedKeysAround(node);
    if (allowed.includes(sleutel.text)) {
        // The word exists here, but in another form.
        const message = next?.text === ':' ? syntaxText.withoutColon : syntaxText.missingColon;
        return finding('syntaxis', sleutel, { bericht: message(sleutel.text) });
    }
    const bedoeld = suggest(sleutel.text, allowed);
    const staatErAl = bedoeld !== undefined && hasKey(node.container, bedoeld);
    return finding('onbekende-sleutel', sleutel, { sleutel: sleutel.text, woorden: few(allowed), bedoeld, staatErAl });
}

function allowedKeysAround(node: CstNode): readonly string[] {
    const block = node.container?.astNode.$cstNode;
    const rule = block && (ruleOf(block) ?? entryRule(node));
    return rule ? allowedKeys(rule) : [];
}

function entryRule({ grammarSource }: CstNode): GrammarAST.ParserRule | undefined {
    const grammar = grammarSource && AstUtils.getContainerOfType(grammarSource, GrammarAST.isGrammar);
    return grammar?.rules.filter(GrammarAST.isParserRule).find(({ entry }) => entry);
}

function unknownWord(node: CstNode, rule: GrammarAST.AbstractRule, words: readonly string[]): Melding[] {
    if (words.includes(node.text)) {
        return [];
    }
    const alsoDate = AstUtils.streamAllContents(rule).some(
        (part) => GrammarAST.isRuleCall(part) && part.rule.$refText === Token.datum,
    );
    if (alsoDate && /^\d/.test(node.text)) {
        return impossibleDate(node);
    }
    const keuzes = alsoDate ? ['een datum, zoals 03-04-2026', ...words] : words;
    const bedoeld = suggest(node.text, words);
    return [finding('onbekend', node, { naam: node.text, type: 'woord', keuzes, bedoeld })];
}

function impossibleDate(node: CstNode): Melding[] {
    if (readDatum(node.text) !== undefined) {
        return [];
    }
    const guess = guessDatum(node.text);
    return [finding('datum-ongeldig', node, { tekst: node.text, bedoeld: guess && formatDatum(guess) })];
}

/** The keys of one block: each at most once, and each with a value. */
function checkEntries(node: CstNode, document: LangiumDocument): Melding[] {
    const content = visibleContent(node);
    const seen = new Map<string, CstNode>();
    return content.flatMap((part, i) => {
        if (!isKey(part, content[i + 1])) {
            return [];
        }
        const first = seen.get(part.text);
        seen.set(part.text, first ?? part);
        return [...(first ? [givenTwice(part, first, document)] : []), ...emptyKey(part, content, i + 1)];
    });
}

function isKey(part: CstNode, next: CstNode | undefined): boolean {
    return isLeaf(part) && GrammarAST.isKeyword(part.grammarSource) && isLeaf(next) && isColonOfEntry(next);
}

function isColonOfEntry(leaf: CstNode): boolean {
    return GrammarAST.isKeyword(leaf.grammarSource) && leaf.grammarSource.value === ':';
}

function emptyKey(key: CstNode, content: readonly CstNode[], colonIndex: number): Melding[] {
    const colon = content[colonIndex]?.grammarSource;
    const next = content[colonIndex + 1];
    if (!colon || (next && next.grammarSource !== key.grammarSource && isInEntry(next, entryOf(colon)))) {
        return trailingComma(content, colonIndex);
    }
    const bericht = syntaxText.emptyKey(key.text, describeValueAfter(colon) ?? 'een waarde');
    return [finding('syntaxis', key, { bericht })];
}

/** True for a part that the grammar reads as part of this entry. */
function isInEntry(node: CstNode, entry: GrammarAST.Group | undefined): boolean {
    let element: AstNode | undefined = node.grammarSource;
    while (element !== undefined && element !== entry) {
        element = element.$container;
    }
    return element !== undefined;
}

function trailingComma(content: readonly CstNode[], colonIndex: number): Melding[] {
    const entry = entryOf(content[colonIndex]?.grammarSource as GrammarAST.AbstractElement);
    let last: CstNode | undefined;
    for (let i = colonIndex + 1; i < content.length && isInEntry(content[i] as CstNode, entry); i++) {
        last = content[i];
    }
    return last?.text === ',' ? [finding('syntaxis', last, { bericht: syntaxText.trailingComma })] : [];
}

function givenTwice(second: CstNode, first: CstNode, document: LangiumDocument): Melding {
    return {
        ...finding('dubbel', second, { naam: second.text, wat: 'het veld' }),
        verwant: [{ uri: document.uri.toString(), bereik: first.range, bericht: 'Hier staat de eerste.' }],
    };
}

function finding<Code extends Melding['code']>(
    code: Code,
    node: CstNode,
    gegevens: Extract<Melding, { code: Code }>['gegevens'],
): Melding {
    return { code, bereik: node.range, stadium: 0, gegevens } as Melding;
}
