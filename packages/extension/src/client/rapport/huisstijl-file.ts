import { commands, Uri, window, workspace } from 'vscode';
import { withoutLinks } from '../../plain-text.js';
import type { HuisstijlGeweigerd, RapportFormaat, RapportOnderwerp } from '../../rapport-request.js';
import { lookStepByStep } from '../step-by-step.js';

const SETTINGS = 'Instelling openen';

/** Why a report is not made in the house style: a Dutch sentence, and the setting that names the file. */
export class HuisstijlProblem extends Error {
    readonly setting: string;

    constructor(message: string, { setting, cause }: { readonly setting: string; readonly cause?: unknown }) {
        super(message, { cause });
        this.setting = setting;
    }
}

/** The file with the house style that the settings name for a format. */
export class HuisstijlFile {
    /** As the setting names it. */
    readonly pad: string;
    readonly setting: string;
    readonly content: Uint8Array;

    private constructor(pad: string, setting: string, content: Uint8Array) {
        this.pad = pad;
        this.setting = setting;
        this.content = content;
    }

    /**
     * Undefined where none is asked for. It is looked for in the folder that the samenwerking is in, with `\` for `/` too:
     * on some systems that is a step as well.
     */
    static async for(
        { huisstijl }: RapportFormaat,
        { samenwerking }: RapportOnderwerp,
    ): Promise<HuisstijlFile | undefined> {
        const uri = samenwerking && Uri.parse(samenwerking.uri);
        const pad = huisstijl && workspace.getConfiguration('samenwerking.rapport', uri).get<string>(huisstijl)?.trim();
        if (!pad) {
            return undefined;
        }
        const setting = `samenwerking.rapport.${huisstijl}`;
        const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
        if (!folder || leadsOut(pad)) {
            throw new HuisstijlProblem(
                `De instelling ‘${setting}’ noemt ‘${pad}’, en dat ligt niet in de werkmap. ` +
                    'Zet het bestand in de werkmap, en noem het pad vanaf die map.',
                { setting },
            );
        }
        return new HuisstijlFile(
            pad,
            setting,
            await read(Uri.joinPath(folder.uri, pad.replaceAll('\\', '/')), folder.uri, pad, setting),
        );
    }
}

/** True for a path that does not stay in the folder that it is seen from. */
function leadsOut(pad: string): boolean {
    return /^([/\\]|[a-z][\w+.-]*:)/i.test(pad) || pad.split(/[/\\]/).includes('..');
}

/** Not by way of a link: a folder that comes from another could have what lies elsewhere put in a report. */
async function read(file: Uri, folder: Uri, pad: string, setting: string): Promise<Uint8Array> {
    try {
        if ((await lookStepByStep(file, folder)) !== 'behind-link') {
            return await workspace.fs.readFile(file);
        }
    } catch (cause) {
        throw new HuisstijlProblem(
            `De huisstijl ‘${pad}’ kan niet worden gelezen. Kijk of het bestand er is, en of de instelling klopt.`,
            { setting, cause },
        );
    }
    throw new HuisstijlProblem(
        `De huisstijl ‘${pad}’ is een koppeling naar een andere plek, of ligt in een map die dat is. ` +
            'Zet het bestand zelf in de werkmap.',
        { setting },
    );
}

/** What is wrong with the file, with its name in front. */
export function refused(pad: string, { reden, regel }: HuisstijlGeweigerd): string {
    return `‘${pad}’${regel === undefined ? '' : `, regel ${regel}`}: ${reden}`;
}

/** Says what is the matter, and leads to the setting. */
export async function offerToMend({ message, setting }: HuisstijlProblem): Promise<void> {
    if ((await window.showErrorMessage(withoutLinks(message), SETTINGS)) === SETTINGS) {
        await commands.executeCommand('workbench.action.openSettings', setting);
    }
}
