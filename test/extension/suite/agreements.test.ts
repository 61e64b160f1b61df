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

async function applyFirstFix({ uri }: TextDocument, range: Range): Promise<void> {
    const kind = CodeActionKind.QuickFix.value;
    const fixes = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
    const edit = fixes.find((fix) => fix.edit)?.edit;
    assert(edit, 'no fix is offered');
    assert(await workspace.applyEdit(edit));
}
