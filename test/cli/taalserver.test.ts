import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';
import { PATIENCE, RawEditor } from './support/raw-editor.ts';

const args = ['taalserver', '--stdio'];
const off = { samenwerking: { ernst: { 'profiel-ontbreekt': 'uit' } } };

const codesOf = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

/** An editor in a folder of its own, and the path of a file in it. */
function startEditor(files: Readonly<Record<string, string>> = {}, call: readonly string[] = args) {
    const folder = createFolder(files).path;
    return { editor: new RawEditor(call, folder), folder, path: join(folder, 'rivier.samenwerking') };
}

describe('an editor that can do little', () => {
    test('has a file outside any folder checked, completed and mended', async () => {
        const { editor, path } = startEditor();
        const textDocument = { uri: pathToFileURL(path).href };
        const { capabilities } = await editor.initialize();
        expect(capabilities).toMatchObject({ completionProvider: {}, codeActionProvider: true, hoverProvider: true });

        const lines = `${PARTNER}${SAMENWERKING}`.replace('regio:', 'profiel: stand-by\n    regio:').split('\n');
        const diagnostics = await editor.open(path, lines.join('\n'));
        const missing = diagnostics.filter(({ code }) => code === 'afspraak-ontbreekt').slice(0, 1);
        expect(missing).toHaveLength(1);

        const position = { line: lines.findIndex((line) => line.includes('regio:')), character: 4 };
        const { items } = (await editor.request('textDocument/completion', { textDocument, position })) as {
            items: { insertTextFormat: number; textEdit: { newText: string } }[];
        };
        expect(items.length).toBeGreaterThan(5);
        const plainText = 1;
        expect(items.filter(({ insertTextFormat }) => insertTextFormat !== plainText)).toEqual([]);
        expect(items.filter(({ textEdit }) => /\$[\d{]/.test(textEdit.newText))).toEqual([]);

        const context = { diagnostics: missing };
        const range = missing[0]?.range;
        const [fix] = (await editor.request('textDocument/codeAction', { textDocument, range, context })) as object[];
        expect(fix).toMatchObject({ kind: 'quickfix', edit: { changes: { [textDocument.uri]: [{}] } } });

        expect(await editor.leave()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    });

    test('that names one folder has the names in it', async () => {
        const { editor, folder, path } = startEditor({ 'partner.samenwerking': PARTNER });
        await editor.initialize({ rootUri: pathToFileURL(folder).href });
        const codes = codesOf(await editor.open(path, SAMENWERKING));
        expect(codes).toContain('profiel-ontbreekt');
        expect(codes).not.toContain('onbekend');
    });

    test('that says it has settings, and has no answer when it is asked', async () => {
        const { editor, path } = startEditor();
        const capabilities = { workspace: { configuration: true } };
        await editor.initialize({ capabilities, initializationOptions: off });
        const codes = codesOf(await editor.open(path, PARTNER + SAMENWERKING));
        expect(codes).toContain('kennismaking-onvolledig');
        expect(codes).not.toContain('profiel-ontbreekt');
        await expect.poll(() => editor.log()).toContain('No workspace/configuration here.');
        expect(await editor.leave()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    });
});

test('settings of the greeting hold until the editor tells of others', async () => {
    const { editor, path } = startEditor();
    await editor.initialize({ initializationOptions: off });
    const before = codesOf(await editor.open(path, PARTNER + SAMENWERKING));
    expect(before).not.toContain('profiel-ontbreekt');

    const other = { samenwerking: { ernst: { 'kennismaking-onvolledig': 'uit' } } };
    editor.notify('workspace/didChangeConfiguration', { settings: other });
    const now = async () => codesOf(await editor.diagnostics(path));
    await expect.poll(now, { timeout: PATIENCE }).toContain('profiel-ontbreekt');
    expect(await now()).not.toContain('kennismaking-onvolledig');
});

describe('the end', () => {
    test('comes the same way without --stdio', async () => {
        const { editor } = startEditor({}, ['server']);
        await editor.initialize();
        expect(await editor.leave()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    });

    test.each<[string, (editor: RawEditor, path: string) => void]>([
        ['exits without a shutdown', (editor) => editor.notify('exit')],
        ['goes away', (editor) => editor.stopWriting()],
        [
            'no longer reads',
            (editor, path) => {
                editor.stopReading();
                editor.openUnread(path, PARTNER);
            },
        ],
    ])('is exit code 1 where the editor %s, without a word', async (_, go) => {
        const { editor, path } = startEditor();
        await editor.initialize();
        go(editor, path);
        expect(await editor.ended).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    });
});

test.each([
    [['taalserver', 'examples'], 'Laat ‘examples’ weg'],
    [['taalserver', '--peildatum', '03-04-2026'], '‘--peildatum’ is geen optie van ‘taalserver’'],
])('a call that means nothing to it: %j', async (call, sentence) => {
    const { exitCode, stdout, stderr } = await samenwerking(call);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
});
