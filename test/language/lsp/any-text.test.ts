import type { LangiumDocument } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import { describe, expect, test } from 'vitest';
import type { ServerCapabilities } from 'vscode-languageserver';
import { type Position, ResponseError, SelectionRangeRequest } from 'vscode-languageserver/node';
import { startEditor } from '../support/language-server.js';
import { createWorkspace } from '../support/workspace.js';

/** Names that are properties of every object of JavaScript, where anything may be named. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'].map(
    (name) => `crisispartner ${name} "P" { contact ${name} { organisatie: ${name} rol: ${name} } ${name}: 1 }
samenwerking ${name} { volgens: ${name} neemt-over: ${name} partner: ${name} adoptieregio: ${name} profiel: ${name}
    verkenning { gesprek 01-01-2026 { aanwezig: ${name}, ${name}.${name} } vraag ${name} { } }
    mens { ${name} { status: ${name} ${name}: ${name} eigenaar: ${name} akkoord ${name} } ${name} "x" }
    techniek { systeem: ${name} account ${name} { rechten: ${name} } }
    plan { activiteit ${name} { voor: ${name} na: ${name} } ${name} { } }
}
norm ${name} { breidt-uit: ${name} eis ${name} { thema: ${name} aspect ${name} ${name} } profiel ${name} { checklist { ${name} "l": ${name} of ${name} } }
    vraag ${name} ${name} stap 1 { fase: ${name} } aanvulling ${name} { aspect ${name} } }`,
);

/** Texts that stop or go wrong somewhere. */
const BROKEN = [
    '',
    '\uFEFF',
    '}',
    '{{{{',
    'samenwerking',
    'samenwerking {',
    'samenwerking x "',
    'samenwerking x { contact { contact { ',
    'samenwerking x { mens { afspraak { akkoord . . } } : , }',
    'crisispartner a { contact b { organisatie: telefoon: """',
    'norm n { eis { aspect } profiel { checklist { : , of } } aanvulling }',
    'norm n { breidt-uit: n eis e { thema: mens } } norm n { breidt-uit: n }',
    'samenwerking x { neemt-over: y } samenwerking y { neemt-over: x plan { activiteit a { na: a van: 99-99-9999 } } }',
    'samenwerking x { regio: utrecht. }\n/* niet af',
];

/** Everything that an editor asks about a place; each gives an answer or refuses in words, and nothing falls over. */
async function askAll({ lsp }: LangiumServices, document: LangiumDocument, position: Position): Promise<void> {
    const textDocument = { uri: document.uri.toString() };
    const params = { textDocument, position };
    const range = { start: position, end: position };
    const options = { tabSize: 4, insertSpaces: true };
    await lsp.HoverProvider?.getHoverContent(document, params);
    await lsp.CompletionProvider?.getCompletion(document, params);
    await lsp.DefinitionProvider?.getDefinition(document, params);
    await lsp.ReferencesProvider?.findReferences(document, { ...params, context: { includeDeclaration: true } });
    await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, params);
    await lsp.Formatter?.formatDocumentOnType(document, { ...params, ch: '}', options });
    await lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range });
    const diagnostics = document.diagnostics ?? [];
    await lsp.CodeActionProvider?.getCodeActions(document, { textDocument, range, context: { diagnostics: [] } });
    expect(diagnostics.every(({ message }) => message !== '')).toBe(true);
    await Promise.resolve()
        .then(() => lsp.RenameProvider?.rename(document, { ...params, newName: '__proto__' }))
        .catch((fault) => expect(fault).toBeInstanceOf(ResponseError));
}

async function askAboutAll({ lsp }: LangiumServices, document: LangiumDocument): Promise<void> {
    const params = { textDocument: { uri: document.uri.toString() } };
    await lsp.FoldingRangeProvider?.getFoldingRanges(document, params);
    await lsp.DocumentLinkProvider?.getDocumentLinks(document, params);
    await lsp.DocumentSymbolProvider?.getSymbols(document, params);
    await lsp.CodeLensProvider?.provideCodeLens(document, params);
    await lsp.SemanticTokenProvider?.semanticHighlight(document, params);
}

describe('nothing falls over', () => {
    test.each([...NAMES, ...BROKEN])(
        'at any place of %j',
        async (text) => {
            const workspace = await createWorkspace({ 'a.samenwerking': text });
            const document = workspace.document('a.samenwerking');
            await askAboutAll(workspace.services, document);
            await workspace.services.shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query: 'constructor' });
            const places = [0, text.length, ...[...text.matchAll(/\b|[^\s\w]/g)].map(({ index }) => index)];
            for (const place of new Set(places)) {
                await askAll(workspace.services, document, document.textDocument.positionAt(place));
            }
        },
        30_000,
    );

    test.each([[{ line: 9999, character: 0 }], [{ line: 0, character: 9999 }], [{ line: -1, character: -1 }]])(
        'at %j, which is nowhere in the file',
        async (position) => {
            const workspace = await createWorkspace({ 'a.samenwerking': NAMES[0] ?? '' });
            await askAll(workspace.services, workspace.document('a.samenwerking'), position);
            const { connection, open } = await startEditor({});
            await open('samenwerking x { }');
            const textDocument = { uri: 'file:///werkmap/a.samenwerking' };
            const found = await connection.sendRequest(SelectionRangeRequest.type, {
                textDocument,
                positions: [position],
            });
            expect(found).toHaveLength(1);
        },
    );
});

test('an editor is told of what there is, and of nothing else', async () => {
    const { services } = await createWorkspace();
    const { capabilities } = await services.shared.lsp.LanguageServer.initialize({
        processId: null,
        rootUri: null,
        capabilities: {},
    });
    const offered = Object.entries(capabilities).filter(([, value]) => value !== undefined && value !== false);
    expect(offered.map(([name]) => name).toSorted()).toEqual([
        'codeActionProvider',
        'codeLensProvider',
        'completionProvider',
        'definitionProvider',
        'documentFormattingProvider',
        'documentHighlightProvider',
        'documentLinkProvider',
        'documentOnTypeFormattingProvider',
        'documentRangeFormattingProvider',
        'documentSymbolProvider',
        'foldingRangeProvider',
        'hoverProvider',
        'inlayHintProvider',
        'referencesProvider',
        'renameProvider',
        'selectionRangeProvider',
        'semanticTokensProvider',
        'textDocumentSync',
        'workspace',
        'workspaceSymbolProvider',
    ] satisfies (keyof ServerCapabilities)[]);
});
