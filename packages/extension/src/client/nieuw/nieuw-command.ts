import { Position, Range, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type NieuwAanbod,
    type NieuwAnswer,
    type NieuweSamenwerking,
    type NieuwParams,
    nieuwAanbodMethod,
    nieuwMethod,
} from '../../nieuw-request.js';
import { messages } from '../messages.js';
import { tell } from '../tell.js';
import { askInTurn, BACK, type Question } from './in-turn.js';
import { askFile, askPlace, ownFolder, takenNames, writeNew } from './new-file.js';
import { type Answers, questionsAbout } from './questions.js';

const texts = messages.nieuw;

/** Asks what a new samenwerking is about, makes its file and shows what to fill in first. */
export class NieuwCommand {
    private readonly client: BaseLanguageClient;

    constructor(client: BaseLanguageClient) {
        this.client = client;
    }

    async run(): Promise<void> {
        try {
            await this.askAndMake();
        } catch (error) {
            this.client.error('A new samenwerking could not be made.', error);
            tell.error(texts.failed);
        }
    }

    private async askAndMake(): Promise<void> {
        const aanbod = await this.client.sendRequest<NieuwAanbod>(nieuwAanbodMethod);
        const folder = ownFolder();
        const start: Answers = { partner: '', regios: [], norm: aanbod.normen[0]?.naam ?? '', profiel: '' };
        const about = questionsAbout(aanbod);
        const answers = await askInTurn(texts.title, start, folder ? [...about, this.fileQuestion(folder)] : about);
        if (!answers) {
            return;
        }
        const { made, file } = answers.bestand ?? { made: await this.make(answers, []), file: undefined };
        const document = file ? await saved(made, file) : await savedElsewhere(made);
        if (document) {
            const place = new Position(made.plaats.line, made.plaats.character);
            await window.showTextDocument(document, { selection: new Range(place, place), preview: false });
        }
    }

    private fileQuestion(folder: Uri): Question<Answers> {
        return {
            ask: async (answers, step) => {
                const made = await this.make(answers, await takenNames(folder));
                const file = await askFile(folder, made.naam, step);
                return file === undefined || file === BACK ? file : { ...answers, bestand: { made, file } };
            },
        };
    }

    private async make({ bestand, adoptieregio, ...answers }: Answers, bezet: readonly string[]) {
        const params: NieuwParams = {
            ...answers,
            // Of a choice that was made anew it may be left over.
            adoptieregio: answers.regios.find((regio) => regio === adoptieregio),
            bezet,
        };
        const made = await this.client.sendRequest<NieuwAnswer>(nieuwMethod, params);
        if (!made) {
            throw new Error(`The norm ${params.norm} or its profile ${params.profiel} is no longer there.`);
        }
        return made;
    }
}

/** The new file; undefined, and said so, where one was there already. */
async function saved({ tekst }: NieuweSamenwerking, file: Uri): Promise<TextDocument | undefined> {
    if (await writeNew(file, tekst)) {
        return await workspace.openTextDocument(file);
    }
    tell.warning(texts.exists(workspace.asRelativePath(file)));
    return undefined;
}

/** Without a folder the user says where it goes. Where nothing can be saved that way, it is there to be saved later. */
async function savedElsewhere(made: NieuweSamenwerking): Promise<TextDocument | undefined> {
    if (workspace.fs.isWritableFileSystem('file') !== true) {
        return await workspace.openTextDocument({ language: 'samenwerking', content: made.tekst });
    }
    const file = await askPlace(made.naam);
    return file && (await saved(made, file));
}
