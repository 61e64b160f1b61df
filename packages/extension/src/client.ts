import type { ExtensionContext } from 'vscode';
import { activateWith } from './client/activate.js';
import { inNode } from './in-node.js';

/**
 * The same file wherever VS Code runs, so that what both have in common is in the package once. What only one of them
 * has is loaded there.
 */
export async function activate(context: ExtensionContext): Promise<void> {
    const { construct } = await (inNode
        ? import('./client/client-in-node.js')
        : import('./client/client-in-worker.js'));
    await activateWith(construct(context), context);
}
