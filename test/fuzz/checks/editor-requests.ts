import type { Diagnostic, Position } from 'vscode-languageserver-types';

/** A request by its method, with what it asks about. */
export type Request = readonly [method: string, params: unknown];

const OPTIONS = { tabSize: 4, insertSpaces: true };

/** What an editor asks about a place. */
export function aboutPlace(position: Position, uri: string, diagnostics: readonly Diagnostic[]): Request[] {
    const textDocument = { uri };
    const place = { textDocument, position };
    const range = { start: position, end: position };
    const onLine = diagnostics.filter(({ range: { start } }) => start.line === position.line).slice(0, 3);
    return [
        ['textDocument/hover', place],
        ['textDocument/completion', place],
        ['textDocument/definition', place],
        ['textDocument/references', { ...place, context: { includeDeclaration: true } }],
        ['textDocument/documentHighlight', place],
        ['textDocument/rename', { ...place, newName: 'nieuw' }],
        ['textDocument/prepareRename', place],
        ['textDocument/selectionRange', { textDocument, positions: [position] }],
        ['textDocument/codeAction', { textDocument, range, context: { diagnostics: onLine } }],
        ['textDocument/inlayHint', { textDocument, range: { start: { line: 0, character: 0 }, end: position } }],
        ['textDocument/onTypeFormatting', { ...place, ch: '}', options: OPTIONS }],
        ['textDocument/rangeFormatting', { textDocument, range, options: OPTIONS }],
        ['samenwerking/samenwerkingBij', { uri, plaats: position }],
        ['samenwerking/akkoordVraag', { uri, plaats: position }],
        ['samenwerking/akkoordVastleggen', { uri, plaats: position, contact: 'jansen' }],
        ['samenwerking/profielKeuze', { uri, regel: position.line }],
        ['samenwerking/stand', { uri, regel: position.line }],
    ];
}

/** What an editor asks about a whole file, or about all of them. */
export function aboutAll(uri: string): Request[] {
    const textDocument = { uri };
    return [
        ['textDocument/formatting', { textDocument, options: OPTIONS }],
        ['textDocument/foldingRange', { textDocument }],
        ['textDocument/documentLink', { textDocument }],
        ['textDocument/documentSymbol', { textDocument }],
        ['textDocument/codeLens', { textDocument }],
        ['textDocument/semanticTokens/full', { textDocument }],
        ['workspace/symbol', { query: 'a' }],
        ['samenwerking/formulier', { uri }],
        ['samenwerking/overzicht', {}],
        ['samenwerking/rapport', { soort: 'overzicht' }],
    ];
}
