import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Diagnostic, Position, TextDocument } from 'vscode';
import { commands, languages, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** Opens a file of the workspace, which is a copy of `examples/`. */
export async function openExample(path: string): Promise<TextDocument> {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder, 'no folder is open');
    const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, path));
    await window.showTextDocument(document);
    return document;
}

/** A place within a text of a document. */
export function startOf(text: string, document: TextDocument): Position {
    const offset = document.getText().indexOf(text);
    assert(offset >= 0, `not in the example: ${text}`);
    return document.positionAt(offset + 1);
}

export function diagnosticsWithCode({ uri }: TextDocument, code: string): Diagnostic[] {
    return languages.getDiagnostics(uri).filter((diagnostic) => codeOf(diagnostic) === code);
}

function codeOf({ code }: Diagnostic): string | number | undefined {
    return typeof code === 'object' ? code.value : code;
}

/** Polls, since VS Code has no event for everything; what is still false after this long is a failure. */
export async function eventually<T>(what: string, find: () => T): Promise<NonNullable<Awaited<T>>> {
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline) {
        const found = await find();
        if (found) {
            return found;
        }
        await sleep(100);
    }
    assert.fail(`not seen within 20 seconds: ${what}`);
}

/** Waits for a command, and takes the first of all that it asks to choose from. */
export async function choosingFirst(running: Thenable<unknown>): Promise<void> {
    let isDone = false;
    running.then(() => {
        isDone = true;
    });
    await eventually('the end of the command', async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
    });
}

/** Deletes a folder as a user does: then VS Code closes what of it is open without a tab, which it keeps otherwise. */
export async function takeAway(folder: Uri): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.deleteFile(folder, { recursive: true });
    assert(await workspace.applyEdit(edit));
}
