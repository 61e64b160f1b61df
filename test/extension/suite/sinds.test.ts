import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { Tab } from 'vscode';
import { commands, TabInputWebview, window } from 'vscode';
import { openExample } from './editor.ts';

const command = 'samenwerking.wijzigingenSinds';

/** The examples that the suite works on are in no repository, and in a web worker there is no git at all. */
suite('Wijzigingen sinds', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('are not shown of a file without a history', async () => {
        await openExample('zilveren-linge.samenwerking');

        await commands.executeCommand(command);

        assert.deepEqual(webviews(), []);
    });

    test('are not shown of a folder without a history', async () => {
        await commands.executeCommand(command);

        assert.deepEqual(webviews(), []);
    });
});

function webviews(): Tab[] {
    return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview);
}
