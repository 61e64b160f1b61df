import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { CodeLens, Tab } from 'vscode';
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

    test('is offered above the samenwerking', async () => {
        const document = await openExample('zilveren-linge.samenwerking');

        const lens = await eventually('the lens', async () => {
            const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
            return lenses.find(({ command }) => command?.title === 'Rapport');
        });
        await commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? []));

        await eventually('the report', () => reports()[0]);
    });

    test('is not made without a text', async () => {
        await commands.executeCommand('samenwerking.statusrapport');

        assert.deepEqual(reports(), []);
    });
});

function reports(): Tab[] {
    return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview);
}
