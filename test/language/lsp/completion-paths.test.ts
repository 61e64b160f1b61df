import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { type EditorOnDisk, openFolder } from '../support/editor-on-disk.js';

const FILE = 'regio/a.samenwerking';

const FILES = {
    [FILE]: '',
    'regio/documenten/convenant.pdf': '',
    'regio/documenten/plan van aanpak.docx': '',
    'regio/documenten/verslagen/gesprek-1.md': '',
    'regio/b.samenwerking': '',
    'regio/.geheim/wachtwoorden.md': '',
    'regio/node_modules/x.md': '',
    'gedeeld/afspraken.pdf': '',
    'buiten.pdf': '',
};

/** The editor with the folders `regio` and `gedeeld` of those on disk. */
async function openBoth(): Promise<EditorOnDisk> {
    const editor = await openFolder(FILES, { folders: ['regio', 'gedeeld'] });
    await editor.open(FILE);
    return editor;
}

/** What is offered at the place of `|`; `typed` is the character that opened the list by itself. */
async function offered(inhoud: string, typed?: string): Promise<CompletionItem[]> {
    const editor = await openBoth();
    return offeredIn(editor, inhoud, typed);
}

async function offeredIn(editor: EditorOnDisk, inhoud: string, typed?: string): Promise<CompletionItem[]> {
    const text = `samenwerking proef {\n${inhoud}\n}\n`;
    await editor.type(FILE, text.replace('|', ''));
    const before = text.slice(0, text.indexOf('|')).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return editor.completions(FILE, position, typed);
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe('in the path of a document are offered', () => {
    test.each([
        ['what stands beside the file', 'verkenning { document "D" { bestand: "|" } }'],
        ['the same for a report of a talk', 'verkenning { gesprek { verslag: "|" } }'],
        ['the same for the document of an agreement', 'organisatie { convenant { document: "|" } }'],
        ['the same for its second document', 'organisatie { convenant { document: "x.pdf", "|" } }'],
        ['the same while a name is typed', 'organisatie { convenant { document: "docu|" } }'],
        ['the same where the text is not closed yet', 'organisatie {\n convenant {\n document: "|\n } }'],
    ])('%s, folders first and nothing hidden', async (_, inhoud) => {
        expect(labels(await offered(inhoud))).toEqual(['documenten/', 'b.samenwerking']);
    });

    test('what a folder in it holds', async () => {
        const items = await offered('organisatie { convenant { document: "documenten/|" } }', '/');
        expect(labels(items)).toEqual(['verslagen/', 'convenant.pdf', 'plan van aanpak.docx']);
        expect(items[1]?.documentation).toMatchObject({
            value: expect.stringMatching(/documenten\/convenant\.pdf[\s\S]*een pad vanaf dit bestand/),
        });
        // The list of a folder is opened at once.
        expect(items.map(({ data }) => data.asksValue)).toEqual([true, false, false]);
    });

    test('also with the strokes of Windows, and upwards as far as the workspace goes', async () => {
        const editor = await openBoth();
        const inPath = async (path: string) =>
            labels(await offeredIn(editor, `organisatie { convenant { document: "${path}|" } }`));
        expect(await inPath('documenten\\verslagen\\')).toEqual(['gesprek-1.md']);
        expect(await inPath('documenten/../documenten/verslagen/')).toEqual(['gesprek-1.md']);
        expect(await inPath('../gedeeld/')).toEqual(['afspraken.pdf']);
        expect(await inPath('../')).toEqual([]);
        expect(await inPath('/')).toEqual([]);
        expect(await inPath('weg/')).toEqual([]);
        expect(await inPath('.geheim/')).toEqual([]);
    });

    test('nothing by way of a link that may lead out of the workspace', async () => {
        const editor = await openBoth();
        symlinkSync(editor.folder.path, join(editor.folder.path, 'regio/link'));
        const inPath = async (path: string) =>
            labels(await offeredIn(editor, `organisatie { convenant { document: "${path}|" } }`));
        expect(await inPath('')).not.toContain('link/');
        expect(await inPath('link/')).toEqual([]);
    });

    test('in the place of the last part of the path only', async () => {
        const [item] = await offered('organisatie { convenant { document: "documenten/con|" } }');
        expect(item?.label).toBe('verslagen/');
        expect(item?.textEdit).toMatchObject({
            newText: 'verslagen/',
            range: { start: { character: 48 }, end: { character: 51 } },
        });
    });
});

test.each([
    ['a text that is no path', 'organisatie { convenant { tekst: "|" } }', '"'],
    ['a title', 'verkenning { document "|" }', '"'],
    ['a stroke in a date', 'plan { go-live: 3/| }', '/'],
    ['a quote that closes a path', 'organisatie { convenant { document: "x.pdf"| } }', '"'],
])('nothing is offered for %s', async (_, inhoud, typed) => {
    expect(labels(await offered(inhoud, typed))).toEqual([]);
});

test('a path that is still to be written asks for a file at once', async () => {
    const items = await offered('organisatie { convenant { document: | } }');
    expect(items.map(({ label, data }) => [label, data.asksValue])).toEqual([['"…"', true]]);
});
