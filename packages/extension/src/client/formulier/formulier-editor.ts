import type { FormulierUitkomst } from '@samenwerking/language/formulier';
import type { TextDocument, Uri, WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FromForm, fromForm, type ToForm } from '../../formulier-messages.js';
import {
    type FormulierAnswer,
    type FormulierParams,
    type FormulierWijzigingAnswer,
    type FormulierWijzigingParams,
    formulierMethod,
    formulierWijzigingMethod,
} from '../../formulier-request.js';
import { applyEdits } from '../apply-edits.js';
import { messages } from '../messages.js';
import { pageFiles, webviewPage } from '../webview-page.js';

/** How often an answer may come too late, because someone is typing in the text. */
const MOST_ATTEMPTS = 5;

/** One file as a form. */
export class FormulierEditor {
    readonly document: TextDocument;
    private readonly panel: WebviewPanel;
    private readonly client: BaseLanguageClient;
    private samenwerking: string | undefined;
    /** Of several that are being asked for, only the last is shown. */
    private turn = 0;

    constructor(document: TextDocument, panel: WebviewPanel, extension: Uri, client: BaseLanguageClient) {
        this.document = document;
        this.panel = panel;
        this.client = client;
        const { webview } = panel;
        webview.options = { enableScripts: true, localResourceRoots: [pageFiles(extension)] };
        webview.onDidReceiveMessage((message: unknown) => this.receive(fromForm(message)));
        webview.html = webviewPage(webview, extension, {
            title: 'Formulier',
            styles: ['formulier.css'],
            script: 'formulier.js',
            body: '<main id="formulier"></main>',
        });
    }

    /** Shows what the text says now. */
    refresh(): void {
        this.attempt(this.renew());
    }

    private async renew(): Promise<void> {
        const turn = ++this.turn;
        const params: FormulierParams = { uri: this.uri, samenwerking: this.samenwerking };
        const formulier = await this.client.sendRequest<FormulierAnswer>(formulierMethod, params);
        if (turn === this.turn && formulier) {
            await this.tell({ soort: 'formulier', formulier });
        }
    }

    private get uri(): string {
        return this.client.code2ProtocolConverter.asUri(this.document.uri);
    }

    private receive(message: FromForm | undefined): void {
        switch (message?.soort) {
            case 'klaar':
                this.refresh();
                break;
            case 'kies':
                this.samenwerking = message.samenwerking;
                this.refresh();
                break;
            case 'wijzig':
                this.attempt(this.answer(message));
        }
    }

    private async answer({ nummer, wijziging }: Extract<FromForm, { soort: 'wijzig' }>): Promise<void> {
        const uitkomst = await this.change({ uri: this.uri, wijziging }).catch((error): FormulierUitkomst => {
            this.client.error('What was filled in could not be written.', error);
            return { weigering: messages.formulier.failed };
        });
        await this.tell({ soort: 'uitkomst', nummer, uitkomst });
    }

    private async change(params: FormulierWijzigingParams): Promise<FormulierUitkomst> {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            const answer = await this.client.sendRequest<FormulierWijzigingAnswer>(formulierWijzigingMethod, params);
            if (!answer) {
                return { weigering: messages.formulier.failed };
            }
            if ('weigering' in answer) {
                return answer;
            }
            if (answer.edits.length === 0) {
                return { versie: answer.versie };
            }
            if (await applyEdits(this.client, params.uri, answer)) {
                const { version } = this.document;
                return version === answer.versie ? { weigering: messages.formulier.readOnly } : { versie: version };
            }
        }
        return { weigering: messages.formulier.overtaken };
    }

    private async tell(message: ToForm): Promise<void> {
        await this.panel.webview.postMessage(message);
    }

    private attempt(work: Promise<void>): void {
        work.catch((error) => this.client.error('The form could not do what was asked.', error));
    }
}
