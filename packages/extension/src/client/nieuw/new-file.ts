import { FileSystemError, type InputBox, ThemeIcon, Uri, window, workspace } from 'vscode';
import { messages } from '../messages.js';
import { writeWhole } from '../write-whole.js';
import { type Answer, type Step, untilAnswered } from './in-turn.js';

const texts = messages.nieuw;
const EXTENSION = '.samenwerking';

/** What no system takes in the name of a file, or what would lead out of the folder. */
const IMPOSSIBLE = /[\\:*?"<>|]|\p{Cc}|(?:^|\/)(?:\.{0,2}|\.[^/]*)(?:\/|$)/u;

/** The folder that a new file belongs in: that of the file being worked on, or the only one. */
export function ownFolder(): Uri | undefined {
    const active = window.activeTextEditor?.document.uri;
    return ((active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0])?.uri;
}

/** The samenwerkingen after which a file in the folder is called. */
export async function takenNames(folder: Uri): Promise<string[]> {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name]) => (name.endsWith(EXTENSION) ? [name.slice(0, -EXTENSION.length)] : []));
}

/** Asks what the file in a folder is to be called; its place may also be another one. */
export async function askFile(folder: Uri, naam: string, step: Step): Promise<Answer<Uri>> {
    const input = window.createInputBox();
    const elsewhere = { iconPath: new ThemeIcon('folder-opened'), tooltip: texts.elsewhere };
    input.prompt = texts.askBestand(folderName(folder));
    input.value = naam + EXTENSION;
    input.valueSelection = [0, naam.length];
    input.buttons = [elsewhere];
    const chosen = await untilAnswered<Uri | typeof elsewhere, InputBox>(input, step, (answer) => [
        input.onDidChangeValue(async (value) => {
            const objection = await objectionTo(value, folder);
            // Typing goes on while it is looked for.
            if (input.value === value) {
                input.validationMessage = objection;
            }
        }),
        input.onDidTriggerButton((button) => {
            if (button === elsewhere) {
                answer(elsewhere);
            }
        }),
        input.onDidAccept(async () => {
            input.validationMessage = await objectionTo(input.value, folder);
            if (input.validationMessage === undefined) {
                answer(fileIn(folder, input.value));
            }
        }),
    ]);
    return chosen === elsewhere ? await askPlace(naam, folder) : (chosen as Answer<Uri>);
}

/** Asks where a file is to be saved. */
export function askPlace(naam: string, folder?: Uri): Thenable<Uri | undefined> {
    const name = naam + EXTENSION;
    return window.showSaveDialog({
        title: texts.title,
        saveLabel: texts.save,
        filters: { [texts.filter]: [EXTENSION.slice(1)] },
        ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    });
}

/** Makes the file, or throws why that cannot be; returns false where one is there already, which stays as it is. */
export async function writeNew(file: Uri, text: string): Promise<boolean> {
    if (await exists(file)) {
        return false;
    }
    await writeWhole(file, new TextEncoder().encode(text), { overwrite: false });
    return true;
}

/** What the user calls the folder; where on the machine that is does not matter here. */
function folderName(folder: Uri): string {
    const { name = '' } = workspace.getWorkspaceFolder(folder) ?? {};
    return name === '' ? folder.path : name;
}

async function objectionTo(value: string, folder: Uri): Promise<string | undefined> {
    const name = value.trim();
    if (name === '' || name === EXTENSION) {
        return texts.nameMissing;
    }
    if (IMPOSSIBLE.test(name)) {
        return texts.nameImpossible;
    }
    return (await exists(fileIn(folder, name))) ? texts.exists(name) : undefined;
}

function fileIn(folder: Uri, value: string): Uri {
    const name = value.trim();
    return Uri.joinPath(folder, name.endsWith(EXTENSION) ? name : name + EXTENSION);
}

async function exists(file: Uri): Promise<boolean> {
    try {
        await workspace.fs.stat(file);
        return true;
    } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') {
            return false;
        }
        throw error;
    }
}
