import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, extensions } from 'vscode';
import { eventually, openExample } from './editor.ts';

interface Contributed {
    readonly command: string;
    readonly category: string;
}

suite('Opdrachten', () => {
    test('are all there, under one name', async () => {
        await openExample('zilveren-linge.samenwerking');
        const extension = extensions.all.find(({ id }) => id.startsWith('samenwerking.'));
        const contributed: readonly Contributed[] = extension?.packageJSON.contributes.commands;
        assert.deepEqual([...new Set(contributed.map(({ category }) => category))], ['Samenwerking']);

        await eventually('the last of them', async () => {
            const known = new Set(await commands.getCommands(true));
            return contributed.every(({ command }) => known.has(command));
        });
    });
});
