import { AstUtils, type LangiumDocument, type Lexer } from 'langium';
import { isEisregel } from '../generated/ast.js';
import { layOut } from './layout.js';
import { type Piece, readPieces } from './pieces.js';

/** White space that is to be replaced, by its place in the text. */
export interface WhiteSpace {
    readonly start: number;
    readonly end: number;
    readonly newText: string;
}

/** How lines are to be indented. */
export interface Indentation {
    readonly tabSize: number;
    readonly insertSpaces: boolean;
}

/** What a text consists of, and what has to change between that. */
export interface Formatting {
    readonly pieces: readonly Piece[];
    readonly changes: readonly WhiteSpace[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** False where something in the text could not be read: then nobody knows what its layout should be. */
export function canFormat({ parseResult }: LangiumDocument): boolean {
    const { lexerErrors, lexerReport, parserErrors } = parseResult;
    return lexerErrors.length + parserErrors.length + (lexerReport?.diagnostics.length ?? 0) === 0;
}

/** Lays out a file without syntax errors. Nothing but white space changes. */
export function format(document: LangiumDocument, lexer: Lexer, { tabSize, insertSpaces }: Indentation): Formatting {
    const text = document.textDocument.getText();
    const pieces = readPieces(text, lexer.tokenize(text), placesOfListedNames(document));
    const lineBreak = lineBreakOf(text, pieces);
    const style = { indent: insertSpaces ? ' '.repeat(tabSize) : '\t', indentWidth: tabSize, lineBreak };
    const wanted = [...layOut(text, pieces, style), pieces.length > 0 ? lineBreak : ''];
    const changes = wanted.flatMap((newText, i) => {
        const { start, end } = gapBefore(i, pieces, text);
        return text.slice(start, end) === newText ? [] : [{ start, end, newText }];
    });
    return { pieces, changes };
}

/** The text of a file without syntax errors as it is to look wherever no editor has a say. */
export function formatted(document: LangiumDocument, lexer: Lexer): string {
    const text = document.textDocument.getText();
    const { changes } = format(document, lexer, { tabSize: 4, insertSpaces: true });
    const kept = [...changes.map(({ start }) => start), text.length];
    const ends = [0, ...changes.map(({ end }) => end)];
    return kept.map((start, i) => text.slice(ends[i], start) + (changes[i]?.newText ?? '')).join('');
}

/** In a list of eisen only the syntax tree tells where the next one starts: `advies { scenarios  convenant }`. */
function placesOfListedNames({ parseResult }: LangiumDocument): Set<number> {
    const rules = AstUtils.streamAllContents(parseResult.value).filter(isEisregel);
    return rules.map(({ $cstNode }) => $cstNode?.offset ?? -1).toSet();
}

/** The white space before a piece, or behind the last one; a byte order mark is left out of it. */
function gapBefore(i: number, pieces: readonly Piece[], text: string) {
    const start = pieces[i - 1]?.end ?? (text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
    return { start, end: pieces[i]?.start ?? text.length };
}

/** Also as they ended on a Mac long ago: else a file of those would have two sorts. */
const LINE_BREAK = /\r\n?|\n/;

/** How lines end in a file. Texts and comments keep what they have, so it is what stands between them that counts. */
function lineBreakOf(text: string, pieces: readonly Piece[]): string {
    const i = pieces.findIndex(({ breaks }) => breaks > 0);
    const { start, end } = gapBefore(i === -1 ? pieces.length : i, pieces, text);
    const found = LINE_BREAK.exec(text.slice(start, end)) ?? LINE_BREAK.exec(text);
    return found?.[0] ?? '\n';
}
