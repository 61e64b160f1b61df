import type { ExtensionContext } from 'vscode';
import { commands, Uri } from 'vscode';
import { akkoordVastleggenCommand } from './akkoord-request.js';
import { AkkoordCommand } from './client/akkoord-command.js';
import { createLanguageClient } from './client/language-client.js';
import { ProfielCommand } from './client/profiel-command.js';
import { ReportPanels } from './client/report-panels.js';
import { SamenwerkingenTree } from './client/samenwerkingen-tree.js';
import { StatusrapportCommand } from './client/statusrapport-command.js';
import { showUitleg } from './client/uitleg-command.js';
import { hogerProfielCommand } from './profiel-request.js';
import { statusrapportCommand } from './statusrapport-request.js';

export async function activate(context: ExtensionContext): Promise<void> {
    const client = createLanguageClient(context.asAbsolutePath('dist/server.cjs'));
    const panels = new ReportPanels(Uri.joinPath(context.extensionUri, 'images'));
    const statusrapport = new StatusrapportCommand(client, panels);
    const profiel = new ProfielCommand(client, panels);
    const akkoord = new AkkoordCommand(client);
    context.subscriptions.push(
        client,
        ...new SamenwerkingenTree(client).register(),
        commands.registerCommand(statusrapportCommand, (...place) => statusrapport.run(...place)),
        commands.registerCommand(hogerProfielCommand, () => profiel.run()),
        commands.registerCommand('samenwerking.uitleg', () => showUitleg(client)),
        commands.registerCommand(akkoordVastleggenCommand, (uri, plaats) => akkoord.run(uri, plaats)),
    );
    await client.start();
}
