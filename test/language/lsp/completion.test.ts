import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

/** Labels offered at the place of `|`. */
async function offered(textWithCursor: string): Promise<string[]> {
    const offset = textWithCursor.indexOf('|');
    const workspace = await createWorkspace({ 'a.samenwerking': textWithCursor.replace('|', '') });
    const document = workspace.document('a.samenwerking');
    const list = await workspace.services.lsp.CompletionProvider?.getCompletion(document, {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(offset),
    });
    return list?.items.map(({ label }) => label) ?? [];
}

test.each([
    ['the keys of a block', 'samenwerking proef {\n    |\n}', ['partner', 'profiel', 'proces']],
    ['a key that is half typed', 'samenwerking proef {\n    part|\n}', ['partner']],
    ['profiles', 'samenwerking proef {\n    profiel: |\n}', ['stand-by', 'structureel', 'kern']],
    ['regions', 'samenwerking proef {\n    regio: |\n}', ['utrecht', 'gelderland-zuid', 'fryslân']],
    ['agreements', 'samenwerking proef {\n    proces {\n        |\n    }\n}', ['alarmering', 'convenant', 'afspraak']],
    ['statuses', 'samenwerking proef { proces { alarmering { status: | } } }', ['open', 'concept', 'gereed', 'nvt']],
    ['contacts', 'samenwerking proef { contact jansen proces { alarmering { eigenaar: | } } }', ['jansen']],
])('completion offers %s', async (_what, text, labels) => {
    expect(await offered(text)).toEqual(expect.arrayContaining(labels));
});
