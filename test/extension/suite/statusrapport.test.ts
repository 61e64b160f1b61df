import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { Tab } from 'vscode';
import { commands, TabInputWebview, window } from 'vscode';
import { eventually, openExample } from './editor.ts';

suite('Statusrapport', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('opens beside the text', async () => {
        await openExample('zilveren-linge.samenwerking');

        await commands.executeCommand('samenwerking.statusrapport');

        const tab = await eventually('the report', () => reports()[0]);
        assert.match(tab.label, /^Statusrapport – ./);
        assert.equal(window.tabGroups.all.length, 2);
    });

    test('is not made without a text', async () => {
        await commands.executeCommand('samenwerking.statusrapport');

        assert.deepEqual(reports(), []);
    });
});

function reports(): Tab[] {
    return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview);
}
