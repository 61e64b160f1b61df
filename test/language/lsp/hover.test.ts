import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { createWorkspace } from '../support/workspace.js';

test('hovering over an agreement tells what it asks, and where the source asks it', async () => {
    const text =
        'samenwerking proef {\n    profiel: kern\n    proces {\n        informatiedeling {\n        }\n    }\n}\n';
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    const document = workspace.document('a.samenwerking');
    const hover = await workspace.services.lsp.HoverProvider?.getHoverContent(document, {
        textDocument: { uri: document.uri.toString() },
        position: { line: 3, character: 12 },
    });
    const value = (hover?.contents as MarkupContent | undefined)?.value;
    expect(value).toContain('**Delen van informatie** (thema proces)');
    expect(value).toContain('- `wanneer`:');
    expect(value).toContain('_Bron: stap 6 en 7, bijlage B en C_');
});
