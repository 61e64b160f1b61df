import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { TextEditor } from 'vscode';
import { commands, DiagnosticSeverity, languages, Uri, window, workspace } from 'vscode';
import { docxOf, paragraphXml, tableXml } from '../../import/support/documents.ts';
import { choosingFirst, eventually } from './editor.ts';

const CHECKLIST = tableXml([
    ['Afspraak', 'Gereed'],
    ['Afspraken over regie op informatie', 'X'],
    ['Geheimhoudingsverklaring', ''],
    ['Iets heel anders', 'ja'],
]);

suite('Bestaand document importeren', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('opens what a checklist says as a text in no file', async () => {
        const document = await written('checklist.docx', paragraphXml('Profiel: kern') + CHECKLIST);

        await commands.executeCommand('samenwerking.importeer', document);

        const made = (await eventually('the text', shownSamenwerking)).document;
        assert.equal(made.isUntitled, true);
        assert.match(made.getText(), /^ {4}profiel: kern \{$/m);
        assert.match(
            made.getText(),
            /\/\/ Uit checklist\.docx, tabel 1, rij 2: .*\n +regie-op-informatie \{\n +status: gereed\n/,
        );
        assert.match(made.getText(), /^\/\/ - tabel 1, rij 4, "Iets heel anders" \("ja"\) past bij geen eis/m);
        await eventually('its findings', () => languages.getDiagnostics(made.uri).length > 0);
        const errors = languages
            .getDiagnostics(made.uri)
            .filter(({ severity }) => severity === DiagnosticSeverity.Error);
        assert.deepEqual(errors, []);
    });

    test('leaves nothing behind when the text is closed and not saved', async () => {
        const document = await written('ongewenst.docx', paragraphXml('Profiel: kern') + CHECKLIST);
        await commands.executeCommand('samenwerking.importeer', document);
        const { uri } = (await eventually('the text', shownSamenwerking)).document;
        await eventually('its findings', () => languages.getDiagnostics(uri).length > 0);

        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

        await eventually('no findings', () => languages.getDiagnostics(uri).length === 0);
    });

    test('asks for the profile where the document does not say it', async () => {
        const document = await written('zonder-profiel.docx', CHECKLIST);

        await choosingFirst(commands.executeCommand('samenwerking.importeer', document));

        const made = (await eventually('the text', shownSamenwerking)).document;
        assert.match(made.getText(), /^ {4}profiel: \S+ \{$/m);
    });

    test('makes nothing of what is no document', async () => {
        const document = file('geen.docx');
        await workspace.fs.writeFile(document, new TextEncoder().encode('Afspraak'));

        await commands.executeCommand('samenwerking.importeer', document);

        assert.equal(shownSamenwerking(), undefined);
    });
});

async function written(name: string, body: string): Promise<Uri> {
    const document = file(name);
    await workspace.fs.writeFile(document, await docxOf(body));
    return document;
}

function file(name: string): Uri {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder, 'no folder is open');
    return Uri.joinPath(folder.uri, name);
}

function shownSamenwerking(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'samenwerking' ? editor : undefined;
}
