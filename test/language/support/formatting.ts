import { createSamenwerkingServices } from '@samenwerking/language';
import { DefaultLexer, EmptyFileSystem, isReference, type LangiumDocument, TextDocument, URI } from 'langium';
import type { Formatter } from 'langium/lsp';
import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';

const { shared, samenwerking } = createSamenwerkingServices(EmptyFileSystem);

/** The lexer as it is generated: it tells tokens by themselves, not by what stands around them. */
const plainLexer = new DefaultLexer(samenwerking);

export const formatter = samenwerking.lsp.Formatter as Formatter;

export const FOUR_SPACES: FormattingOptions = { tabSize: 4, insertSpaces: true };

export function parse(text: string): LangiumDocument {
    return shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///werkmap/a.samenwerking'));
}

/** A text as its editor shows it after edits from the server. */
export function applyEdits(document: LangiumDocument, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(document.textDocument, [...edits]);
}

/** A text after formatting all of it. */
export async function format(text: string, options = FOUR_SPACES): Promise<string> {
    const document = parse(text);
    const textDocument = { uri: document.uri.toString() };
    return applyEdits(document, await formatter.formatDocument(document, { options, textDocument }));
}

/** True for a text without syntax errors. */
export function isSound(text: string): boolean {
    const { parserErrors, lexerErrors, lexerReport } = parse(text).parseResult;
    return parserErrors.length + lexerErrors.length + (lexerReport?.diagnostics.length ?? 0) === 0;
}

/** A token or a comment of a text. */
export interface PlainToken {
    readonly type: string;
    readonly image: string;
    readonly start: number;
}

/** All tokens and comments of a text, in its order. */
export function tokensOf(text: string): PlainToken[] {
    const { tokens, hidden } = plainLexer.tokenize(text);
    return [...tokens, ...hidden]
        .toSorted((a, b) => a.startOffset - b.startOffset)
        .map(({ tokenType, image, startOffset }) => ({ type: tokenType.name, image, start: startOffset }));
}

/** What a formatter may not change: all that is written, but for white space at the end of a comment. */
export function writtenIn(text: string): string[] {
    return tokensOf(text).map(({ type, image }) => `${type} ${image.startsWith('//') ? image.trimEnd() : image}`);
}

/** What a text says: its syntax tree without places. */
export function meaningOf(text: string): string {
    return JSON.stringify(parse(text).parseResult.value, (key, value) => {
        if (isReference(value)) {
            return value.$refText;
        }
        return key.startsWith('$') && key !== '$type' ? undefined : value;
    });
}
