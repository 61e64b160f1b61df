import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import type { CodeAction, Diagnostic, TextDocument } from 'vscode';
import { CodeActionKind, commands, languages, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { MESSY, WITH_FIX } from '../../language/support/messy-files.js';
import { diagnosticsWithCode, eventually, takeAway } from './editor.ts';

suite('Oplossingen', () => {
    // Files in which there is something to mend of every kind, in a folder of their own.
    suiteSetup(async () => {
        await commands.executeCommand('workbench.action.closeAllEditors');
        for (const [name, text] of Object.entries(MESSY)) {
            await workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
        }
    });

    suiteTeardown(async () => {
        await commands.executeCommand('workbench.action.files.saveAll');
        await commands.executeCommand('workbench.action.closeAllEditors');
        await takeAway(uriOf());
        await eventually('no findings in what is gone', () => findingsIn(Object.keys(MESSY)).length === 0);
    });

    for (const code of WITH_FIX) {
        test(`${code} is offered one that takes it away`, async () => {
            await eventually(`a fix of ${code}`, () => isMended(code));
        });
    }
});

/** Whether a finding with this code is offered a fix that takes it away. VS Code does not tell which fix is whose. */
async function isMended(code: string): Promise<boolean> {
    for (const name of Object.keys(MESSY)) {
        const document = await workspace.openTextDocument(uriOf(name));
        for (const finding of diagnosticsWithCode(document, code)) {
            for (const fix of await fixesAt(document, finding)) {
                if (await takesAway(finding, fix, document)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/** Applies a fix, and takes that back. */
async function takesAway(finding: Diagnostic, { edit, title }: CodeAction, document: TextDocument): Promise<boolean> {
    const text = document.getText();
    const before = countOf(document, finding);
    await window.showTextDocument(document);
    assert(edit && (await workspace.applyEdit(edit)), title);
    const isGone = await soon(() => countOf(document, finding) < before);
    await restore(document, text);
    await eventually('what was there', () => countOf(document, finding) === before);
    return isGone;
}

/** A fix of another finding at the place leaves this one as it is, which nothing tells. */
async function soon(check: () => boolean): Promise<boolean> {
    for (let wait = 0; wait < 10; wait++) {
        if (check()) {
            return true;
        }
        await sleep(100);
    }
    return false;
}

/** What changes the text: others change how hard a finding counts. */
async function fixesAt({ uri }: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
    const command = 'vscode.executeCodeActionProvider';
    const actions = await commands.executeCommand<CodeAction[]>(command, uri, range, CodeActionKind.QuickFix.value);
    return actions.filter(({ edit }) => edit !== undefined);
}

function countOf({ uri }: TextDocument, { message }: Diagnostic): number {
    return languages.getDiagnostics(uri).filter((other) => other.message === message).length;
}

function findingsIn(names: readonly string[]): Diagnostic[] {
    return names.flatMap((name) => languages.getDiagnostics(uriOf(name)));
}

async function restore(document: TextDocument, text: string): Promise<void> {
    const edit = new WorkspaceEdit();
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.replace(document.uri, new Range(0, 0, end.line, end.character), text);
    assert(await workspace.applyEdit(edit));
}

function uriOf(name = ''): Uri {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder, 'no folder is open');
    return Uri.joinPath(folder.uri, 'rommel', name);
}
