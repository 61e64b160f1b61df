import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import type { TextDocument } from 'vscode';
import { commands, Uri, window, workspace } from 'vscode';
import { diagnosticsWithCode, eventually } from './editor.ts';

const folder = 'bestanden-van-de-test';

suite('Bestanden', () => {
    suiteTeardown(async () => {
        await commands.executeCommand('workbench.action.closeAllEditors');
        await workspace.fs.delete(uriOf('.'), { recursive: true });
    });

    test('a name is known as soon as a file that is not open declares it', async () => {
        const document = await open('naam.samenwerking', 'samenwerking naam "Naam" {\n    partner: nog-onbekend\n}\n');
        await eventually('an unknown name', () => diagnosticsWithCode(document, 'onbekend')[0]);

        await write('partner.samenwerking', 'crisispartner nog-onbekend "Nu bekend" {\n}\n');

        await eventually('no unknown name', () => diagnosticsWithCode(document, 'onbekend').length === 0);
    });

    test('a document is missing until it is there, and again when it is gone', async () => {
        const document = await open(
            'verslag.samenwerking',
            'samenwerking verslag "Verslag" {\n    verkenning {\n        gesprek 01-10-2026 {\n            verslag: "map/verslag.md"\n        }\n    }\n}\n',
        );
        const missing = () => diagnosticsWithCode(document, 'bestand-ontbreekt');
        await eventually('a missing document', () => missing()[0]);

        await write('map/verslag.md', 'Verslag');
        await eventually('no missing document', () => missing().length === 0);

        await workspace.fs.delete(uriOf('map/verslag.md'));
        await eventually('a missing document', () => missing()[0]);
    });
});

function uriOf(path: string): Uri {
    const [root] = workspace.workspaceFolders ?? [];
    assert(root, 'no folder is open');
    return Uri.joinPath(root.uri, folder, path);
}

async function write(path: string, text: string): Promise<void> {
    await workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

async function open(path: string, text: string): Promise<TextDocument> {
    await write(path, text);
    const document = await workspace.openTextDocument(uriOf(path));
    await window.showTextDocument(document);
    return document;
}
