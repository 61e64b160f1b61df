import { describe, expect, test } from 'vitest';
import { CodeActionTriggerKind } from 'vscode-languageserver';
import { applyEdits, FOUR_SPACES, format, formatter, parse } from '../support/formatting.js';
import { createWorkspace } from '../support/workspace.js';

const UNTIDY = 'plan{\n  go-live :01-01-2026\n   deadline  "D":01-02-2026\n\n\n\n mens{} }\n';

describe('how the editor indents', () => {
    test.each([
        ['tabs', { tabSize: 4, insertSpaces: false }, '\t'],
        ['two spaces', { tabSize: 2, insertSpaces: true }, '  '],
    ])('%s', async (_, options, indent) => {
        expect(await format('plan {\ngo-live:01-01-2026\n}', options)).toBe(
            `plan {\n${indent}go-live: 01-01-2026\n}\n`,
        );
    });

    test('a tab counts for as many columns as it takes', async () => {
        const text = `plan {\n\tactiviteit a { toelichting: "${'x'.repeat(82)}" }\n}\n`;
        const options = { insertSpaces: false };
        expect(await format(text, { ...options, tabSize: 4 })).toBe(text);
        expect(await format(text, { ...options, tabSize: 8 })).not.toBe(text);
    });
});

describe('some lines', () => {
    async function formatRange(text: string, start: [number, number], end: [number, number]): Promise<string> {
        const document = parse(text);
        const place = ([line, character]: [number, number]) => ({ line, character });
        const range = { start: place(start), end: place(end) };
        const params = { options: FOUR_SPACES, range, textDocument: { uri: document.uri.toString() } };
        return applyEdits(document, await formatter.formatDocumentRange(document, params));
    }

    test('only the lines that were chosen, and all of them', async () => {
        expect(await formatRange(UNTIDY, [1, 5], [1, 6])).toBe(
            UNTIDY.replace('  go-live :01-01-2026', '    go-live: 01-01-2026'),
        );
    });

    test('the line behind a choice of whole lines is not one of them', async () => {
        expect(await formatRange(UNTIDY, [0, 0], [1, 0])).toBe(UNTIDY.replace('plan{', 'plan {'));
    });

    test('a choice of everything is the whole file', async () => {
        expect(await formatRange(UNTIDY, [0, 0], [8, 0])).toBe(await format(UNTIDY));
    });

    test('nothing in a file with a mistake', async () => {
        expect(await formatRange(`${UNTIDY}}`, [0, 0], [8, 0])).toBe(`${UNTIDY}}`);
    });
});

/** What becomes of a text when its last character before the | was typed. */
async function type(withCursor: string): Promise<string> {
    const offset = withCursor.indexOf('|');
    const document = parse(withCursor.replace('|', ''));
    const position = document.textDocument.positionAt(offset);
    const params = { ch: withCursor.charAt(offset - 1), options: FOUR_SPACES, position };
    const edits = await formatter.formatDocumentOnType(document, {
        ...params,
        textDocument: { uri: document.uri.toString() },
    });
    return applyEdits(document, edits);
}

describe('while typing', () => {
    test('a closing brace tidies its block and the line that opens it, and nothing else', async () => {
        expect(await type('plan  { }\nmens{\na:"b"  c :"d"\nproces { e:"f"} }|   \nplan  { }')).toBe(
            'plan  { }\nmens {\n    a: "b"\n    c: "d"\n    proces { e: "f" }\n}   \nplan  { }',
        );
    });

    test('a brace in a text or a comment closes nothing', async () => {
        for (const text of ['plan  { a:"}|" }\n', 'plan  { } // }|']) {
            expect(await type(text)).toBe(text.replace('|', ''));
        }
    });

    test('the end of a line tidies what stands on it, and leaves where it begins and the cursor alone', async () => {
        const before = 'plan  {\n\n\n  go-live :01-01-2026   // x\n';
        expect(await type(`${before}|      \n  }\n`)).toBe(
            `${before.replace(' :01-01-2026   //', ': 01-01-2026  //')}      \n  }\n`,
        );
    });

    test('nothing happens in a file with a mistake', async () => {
        const text = 'plan  {\na:"b"}|\n}';
        expect(await type(text)).toBe(text.replace('|', ''));
    });

    test('the server asks for what triggers it', () => {
        const { firstTriggerCharacter, moreTriggerCharacter = [] } = formatter.formatOnTypeOptions ?? {};
        expect([firstTriggerCharacter, ...moreTriggerCharacter]).toEqual(['}', '\n']);
    });
});

test('what a fix inserts is laid out well', async () => {
    const text = `samenwerking proef "Proef" {
    profiel: structureel { gekozen-op: 03-04-2026 }

    proces {
        alarmering {
            status: open
        }
    }
    mens {
        nazorg { status: gereed }
    }
    organisatie {
    }
}
`;
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    const document = workspace.document('a.samenwerking');
    const diagnostics = [...workspace.diagnostics('a.samenwerking')];
    const actions = await workspace.services.lsp.CodeActionProvider?.getCodeActions(document, {
        textDocument: { uri: document.uri.toString() },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics, triggerKind: CodeActionTriggerKind.Invoked },
    });
    const fixed = (actions ?? []).flatMap((action) =>
        'edit' in action ? [applyEdits(document, action.edit?.changes?.[document.uri.toString()] ?? [])] : [],
    );
    for (const result of fixed) {
        expect(await format(result)).toBe(result);
    }
    expect(fixed.length).toBeGreaterThan(3);
});
