import { Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FromPage, fromPage, type ToPage } from '../../panel-messages.js';
import { type Rapport, type RapportAnswer, type RapportOnderwerp, rapportMethod } from '../../rapport-request.js';
import { whileItTakesLong } from '../long-work.js';
import { pageFiles } from '../webview-page.js';
import { panelPage } from './panel-page.js';
import { goTo, placeOfLine } from './places.js';

const GONE =
    'Waar dit rapport over gaat, staat niet meer in de tekst. U ziet het laatste rapport. Komt het terug, dan gaat het rapport weer mee.';
const WITHOUT_COMPARISON =
    'De eerdere versie is niet op te halen; daarom staat er niet bij wat er is gewijzigd. Staat git hier aan?';
const NOT_FOUND = 'Waar dit rapport over gaat, is niet gevonden. Staat het bestand er nog?';

/** A report beside the text. It follows what is typed, and knows where in the text its lines stand. */
export class RapportPanel {
    readonly panel: WebviewPanel;
    private readonly client: BaseLanguageClient;
    private readonly exportAs: (onderwerp: RapportOnderwerp, formaat?: string) => Promise<void>;
    private onderwerp: RapportOnderwerp;
    private shown: Rapport | undefined;
    private notice = '';
    /** Of the requests for the report: only the last one counts. */
    private turn = 0;
    /** Where a click in the report has just put the cursor. */
    private cameFrom: string | undefined;

    constructor(
        panel: WebviewPanel,
        onderwerp: RapportOnderwerp,
        extension: Uri,
        client: BaseLanguageClient,
        exportAs: (onderwerp: RapportOnderwerp, formaat?: string) => Promise<void>,
    ) {
        this.panel = panel;
        this.onderwerp = onderwerp;
        this.client = client;
        this.exportAs = exportAs;
        panel.iconPath = {
            light: Uri.joinPath(extension, 'images/file-light.svg'),
            dark: Uri.joinPath(extension, 'images/file-dark.svg'),
        };
        panel.webview.options = { enableScripts: true, localResourceRoots: [pageFiles(extension)] };
        panel.webview.onDidReceiveMessage((message: unknown) => this.receive(fromPage(message)));
        panel.webview.html = panelPage(panel.webview, extension);
    }

    isAbout(onderwerp: RapportOnderwerp): boolean {
        return keyOf(onderwerp) === keyOf(this.onderwerp);
    }

    get about(): RapportOnderwerp['samenwerking'] {
        return this.onderwerp.samenwerking;
    }

    /** Shows the report as it now is. One that is hidden waits until it is seen. */
    async refresh(): Promise<void> {
        if (!this.panel.visible) {
            return;
        }
        this.turn += 1;
        const { turn } = this;
        const answer = await whileItTakesLong('Rapport bijwerken', (token) =>
            this.client.sendRequest<RapportAnswer>(rapportMethod, this.onderwerp, token),
        );
        if (turn === this.turn && answer !== undefined) {
            this.update(answer);
        }
    }

    /** Marks what the report tells of a line of the text. */
    show(uri: string, line: number): void {
        const isOwn = this.cameFrom === `${uri} ${line}`;
        this.cameFrom = undefined;
        const plaats = isOwn || !this.shown ? undefined : placeOfLine(this.shown.plaatsen, uri, line);
        if (plaats !== undefined && this.panel.visible) {
            this.tell({ soort: 'hier', plaats });
        }
    }

    private update(answer: RapportAnswer): void {
        this.notice = answer ? noticeOf(answer) : this.shown ? GONE : NOT_FOUND;
        if (answer) {
            const isSame = answer.html === this.shown?.html;
            this.shown = answer;
            this.onderwerp = answer.onderwerp;
            this.panel.title = answer.titel;
            if (!isSame) {
                this.tellReport();
            }
        }
        this.tell({ soort: 'mededeling', tekst: this.notice });
    }

    private receive(message: FromPage | undefined): void {
        switch (message?.soort) {
            case 'klaar':
                // The page has been made anew: it shows what was there, and then what is there now.
                this.tellReport();
                this.tell({ soort: 'mededeling', tekst: this.notice });
                this.attempt(this.refresh());
                break;
            case 'naar':
                this.attempt(this.goTo(message.plaats));
                break;
            case 'exporteer':
                this.attempt(this.exportAs(this.onderwerp, message.formaat));
        }
    }

    private async goTo(index: number): Promise<void> {
        const plaats = this.shown?.plaatsen[index];
        if (plaats) {
            this.cameFrom = `${plaats.uri} ${plaats.bereik.end.line}`;
            await goTo(plaats, this.panel.viewColumn);
        }
    }

    private tellReport(): void {
        if (this.shown) {
            const { html, formaten, onderwerp } = this.shown;
            this.tell({ soort: 'rapport', html, formaten, onderwerp });
        }
    }

    private tell(message: ToPage): void {
        this.attempt(Promise.resolve(this.panel.webview.postMessage(message)));
    }

    private attempt(work: Promise<unknown>): void {
        work.catch((error) => this.client.error('The report panel could not do what was asked.', error));
    }
}

function noticeOf({ isZonderVergelijking = false }: Rapport): string {
    return isZonderVergelijking ? WITHOUT_COMPARISON : '';
}

/** Tells reports apart: of the same thing there is one panel. */
function keyOf({ soort, samenwerking, profiel, sinds }: RapportOnderwerp): string {
    return JSON.stringify([soort, samenwerking?.uri, samenwerking?.naam, profiel, sinds?.commit, sinds?.datum]);
}
