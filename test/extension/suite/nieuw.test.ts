import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { TextDocument, TextEditor } from 'vscode';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { choosingFirst, diagnosticsWithCode, eventually } from './editor.ts';

suite('Nieuwe samenwerking', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('makes a file, with the cursor where it is to be filled in', async () => {
        await choosingFirst(commands.executeCommand('samenwerking.nieuw'));

        const { document, selection } = await eventually('the file', shownSamenwerking);
        assert(!document.isUntitled);
        assert(await exists(document.uri));
        assert.match(document.getText(), /^samenwerking \S+ "Netcentrisch samenwerken met /m);
        // On a line of its own below an explanation, with nothing but explanations in the block.
        assert.match(document.lineAt(selection.active).text, /^ {4,}$/);
        assert.match(document.lineAt(selection.active.line - 1).text, /^\s*\/\/ /);
        assert.equal(selection.active.character, document.lineAt(selection.active).text.length);
    });

    test('leaves a file that is there as it is', async () => {
        await choosingFirst(commands.executeCommand('samenwerking.nieuw'));
        const first = (await eventually('the file', shownSamenwerking)).document;
        const before = first.getText();
        await commands.executeCommand('workbench.action.closeAllEditors');

        await choosingFirst(commands.executeCommand('samenwerking.nieuw'));

        const second = (await eventually('another file', shownSamenwerking)).document;
        assert.notEqual(second.uri.toString(), first.uri.toString());
        assert.equal((await workspace.openTextDocument(first.uri)).getText(), before);
    });
});

suite('Voorbeeld', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('is a text in no file, in which all names are known', async () => {
        await commands.executeCommand('samenwerking.voorbeeld');

        const { document } = await eventually('the example', shownSamenwerking);
        assert.equal(document.isUntitled, true);
        await eventually('its findings', () => languages.getDiagnostics(document.uri).length > 0);
        assert.deepEqual(wrongIn(document), []);
    });

    test('is opened once', async () => {
        await commands.executeCommand('samenwerking.voorbeeld');
        await commands.executeCommand('samenwerking.voorbeeld');

        const examples = window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ isDirty }) => isDirty);
        assert.equal(examples.length, 1);
    });
});

/** What is only because it stands apart from the other files of the examples. */
function wrongIn(document: TextDocument): string[] {
    return ['onbekend', 'bestand-ontbreekt', 'syntax'].flatMap((code) =>
        diagnosticsWithCode(document, code).map(({ message }) => message),
    );
}

function shownSamenwerking(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'samenwerking' ? editor : undefined;
}

async function exists(uri: Uri): Promise<boolean> {
    return await workspace.fs.stat(Uri.parse(uri.toString())).then(
        () => true,
        () => false,
    );
}
