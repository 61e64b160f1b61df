import type { ExtensionContext } from 'vscode';
import { commands, Uri } from 'vscode';
import { akkoordVastleggenCommand } from './akkoord-request.js';
import { AkkoordCommand } from './client/akkoord-command.js';
import { createLanguageClient } from './client/language-client.js';
import { SamenwerkingenTree } from './client/samenwerkingen-tree.js';
import { StatusrapportPanels } from './client/statusrapport-panels.js';
import { showUitleg } from './client/uitleg-command.js';
import { statusrapportCommand } from './statusrapport-request.js';

export async function activate(context: ExtensionContext): Promise<void> {
    const client = createLanguageClient(context.asAbsolutePath('dist/server.cjs'));
    const panels = new StatusrapportPanels(client, Uri.joinPath(context.extensionUri, 'images'));
    const akkoord = new AkkoordCommand(client);
    context.subscriptions.push(
        client,
        ...new SamenwerkingenTree(client).register(),
        commands.registerCommand(statusrapportCommand, (...place) => panels.show(...place)),
        commands.registerCommand('samenwerking.uitleg', () => showUitleg(client)),
        commands.registerCommand(akkoordVastleggenCommand, (uri, plaats) => akkoord.run(uri, plaats)),
    );
    await client.start();
}
