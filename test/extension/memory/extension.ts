import type { ExtensionContext } from 'vscode';
import { workspace } from 'vscode';
import { MemoryFiles } from './memory-files.ts';

/** Paths of the examples and their texts; the build fills them in. */
declare const EXAMPLES: Readonly<Record<string, string>>;

export function activate(context: ExtensionContext): void {
    const files = new MemoryFiles(Object.entries(EXAMPLES).map(([path, text]) => [`/examples/${path}`, text]));
    context.subscriptions.push(workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }));
}
