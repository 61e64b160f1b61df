import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { setup, suite, test } from 'mocha';
import type { Tab } from 'vscode';
import { commands, TabInputWebview, window } from 'vscode';
import { choosingFirst, eventually, openExample } from './editor.ts';

const command = 'samenwerking.hogerProfiel';
/** What a kernsamenwerking asks, and a structurele does not. */
const asked = 'netcentrisch-informatiemanagement {';

suite('Hoger profiel', () => {
    setup(async () => {
        await commands.executeCommand('workbench.action.closeAllEditors');
        await commands.executeCommand('notifications.clearAll');
    });

    test('shows beside the text what the next profile asks', async () => {
        await openExample('zilveren-linge.samenwerking');

        await choosingFirst(commands.executeCommand(command));

        const tab = await eventually('the comparison', () => comparisons()[0]);
        assert.match(tab.label, /^Wat ontbreekt voor Kernsamenwerking – ./);
        assert.equal(window.tabGroups.all.length, 2);
    });

    test('inserts what the user wants of it', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        assert(!document.getText().includes(asked));
        // Nothing tells when the offer and the list are there; a list that is accepted before it is filled gives nothing.
        await eventually('the agreement in the text', async () => {
            await choosingFirst(commands.executeCommand(command));
            await commands.executeCommand('notification.acceptPrimaryAction');
            await sleep(1000);
            await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
            await sleep(1000);
            return document.getText().includes(asked);
        });

        await commands.executeCommand('workbench.action.files.revert');
    });

    test('asks which samenwerking, where no text of one is open', async () => {
        await choosingFirst(commands.executeCommand(command));

        await eventually('the comparison', () => comparisons()[0]);
    });
});

function comparisons(): Tab[] {
    return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview);
}
