import { commands, TabInputCustom, Uri, ViewColumn, window } from 'vscode';
import { cursor } from '../cursor.js';
import { messages } from '../messages.js';
import { tell } from '../tell.js';

/** What VS Code knows the form by, among the ways to open a file. */
export const formulierViewType = 'samenwerking.formulier';

/** Opens a file as a form: the one that a menu names, else the one with the cursor. */
export async function openAsForm(menu?: unknown): Promise<void> {
    const at = cursor();
    const uri = menu instanceof Uri ? menu : at && Uri.parse(at.uri);
    if (!uri) {
        tell.information(messages.formulier.nothingOpen);
        return;
    }
    await commands.executeCommand('vscode.openWith', uri, formulierViewType, window.activeTextEditor?.viewColumn);
}

/** Opens the text of the form that has the focus beside it: what is filled in is seen in the text, and the reverse. */
export async function openTextBeside(menu?: unknown): Promise<void> {
    const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
    const uri = menu instanceof Uri ? menu : input instanceof TabInputCustom && input.uri;
    if (uri) {
        await commands.executeCommand('vscode.openWith', uri, 'default', ViewColumn.Beside);
    }
}
