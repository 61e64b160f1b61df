import { commands, type ExtensionContext } from 'vscode';
import { akkoordVastleggenCommand } from '../akkoord-request.js';
import { hogerProfielCommand } from '../profiel-request.js';
import { statusrapportCommand } from '../rapport-request.js';
import { sindsCommand, type TekstenToenParams, tekstenToenMethod } from '../sinds-request.js';
import { AkkoordCommand } from './akkoord-command.js';
import { offerControleer } from './controleer-task.js';
import { openAsForm, openTextBeside } from './formulier/formulier-command.js';
import { FormulierEditors } from './formulier/formulier-editors.js';
import { ImporteerCommand } from './importeer-command.js';
import { fillIn, invullenCommand } from './invullen-command.js';
import { type ConstructClient, createLanguageClient, serveAddedFolders } from './language-client.js';
import { NieuwCommand } from './nieuw/nieuw-command.js';
import { showNorm } from './norm-command.js';
import { ProfielCommand } from './profiel-command.js';
import { ExportCommand } from './rapport/export-command.js';
import { RapportCommand } from './rapport/rapport-command.js';
import { RapportPanels } from './rapport/rapport-panels.js';
import { offerRegels } from './regel-actions.js';
import { regelCommand, setRegel } from './regel-command.js';
import { SamenwerkingenTree } from './samenwerkingen-tree.js';
import { SindsCommand } from './sinds/sinds-command.js';
import { textsThen } from './sinds/texts-then.js';
import { StandItem } from './stand-item.js';
import { showUitleg } from './uitleg-command.js';
import { VoorbeeldCommand } from './voorbeeld-command.js';
import { WhichSamenwerking } from './which-samenwerking.js';
import { serveFiles } from './workspace-files.js';

/** All that the extension does, wherever VS Code runs; how the server is started there, `construct` knows. */
export async function activateWith(construct: ConstructClient, context: ExtensionContext): Promise<void> {
    const client = createLanguageClient(construct);
    const which = new WhichSamenwerking(client, () => panels.active());
    const exporteren = new ExportCommand(client, which);
    const panels = new RapportPanels(context.extensionUri, client, (...wish) => exporteren.ofShown(...wish));
    const rapport = new RapportCommand(client, panels, which);
    const sinds = new SindsCommand(client, rapport);
    const profiel = new ProfielCommand(client, panels, which);
    const akkoord = new AkkoordCommand(client, which);
    const nieuw = new NieuwCommand(client);
    const importeer = new ImporteerCommand(client);
    const voorbeeld = new VoorbeeldCommand(client, context.extensionUri);
    context.subscriptions.push(
        client,
        ...new SamenwerkingenTree(client).register(),
        ...new StandItem(client).register(),
        serveAddedFolders(client),
        offerRegels(),
        offerControleer(client),
        commands.registerCommand('samenwerking.nieuw', () => nieuw.run()),
        commands.registerCommand('samenwerking.importeer', (uri) => importeer.run(uri)),
        commands.registerCommand('samenwerking.voorbeeld', () => voorbeeld.run()),
        commands.registerCommand('samenwerking.beginnen', () =>
            commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#beginnen`),
        ),
        ...panels.register(),
        ...new FormulierEditors(context.extensionUri, client).register(),
        commands.registerCommand('samenwerking.alsFormulier', (uri) => openAsForm(uri)),
        commands.registerCommand('samenwerking.tekstErnaast', (uri) => openTextBeside(uri)),
        commands.registerCommand(statusrapportCommand, (...place) => rapport.showStatus(...place)),
        commands.registerCommand('samenwerking.overzicht', () => rapport.showOverzicht()),
        commands.registerCommand('samenwerking.rapportTonen', () => rapport.showChosen()),
        commands.registerCommand('samenwerking.rapportExporteren', (wish) => exporteren.run(wish)),
        commands.registerCommand(sindsCommand, () => sinds.run()),
        commands.registerCommand(hogerProfielCommand, () => profiel.run()),
        commands.registerCommand('samenwerking.normTonen', () => showNorm(client, which)),
        commands.registerCommand(regelCommand, (code) => setRegel(client, code)),
        commands.registerCommand('samenwerking.uitleg', () => showUitleg(client)),
        commands.registerCommand(akkoordVastleggenCommand, (uri, plaats) => akkoord.run(uri, plaats)),
        commands.registerCommand(invullenCommand, (uri, places) => fillIn(uri, places)),
    );
    serveFiles(client);
    client.onRequest(tekstenToenMethod, (params: TekstenToenParams) => textsThen(params));
    // One that falls as it starts is started again, or it is said that it stays down.
    await client.start().catch(() => undefined);
}
