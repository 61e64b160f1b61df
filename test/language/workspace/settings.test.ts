import { describe, expect, test } from 'vitest';
import {
    type CodeLens,
    CodeLensRefreshRequest,
    CodeLensRequest,
    type InlayHint,
    InlayHintRefreshRequest,
    InlayHintRequest,
} from 'vscode-languageserver/node';
import { openFolder } from '../support/editor-on-disk.js';
import { startEditor, type TestEditor } from '../support/language-server.js';

const TEXT = 'samenwerking proef { regio: utrecht  mens { } }';
const textDocument = { uri: 'file:///werkmap/a.samenwerking' };
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

const lenses = async ({ connection }: TestEditor) =>
    ((await connection.sendRequest(CodeLensRequest.type, { textDocument })) as CodeLens[]).length;
const hints = async ({ connection }: TestEditor) =>
    ((await connection.sendRequest(InlayHintRequest.type, { textDocument, range })) as InlayHint[]).length;

describe.each([
    ['lens', lenses, CodeLensRefreshRequest.method, 2],
    ['hints', hints, InlayHintRefreshRequest.method, 1],
] as const)('the setting %s', (name, count, refresh, all) => {
    const capabilities = { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } };

    test('is on where nothing is set, and switches off and on at once', async () => {
        const editor = await startEditor(capabilities);
        let refreshed = 0;
        editor.connection.onRequest(refresh, () => {
            refreshed += 1;
        });
        await editor.open(TEXT);
        expect(await count(editor)).toBe(all);
        const before = refreshed;
        await editor.configure({ [name]: false });
        await expect.poll(() => count(editor)).toBe(0);
        await expect.poll(() => refreshed).toBeGreaterThan(before);
        await editor.configure({ [name]: 'uit' });
        await expect.poll(() => count(editor)).toBe(all);
    });

    test('holds from the start, also for a client that cannot be asked to refresh', async () => {
        const editor = await startEditor({}, { [name]: false });
        await editor.open(TEXT);
        await expect.poll(() => count(editor)).toBe(0);
    });
});

describe('the setting controleer', () => {
    const FILES = {
        'a.samenwerking': TEXT,
        'b.samenwerking': 'samenwerking ander { partner: linge  neemt-over: proef }',
    };
    const settings = { peildatum: '23-11-2026', controleer: 'geopende bestanden' };

    test('checks every file of the workspace where nothing is set', async () => {
        const editor = await openFolder(FILES);
        await expect.poll(() => editor.findings('b.samenwerking')).toContain('onbekend @ linge');
    });

    test('checks a file from when it is opened to when it is closed, against names of files that are closed', async () => {
        const editor = await openFolder(FILES, { settings });
        await expect.poll(() => editor.findings('b.samenwerking')).toEqual([]);
        await editor.open('b.samenwerking');
        await expect.poll(() => editor.findings('b.samenwerking')).toContain('onbekend @ linge');
        expect(editor.findings('b.samenwerking')).not.toContain('onbekend @ proef');
        expect(editor.findings('a.samenwerking')).toEqual([]);
        await editor.close('b.samenwerking');
        await expect.poll(() => editor.findings('b.samenwerking')).toEqual([]);
    });
});
