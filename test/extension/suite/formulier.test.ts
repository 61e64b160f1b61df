import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import { commands, TabInputCustom, TabInputText, window } from 'vscode';
import { eventually, openExample } from './editor.ts';

const example = 'zilveren-linge.samenwerking';

suite('Formulier', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('a file opens as text, and as a form where that is asked', async () => {
        const document = await openExample(example);
        assert(activeInput() instanceof TabInputText);

        await commands.executeCommand('samenwerking.alsFormulier');

        const input = await eventually('the form', () => asForm(activeInput()));
        assert.equal(input.viewType, 'samenwerking.formulier');
        assert.equal(input.uri.toString(), document.uri.toString());
    });

    test('a menu names the file', async () => {
        const document = await openExample(example);
        await commands.executeCommand('workbench.action.closeAllEditors');

        await commands.executeCommand('samenwerking.alsFormulier', document.uri);

        const input = await eventually('the form', () => asForm(activeInput()));
        assert.equal(input.uri.toString(), document.uri.toString());
    });

    test('the text is opened beside the form', async () => {
        const document = await openExample(example);
        await commands.executeCommand('samenwerking.alsFormulier', document.uri);
        await eventually('the form', () => asForm(activeInput()));

        await commands.executeCommand('samenwerking.tekstErnaast');

        await eventually('the text', () => window.activeTextEditor?.document === document);
        assert.equal(window.tabGroups.all.length, 2);
    });
});

function activeInput(): unknown {
    return window.tabGroups.activeTabGroup.activeTab?.input;
}

function asForm(input: unknown): TabInputCustom | undefined {
    return input instanceof TabInputCustom ? input : undefined;
}
