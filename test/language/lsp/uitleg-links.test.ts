import { describe, expect, test } from 'vitest';
import { type ClientCapabilities, TextDocumentContentRequest } from 'vscode-languageserver/node';
import { DIAGNOSTICS } from '../support/diagnostics-page.js';
import { startEditor } from '../support/language-server.js';

const vsCode: ClientCapabilities = {
    textDocument: { publishDiagnostics: { codeDescriptionSupport: true } },
    workspace: { textDocumentContent: {} },
};

const TEXT = 'samenwerking proef { parner: x  profiel: stand-by }';

describe('the link of a diagnostic', () => {
    test('leads to a document that explains it', async () => {
        const { open, connection } = await startEditor(vsCode);
        const diagnostics = await open(TEXT);
        expect(diagnostics.length).toBeGreaterThan(5);
        for (const { code, codeDescription } of diagnostics) {
            const { text } = await connection.sendRequest(TextDocumentContentRequest.type, {
                uri: codeDescription?.href ?? '',
            });
            expect(text).toMatch(new RegExp(`^# .*\\n\\n\`${code}\`\\n\\n.*\\n\\n## Wat kunt u doen\\?`));
        }
    });

    test.each<[string, ClientCapabilities]>([
        ['cannot show documents of a server', { textDocument: vsCode.textDocument ?? {} }],
        ['shows no links', { workspace: vsCode.workspace ?? {} }],
    ])('is not there for an editor that %s', async (_what, capabilities) => {
        const diagnostics = await (await startEditor(capabilities)).open(TEXT);
        expect(diagnostics.length).toBeGreaterThan(5);
        expect(diagnostics.filter((diagnostic) => diagnostic.codeDescription)).toEqual([]);
    });
});

test.each(['samenwerking-uitleg:/meldingen.md', 'samenwerking-uitleg:/van-een-andere-versie.md'])(
    '%s explains them all',
    async (uri) => {
        const { connection } = await startEditor(vsCode);
        const { text } = await connection.sendRequest(TextDocumentContentRequest.type, { uri });
        for (const { code } of DIAGNOSTICS) {
            expect(text).toContain(`\n### ${code}\n`);
        }
    },
);

test('the built-in documents are still to be read', async () => {
    const { connection } = await startEditor(vsCode);
    const uri = 'builtin:///stappenplan.samenwerking';
    const { text } = await connection.sendRequest(TextDocumentContentRequest.type, { uri });
    expect(text).toContain('norm stappenplan');
});
