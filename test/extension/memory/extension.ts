import type { ExtensionContext } from 'vscode';
import { commands, Uri, window, workspace } from 'vscode';
import { fromBase64 } from '../../../packages/extension/src/base64.ts';
import { MemoryFiles } from './memory-files.ts';

/** Paths of the examples and what they hold, in base64; the build fills them in. */
declare const EXAMPLES: Readonly<Record<string, string>>;

export function activate(context: ExtensionContext): void {
    const files = new MemoryFiles(
        Object.entries(EXAMPLES).map(([path, base64]) => [`/examples/${path}`, fromBase64(base64)]),
    );
    context.subscriptions.push(
        workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }),
        commands.registerCommand('memory.add', addFolder),
    );
}

/** Beside the folders that are open already, and shows a file in it. */
async function addFolder(): Promise<void> {
    const uri = Uri.parse('memfs:/examples');
    workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri, name: 'geheugen' });
    await window.showTextDocument(Uri.joinPath(uri, 'zilveren-linge.samenwerking'));
}
