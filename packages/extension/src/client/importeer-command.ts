import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../base64.js';
import {
    type ImporteerAnswer,
    type ImporteerParams,
    importeerMethod,
    MOST_BYTES,
    type ProfielMogelijkheid,
} from '../importeer-request.js';
import { withoutIcons } from '../plain-text.js';
import { messages } from './messages.js';
import { tell } from './tell.js';

const texts = messages.importeer;

/** Makes a samenwerking of a checklist or contact list that exists, as a text that is in no file yet. */
export class ImporteerCommand {
    private readonly client: BaseLanguageClient;

    constructor(client: BaseLanguageClient) {
        this.client = client;
    }

    /** The document is asked for, unless the explorer says which. */
    async run(uri?: unknown): Promise<void> {
        try {
            const document = uri instanceof Uri ? uri : await askDocument();
            if (document) {
                await this.importFrom(document);
            }
        } catch (error) {
            this.client.error('The document could not be imported.', error);
            tell.error(texts.failed);
        }
    }

    private async importFrom(document: Uri): Promise<void> {
        const bestand = document.path.split('/').at(-1) ?? '';
        if ((await workspace.fs.stat(document)).size > MOST_BYTES) {
            tell.warning(texts.tooLarge(bestand));
            return;
        }
        const base64 = toBase64(await workspace.fs.readFile(document));
        const first = await this.ask({ bestand, base64 });
        const profiel = first.kind === 'profiel-onduidelijk' ? await askProfiel(first.profielen) : undefined;
        const answer = profiel === undefined ? first : await this.ask({ bestand, base64, profiel });
        if (answer.kind === 'geweigerd') {
            tell.warning(texts.refused(bestand, answer.reden));
        } else if (answer.kind === 'gemaakt') {
            const made = await workspace.openTextDocument({ language: 'samenwerking', content: answer.tekst });
            await window.showTextDocument(made, { preview: false });
            tell.information(texts.made(answer.twijfels));
        }
    }

    private ask(params: ImporteerParams): Promise<ImporteerAnswer> {
        return this.client.sendRequest<ImporteerAnswer>(importeerMethod, params);
    }
}

async function askDocument(): Promise<Uri | undefined> {
    const chosen = await window.showOpenDialog({
        title: texts.title,
        openLabel: texts.open,
        filters: { [texts.filter]: ['docx', 'xlsx'] },
    });
    return chosen?.[0];
}

async function askProfiel(profielen: readonly ProfielMogelijkheid[]): Promise<string | undefined> {
    const items = profielen.map(({ naam, titel, uitleg }) => ({
        label: withoutIcons(titel),
        detail: withoutIcons(uitleg),
        naam,
    }));
    const item = await window.showQuickPick(items, { title: texts.title, placeHolder: texts.askProfiel });
    return item?.naam;
}
