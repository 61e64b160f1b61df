import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import { commands, Selection, TabInputCustom, window, workspace } from 'vscode';
import { diagnosticsWithCode, eventually, openExample } from './editor.ts';

const code = 'afspraak-ontbreekt';

suite('Uitleg', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('stands behind the link of a finding', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        const { code: link } = await eventually('a missing agreement', () => diagnosticsWithCode(document, code)[0]);

        assert(typeof link === 'object');
        assert.match((await workspace.openTextDocument(link.target)).getText(), /^# Een afspraak ontbreekt\n/);
    });

    test('of the finding at the cursor is opened as a page to read', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        const { range } = await eventually('a missing agreement', () => diagnosticsWithCode(document, code)[0]);
        const editor = await window.showTextDocument(document);
        editor.selection = new Selection(range.start, range.start);

        await commands.executeCommand('samenwerking.uitleg');

        const { uri, viewType } = await eventually('the explanation', () => openPage());
        assert.equal(uri.toString(), `samenwerking-uitleg:/${code}.md`);
        assert.equal(viewType, 'vscode.markdown.preview.editor');
    });
});

function openPage(): TabInputCustom | undefined {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof TabInputCustom ? input : undefined;
}
