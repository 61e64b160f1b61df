import { type AstNode, AstUtils, type CstNode, GrammarAST, type LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { formatDatum, guessDatum, readDatum } from '../feiten/datum.js';
import { isOnbekendBlok, isOnbekendeSleutel } from '../generated/ast.js';
import { allowedKeys, allowedWords, describeValueAfter, entryOf } from '../messages/expectation.js';
import { once } from '../messages/once.js';
import { syntaxText } from '../messages/syntax.js';
import { Token } from '../parser/token-builder.js';
import { hasKey, isComposite, isLeaf, ruleOf, visibleContent } from './cst.js';
import { few, suggest } from './suggestion.js';

/**
 * What only the text can tell: keys given twice, keys without a value, words that a list of words does not have,
 * impossible dates and keys that do not exist. The grammar itself says what each place allows.
 */
export function structureMeldingen(document: LangiumDocument): Melding[] {
    const root = document.parseResult.value.$cstNode;
    const meldingen: Melding[] = [];
    if (root) {
        check(root, document, meldingen);
    }
    return meldingen;
}

/** Adds what is wrong with a part of the text: there are too many parts to make a list for each. */
function check(node: CstNode, document: LangiumDocument, meldingen: Melding[]): void {
    const isOfParts = isComposite(node);
    if (isOfParts && isOnbekendeSleutel(node.astNode)) {
        meldingen.push(unknownKey(node));
        return;
    }
    if (isOfParts && isOnbekendBlok(node.astNode)) {
        // Belongs to a key that is said to be unknown already.
        return;
    }
    const { rule, words, isDate } = node.grammarSource ? expectedAt(node.grammarSource) : NOTHING;
    if (rule && words.length > 0) {
        meldingen.push(...unknownWord(node, rule, words));
    } else if (isOfParts) {
        const content = visibleContent(node);
        checkEntries(content, document, meldingen);
        for (const child of content) {
            check(child, document, meldingen);
        }
    } else if (isDate) {
        meldingen.push(...impossibleDate(node));
    }
}

interface Expected {
    readonly rule?: GrammarAST.AbstractRule | undefined;
    /** The words of which one has to stand here. */
    readonly words: readonly string[];
    readonly isDate: boolean;
}

const NOTHING: Expected = { words: [], isDate: false };

/** What the grammar has at a place. */
const expectedAt = once((source: GrammarAST.AbstractElement): Expected => {
    const rule = GrammarAST.isRuleCall(source) ? source.rule.ref : undefined;
    return rule ? { rule, words: allowedWords(rule), isDate: rule.name === Token.datum } : NOTHING;
});

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
function checkEntries(content: readonly CstNode[], document: LangiumDocument, meldingen: Melding[]): void {
    const seen = new Map<string, CstNode>();
    for (const [i, part] of content.entries()) {
        if (isKey(part, content[i + 1])) {
            const first = seen.get(part.text);
            seen.set(part.text, first ?? part);
            meldingen.push(...(first ? [givenTwice(part, first, document)] : []), ...emptyKey(part, content, i + 1));
        }
    }
}

function isKey(part: CstNode, next: CstNode | undefined): boolean {
    return isLeaf(next) && isColonOfEntry(next) && isLeaf(part) && GrammarAST.isKeyword(part.grammarSource);
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
