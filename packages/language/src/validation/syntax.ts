import type { IRecognitionException, IToken } from 'chevrotain';
import { CstUtils, GrammarAST, type LangiumDocument, type LexingDiagnostic } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Melding } from '../assessment/melding.js';
import { describeValueAfter } from '../messages/expectation.js';
import { syntaxText } from '../messages/syntax.js';
import { Token } from '../parser/token-builder.js';

/**
 * What the lexer and the parser could not read, and what the structure of the text lacks: one finding a line, because
 * one mistake often trips them all. The reader that stumbled first knows best what is wrong.
 */
export function syntaxMeldingen(document: LangiumDocument, ofStructure: readonly Melding[]): Melding[] {
    const { lexerErrors, lexerReport, parserErrors } = document.parseResult;
    const readers = [
        [...lexerErrors, ...(lexerReport?.diagnostics ?? [])].map(lexingMelding),
        parserErrors.flatMap((error) => parsingMelding(error, document)),
        ofStructure,
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

function lexingMelding({ line = 1, column = 1, length, message }: LexingDiagnostic): Melding {
    const start = { line: line - 1, character: column - 1 };
    return syntaxis({ start, end: { line: start.line, character: start.character + length } }, message);
}

function parsingMelding(error: IRecognitionException, document: LangiumDocument): Melding[] {
    if (CstUtils.isValidTokenRange(error.token)) {
        const bericht =
            messageBehindColon(error.token, document) ?? messageBehindName(error.token, document) ?? error.message;
        return [syntaxis(CstUtils.tokenToRange(error.token), bericht)];
    }
    const previous = 'previousToken' in error ? (error.previousToken as IToken) : undefined;
    if (previous && CstUtils.isValidTokenRange(previous)) {
        return [syntaxis(CstUtils.tokenToRange(previous), error.message)];
    }
    return [];
}

/** Behind the colon of a key the grammar knows what was expected; the parser only knows that the block goes on. */
function messageBehindColon({ startOffset }: IToken, document: LangiumDocument): string | undefined {
    const root = document.parseResult.value.$cstNode;
    const colon = root && CstUtils.findLeafNodeBeforeOffset(root, startOffset - 1);
    const expected = GrammarAST.isKeyword(colon?.grammarSource) ? describeValueAfter(colon.grammarSource) : undefined;
    return colon?.text === ':' && expected ? syntaxText.expected(expected) : undefined;
}

/** A second word behind a name on the same line: someone wrote a name, or a text, with a space in it. */
function messageBehindName(token: IToken, document: LangiumDocument): string | undefined {
    const root = document.parseResult.value.$cstNode;
    const name = root && CstUtils.findLeafNodeBeforeOffset(root, token.startOffset - 1);
    const isName = name?.tokenType.name === Token.id && name.range.end.line === (token.startLine ?? 0) - 1;
    return isName && token.tokenType.name === Token.id ? syntaxText.oneWord(`${name.text} ${token.image}`) : undefined;
}

function syntaxis(bereik: Range, bericht: string): Melding {
    return { code: 'syntaxis', bereik, stadium: 0, gegevens: { bericht } };
}
