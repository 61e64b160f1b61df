import assert from 'node:assert/strict';
import { setup, suite, teardown, test } from 'mocha';
import type { CodeAction } from 'vscode';
import { CodeActionKind, ConfigurationTarget, commands, workspace } from 'vscode';
import { choosingFirst, diagnosticsWithCode, eventually, openExample } from './editor.ts';

const code = 'afspraak-ontbreekt';

suite('Regel uitzetten', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));
    teardown(() => settings().update('ernst', undefined, ConfigurationTarget.Workspace));

    test('is offered beside the fixes, and hides what is found', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        const { range } = await eventually('a missing agreement', () => diagnosticsWithCode(document, code)[0]);
        const action = await eventually('the action', async () => {
            const kind = CodeActionKind.QuickFix.value;
            const provider = 'vscode.executeCodeActionProvider';
            const actions = await commands.executeCommand<CodeAction[]>(provider, document.uri, range, kind);
            return actions.find(({ title }) => title === `Melding ‘${code}’ uitzetten of verzachten…`);
        });

        await choosingFirst(commands.executeCommand(action.command?.command ?? '', code));

        assert.deepEqual(settings().get('ernst'), { [code]: 'uit' });
        await eventually('nothing missing any more', () => diagnosticsWithCode(document, code).length === 0);
    });

    test('is taken back where it is said', async () => {
        await openExample('zilveren-linge.samenwerking');
        await choosingFirst(commands.executeCommand('samenwerking.regelUitzetten', code));

        await eventually('the setting as it was', async () => {
            await commands.executeCommand('notification.acceptPrimaryAction');
            return settings().inspect('ernst')?.workspaceValue === undefined;
        });
    });

    test('leaves other choices as they are', async () => {
        const others = { leeg: 'hint' };
        await settings().update('ernst', others, ConfigurationTarget.Workspace);

        await choosingFirst(commands.executeCommand('samenwerking.regelUitzetten', code));

        assert.deepEqual(settings().inspect('ernst')?.workspaceValue, { ...others, [code]: 'uit' });
    });
});

function settings() {
    return workspace.getConfiguration('samenwerking');
}
