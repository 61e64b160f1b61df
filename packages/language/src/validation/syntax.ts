import type { IRecognitionException, IToken } from 'chevrotain';
import { CstUtils, GrammarAST, type LangiumDocument, type LeafCstNode, type LexingDiagnostic } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Melding } from '../assessment/melding.js';
import { describeValueAfter } from '../messages/expectation.js';
import { syntaxText } from '../messages/syntax.js';
import { Token } from '../parser/token-builder.js';
import { isText } from '../parser/tokens.js';
import { lackOfHeader } from './headers.js';

/**
 * What the lexer and the parser could not read, and what the structure of the text lacks: one finding a line, because
 * one mistake often trips them all. The reader that stumbled first knows best what is wrong.
 */
export function syntaxMeldingen(document: LangiumDocument, ofStructure: readonly Melding[]): Melding[] {
    const { lexerErrors, lexerReport, parserErrors } = document.parseResult;
    const ofLexer = [...lexerErrors, ...(lexerReport?.diagnostics ?? [])].map(lexingMelding);
    // What stands before a quote that lacks its partner tells more, where it cannot be read either.
    const strayQuotes = ofLexer.filter(({ gegevens }) => gegevens.bericht === syntaxText.strayQuote);
    const readers = [
        ofLexer.filter((melding) => !strayQuotes.includes(melding)),
        parserErrors.flatMap((error) => parsingMelding(error, document)),
        ofStructure,
        strayQuotes,
    ];
    const byLine = new Map<number, Melding>();
    for (const melding of readers.flatMap((meldingen) => meldingen.toSorted(byPlace))) {
        const { line } = melding.bereik.start;
        if (!byLine.has(line)) {
            byLine.set(line, melding);
        }
    }
    return [...byLine.values()];
}

function byPlace({ bereik: a }: Melding, { bereik: b }: Melding): number {
    return a.start.line - b.start.line || a.start.character - b.start.character;
}

function lexingMelding({ line = 1, column = 1, length, message }: LexingDiagnostic): Melding<'syntaxis'> {
    const start = { line: line - 1, character: column - 1 };
    return syntaxis({ start, end: { line: start.line, character: start.character + length } }, message);
}

function parsingMelding(error: IRecognitionException, document: LangiumDocument): Melding[] {
    if (CstUtils.isValidTokenRange(error.token)) {
        const bericht =
            messageInHeader(error.token, document) ??
            messageBehindColon(error.token, document) ??
            messageBehindName(error.token, document) ??
            error.message;
        return [syntaxis(CstUtils.tokenToRange(error.token), bericht)];
    }
    const previous = 'previousToken' in error ? (error.previousToken as IToken) : undefined;
    if (previous && CstUtils.isValidTokenRange(previous)) {
        return [syntaxis(CstUtils.tokenToRange(previous), error.message)];
    }
    return [];
}

/** Something between the parts of a header, or parts in another order: `akkoord devries op 01-02-2026`, `1,5 week`. */
function messageInHeader(token: IToken, document: LangiumDocument): string | undefined {
    const previous = leafBefore(token, document);
    return previous?.range.end.line === lineOf(token) ? lackOfHeader(previous.astNode) : undefined;
}

/** Behind the colon of a key the grammar knows what was expected; the parser only knows that the block goes on. */
function messageBehindColon(token: IToken, document: LangiumDocument): string | undefined {
    const colon = leafBefore(token, document);
    const expected = GrammarAST.isKeyword(colon?.grammarSource) ? describeValueAfter(colon.grammarSource) : undefined;
    if (colon?.text !== ':' || !expected) {
        return undefined;
    }
    const isQuotedName = isText(token) && expected.startsWith('de naam van ');
    return isQuotedName ? syntaxText.withoutQuotes(expected) : syntaxText.expected(expected);
}

/** A second word behind a name on the same line: someone wrote a name, or a text, with a space in it. */
function messageBehindName(token: IToken, document: LangiumDocument): string | undefined {
    const name = leafBefore(token, document);
    const isName = name?.tokenType.name === Token.id && name.range.end.line === lineOf(token);
    return isName && token.tokenType.name === Token.id ? syntaxText.oneWord : undefined;
}

function leafBefore({ startOffset }: IToken, { parseResult }: LangiumDocument): LeafCstNode | undefined {
    const root = parseResult.value.$cstNode;
    return root && CstUtils.findLeafNodeBeforeOffset(root, startOffset - 1);
}

/** Counted from 0, as the places of findings are. */
function lineOf({ startLine = 1 }: IToken): number {
    return startLine - 1;
}

function syntaxis(bereik: Range, bericht: string): Melding<'syntaxis'> {
    return { code: 'syntaxis', bereik, stadium: 0, gegevens: { bericht } };
}
