import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64, toBase64 } from '../../base64.js';
import { withoutLinks } from '../../plain-text.js';
import {
    type RapportBestandAnswer,
    type RapportBestandParams,
    type RapportFormaat,
    type RapportOnderwerp,
    rapportBestandMethod,
} from '../../rapport-request.js';
import { whileItTakesLong } from '../long-work.js';
import { tell } from '../tell.js';
import type { WhichSamenwerking } from '../which-samenwerking.js';
import { writeWhole } from '../write-whole.js';
import { HuisstijlFile, HuisstijlProblem, offerToMend, refused } from './huisstijl-file.js';
import { keuzesOf, onderwerpOf } from './rapport-command.js';
import { pickFormaat, pickSoort } from './rapport-pick.js';

const title = 'Rapport exporteren';
const OPEN = 'Openen';
const SHOW = 'Tonen in de Verkenner';

/** What is known already, in a keybinding or a task; what is not there, the user is asked. */
interface Wish {
    readonly soort?: string;
    readonly formaat?: string;
    /** The file to write. */
    readonly doel?: string;
}

/** Writes a report to a file. */
export class ExportCommand {
    private readonly client: BaseLanguageClient;
    private readonly which: WhichSamenwerking;

    constructor(client: BaseLanguageClient, which: WhichSamenwerking) {
        this.client = client;
        this.which = which;
    }

    /** Asks which report, in which format and where to; the samenwerking is the one at the cursor. */
    async run({ soort, formaat, doel }: Wish = {}): Promise<void> {
        await this.attempt(async () => {
            const keuzes = await keuzesOf(this.client);
            const keuze =
                soort === undefined
                    ? await pickSoort(title, keuzes)
                    : keuzes.find((kandidaat) => kandidaat.soort === soort);
            const onderwerp = keuze && (await onderwerpOf(keuze, () => this.which.ask(title), this.client));
            if (onderwerp) {
                await this.exportTo(onderwerp, keuze.formaten, formaat, doel);
            }
        });
    }

    /** Of a report that is shown. */
    async ofShown(onderwerp: RapportOnderwerp, formaat?: string): Promise<void> {
        await this.attempt(async () => {
            const keuze = (await keuzesOf(this.client)).find(({ soort }) => soort === onderwerp.soort);
            await this.exportTo(onderwerp, keuze?.formaten ?? [], formaat);
        });
    }

    private async exportTo(
        onderwerp: RapportOnderwerp,
        formaten: readonly RapportFormaat[],
        gekozen?: string,
        doel?: string,
    ): Promise<void> {
        const formaat =
            gekozen === undefined
                ? await pickFormaat(title, formaten)
                : formaten.find((kandidaat) => kandidaat.formaat === gekozen);
        if (!formaat) {
            return;
        }
        const huisstijl = await HuisstijlFile.for(formaat, onderwerp);
        const params: RapportBestandParams = {
            onderwerp,
            formaat: formaat.formaat,
            ...(huisstijl && { huisstijlBase64: toBase64(huisstijl.content) }),
        };
        const bestand = await whileItTakesLong('Rapport maken', (token) =>
            this.client.sendRequest<RapportBestandAnswer>(rapportBestandMethod, params, token),
        );
        if (bestand === undefined) {
            return;
        }
        if (!bestand) {
            tell.information('Waar dit rapport over gaat, staat niet meer in de tekst.');
            return;
        }
        if ('reden' in bestand) {
            throw new HuisstijlProblem(refused(huisstijl?.pad ?? '', bestand), { setting: huisstijl?.setting ?? '' });
        }
        const target = doel === undefined ? await askTarget(onderwerp, bestand.naam, formaat) : Uri.parse(doel, true);
        if (target) {
            await writeWhole(target, fromBase64(bestand.base64), { overwrite: true });
            // Not waited for: the offer stays until the user takes it or puts it away.
            offerToOpen(target).catch((error) => this.client.error('The report could not be opened.', error));
        }
    }

    private async attempt(work: () => Promise<unknown>): Promise<void> {
        try {
            await work();
        } catch (error) {
            if (error instanceof HuisstijlProblem) {
                // Not waited for: the sentence stays until the user puts it away.
                offerToMend(error).catch((fault) => this.client.error('The setting could not be opened.', fault));
                return;
            }
            this.client.error('The report could not be exported.', error);
            tell.error(
                'Het rapport kon niet worden opgeslagen. Controleer of u op die plek mag schrijven, en of de schijf niet vol is.',
            );
        }
    }
}

/** Beside the file of the samenwerking, unless the user says otherwise. VS Code asks before it is replaced. */
function askTarget(
    { samenwerking }: RapportOnderwerp,
    naam: string,
    { titel, extensie }: RapportFormaat,
): Thenable<Uri | undefined> {
    const file = samenwerking && Uri.parse(samenwerking.uri);
    const folder = file && file.scheme !== 'untitled' ? Uri.joinPath(file, '..') : workspace.workspaceFolders?.[0]?.uri;
    return window.showSaveDialog({
        title,
        saveLabel: 'Exporteren',
        filters: { [titel]: [extensie.slice(1)] },
        ...(folder ? { defaultUri: Uri.joinPath(folder, naam) } : {}),
    });
}

/** The program for it opens the file, where that stands on the user's own machine; elsewhere the explorer shows it. */
async function offerToOpen(target: Uri): Promise<void> {
    const name = target.path.split('/').at(-1);
    const isOwnMachine = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
    const offer = isOwnMachine ? OPEN : SHOW;
    const chosen = await window.showInformationMessage(withoutLinks(`Het rapport is opgeslagen als ‘${name}’.`), offer);
    if (chosen === OPEN) {
        await env.openExternal(target);
    } else if (chosen === SHOW) {
        await commands.executeCommand('revealInExplorer', target);
    }
}
