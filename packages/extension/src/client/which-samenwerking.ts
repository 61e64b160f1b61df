import { commands, type TextEditor, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type OverzichtSamenwerking, overzichtMethod } from '../overzicht-request.js';
import type { SamenwerkingInBestand } from '../rapport-request.js';
import { cursor, type Plek, plekIn } from './cursor.js';
import { messages } from './messages.js';
import { tell } from './tell.js';

const texts = messages.welke;

/**
 * Which samenwerking a command is about: the one at the cursor. Where no text has the focus it is the one that the user
 * looks at, in a report or in a text; else the only one that there is, or the one that the user chooses.
 */
export class WhichSamenwerking {
    private readonly client: BaseLanguageClient;
    private readonly inReport: () => SamenwerkingInBestand | undefined;

    /** `inReport` gives what the report with the focus is about. */
    constructor(client: BaseLanguageClient, inReport: () => SamenwerkingInBestand | undefined) {
        this.client = client;
        this.inReport = inReport;
    }

    /** Undefined where there is none, which is said, or where the user chooses none. */
    async ask(title: string): Promise<Plek | undefined> {
        const at = cursor();
        if (at) {
            return at;
        }
        const all = await this.client.sendRequest<OverzichtSamenwerking[]>(overzichtMethod);
        if (all.length === 0) {
            tell.information(texts.none, {
                title: messages.nieuw.title,
                run: () => commands.executeCommand('samenwerking.nieuw'),
            });
            return undefined;
        }
        const reported = this.inReport();
        const ofReport = all.find(({ uri, naam }) => uri === reported?.uri && naam === reported.naam);
        const visible = visibleOf(all);
        const [only] = visible.length === 1 ? visible : [];
        return ofReport ? plekVan(ofReport) : only ? plekIn(only) : await choose(all, title);
    }
}

/** The texts in sight that hold one of these, each once. */
function visibleOf(all: readonly OverzichtSamenwerking[]): TextEditor[] {
    const uris = new Set(all.map(({ uri }) => Uri.parse(uri).toString()));
    const editors = window.visibleTextEditors.map((editor) => [editor.document.uri.toString(), editor] as const);
    return [...new Map(editors.filter(([uri]) => uris.has(uri))).values()];
}

async function choose(all: readonly OverzichtSamenwerking[], title: string): Promise<Plek | undefined> {
    const items = all.map((samenwerking) => {
        return { label: samenwerking.titel, description: samenwerking.stand, samenwerking };
    });
    const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { title, placeHolder: texts.ask });
    return chosen && plekVan(chosen.samenwerking);
}

function plekVan({ uri, regel, teken }: OverzichtSamenwerking): Plek {
    return { uri, plaats: { line: regel, character: teken } };
}
