import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import { createLanguageClient } from './language-client.js';
import { StatusrapportPanels } from './statusrapport-panels.js';

export async function activate(context: ExtensionContext): Promise<void> {
    const client = createLanguageClient(context.asAbsolutePath('dist/server.cjs'));
    const panels = new StatusrapportPanels(client);
    context.subscriptions.push(
        client,
        commands.registerCommand('samenwerking.statusrapport', () => panels.showForActiveEditor()),
    );
    await client.start();
}
