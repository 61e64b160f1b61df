import { commands, languages, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type UitlegKeuze, uitlegMethod } from '../uitleg-request.js';
import { codeOf } from './diagnostic-code.js';
import { ErnstSetting, type GekozenErnst } from './ernst-setting.js';
import { messages } from './messages.js';
import { tell } from './tell.js';

const texts = messages.regel;

export const regelCommand = 'samenwerking.regelUitzetten';

/** What can be chosen: how hard it counts from now on, or undefined for as hard as it does by itself. */
interface Choice extends QuickPickItem {
    readonly ernst: GekozenErnst | undefined;
}

/** A finding that can be switched off. */
interface Regel {
    readonly code: string;
    readonly titel: string;
}

/** Asks how hard a finding is to count from now on, writes that in the settings, and says how to take it back. */
export async function setRegel(client: BaseLanguageClient, code?: unknown): Promise<void> {
    try {
        const regels = await regelsOf(client);
        const regel = regels.find((candidate) => candidate.code === code) ?? (await pickRegel(regels));
        const choice = regel && (await pickErnst(regel, new ErnstSetting().of(regel.code)));
        if (regel && choice) {
            await write(regel, choice.ernst, client);
        }
    } catch (error) {
        tellFailure(client, error);
    }
}

async function regelsOf(client: BaseLanguageClient): Promise<Regel[]> {
    const all = await client.sendRequest<UitlegKeuze[]>(uitlegMethod);
    return all.flatMap(({ code, titel }) => (code === undefined ? [] : [{ code, titel }]));
}

/** Those that are found in the file at hand come first. */
async function pickRegel(regels: readonly Regel[]): Promise<Regel | undefined> {
    const editor = window.activeTextEditor;
    const here = new Set(editor && languages.getDiagnostics(editor.document.uri).map(codeOf));
    const items = regels.map((regel) => ({ label: regel.titel, description: regel.code, regel }));
    const sorted = [
        ...items.filter(({ regel }) => here.has(regel.code)),
        ...items.filter(({ regel }) => !here.has(regel.code)),
    ];
    const item = await window.showQuickPick(sorted, {
        title: texts.title,
        placeHolder: texts.askRegel,
        matchOnDescription: true,
    });
    return item?.regel;
}

function pickErnst({ titel }: Regel, now: GekozenErnst | undefined): Thenable<Choice | undefined> {
    const choices: readonly Choice[] = [
        ...Object.entries(texts.choices).map(([ernst, choice]) => ({ ...choice, ernst: ernst as GekozenErnst })),
        ...(now === undefined ? [] : [{ ...texts.asBefore, ernst: undefined }]),
    ];
    const items = choices.map((choice) => ({
        ...choice,
        description: now !== undefined && choice.ernst === now ? texts.chosenNow : '',
    }));
    return window.showQuickPick(items, { title: titel, placeHolder: texts.askErnst });
}

async function write(regel: Regel, ernst: GekozenErnst | undefined, client: BaseLanguageClient): Promise<void> {
    const setting = new ErnstSetting();
    const before = setting.of(regel.code);
    await setting.write(regel.code, ernst);
    // Not waited for: what is said stays until the user puts it away.
    window
        .showInformationMessage(texts.done(regel.titel, ernst, setting.isOfWorkspace), texts.undo, texts.settings)
        .then(async (chosen) => {
            if (chosen === texts.undo) {
                await new ErnstSetting().write(regel.code, before);
            } else if (chosen === texts.settings) {
                await commands.executeCommand('workbench.action.openSettings', 'samenwerking.ernst');
            }
        })
        .then(undefined, (error) => tellFailure(client, error));
}

function tellFailure(client: BaseLanguageClient, error: unknown): void {
    client.error('The setting could not be written.', error);
    tell.error(texts.failed);
}
