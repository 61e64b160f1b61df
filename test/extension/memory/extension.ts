import type { ExtensionContext } from 'vscode';
import { workspace } from 'vscode';
import { fromBase64 } from '../../../packages/extension/src/base64.ts';
import { MemoryFiles } from './memory-files.ts';

/** Paths of the examples and what they hold, in base64; the build fills them in. */
declare const EXAMPLES: Readonly<Record<string, string>>;

export function activate(context: ExtensionContext): void {
    const files = new MemoryFiles(
        Object.entries(EXAMPLES).map(([path, base64]) => [`/examples/${path}`, fromBase64(base64)]),
    );
    context.subscriptions.push(workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }));
}
