import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { CodeAction, Range, TextDocument } from 'vscode';
import { CodeActionKind, commands, workspace } from 'vscode';
import { diagnosticsWithCode, eventually, openExample } from './editor.ts';

const missing = 'afspraak-ontbreekt';

suite('Afspraken', () => {
    test('are seen to be missing, and inserted by the fix', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        const { range } = await eventually('a missing agreement', () => diagnosticsWithCode(document, missing)[0]);
        const others = diagnosticsWithCode(document, missing).length - 1;

        await applyFirstFix(document, range);

        await eventually('one missing agreement less', () => diagnosticsWithCode(document, missing).length === others);
    });
});

/** Asks until there is an answer: the server cancels what was asked while it reads the file that was just opened. */
async function applyFirstFix({ uri }: TextDocument, range: Range): Promise<void> {
    const kind = CodeActionKind.QuickFix.value;
    const edit = await eventually('a fix', async () => {
        const fixes = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
        return fixes.find((fix) => fix.edit)?.edit;
    });
    assert(await workspace.applyEdit(edit));
}
