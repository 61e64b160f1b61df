import { type Disposable, languages, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { statusrapportCommand } from '../rapport-request.js';
import { type StandAnswer, type StandParams, standMethod } from '../stand-request.js';
import { afterQuiet } from './after-quiet.js';
import { cursor } from './cursor.js';
import { messages } from './messages.js';

const texts = messages.stand;

/** Says in the status bar how far the samenwerking at the cursor is; a click shows its report. */
export class StandItem {
    private readonly client: BaseLanguageClient;
    private readonly item: StatusBarItem;

    constructor(client: BaseLanguageClient) {
        this.client = client;
        this.item = window.createStatusBarItem('samenwerking.stand', StatusBarAlignment.Left);
        this.item.name = texts.name;
    }

    /** Follows the cursor and the findings, until the result is disposed of. */
    register(): Disposable[] {
        const refresh = afterQuiet(() => this.refresh());
        refresh.soon();
        return [
            this.item,
            refresh,
            window.onDidChangeActiveTextEditor(() => refresh.soon()),
            window.onDidChangeTextEditorSelection(() => refresh.soon()),
            languages.onDidChangeDiagnostics(() => refresh.soon()),
        ];
    }

    private async refresh(): Promise<void> {
        try {
            const at = cursor();
            const params: StandParams | undefined = at && { uri: at.uri, regel: at.plaats.line };
            const stand = params && (await this.client.sendRequest<StandAnswer>(standMethod, params));
            if (params?.uri === cursor()?.uri) {
                this.show(stand ?? null, params);
            }
        } catch (error) {
            // The next change asks again.
            this.client.warn('The state could not be asked.', error);
            this.item.hide();
        }
    }

    private show(stand: StandAnswer, params: StandParams | undefined): void {
        if (!(stand && params)) {
            this.item.hide();
            return;
        }
        this.item.text = `$(checklist) ${stand.kort}`;
        this.item.tooltip = texts.tooltip(stand);
        this.item.accessibilityInformation = { label: `${texts.name}: ${texts.tooltip(stand)}`, role: 'button' };
        this.item.command = {
            command: statusrapportCommand,
            title: texts.open,
            arguments: [params.uri, params.regel],
        };
        this.item.show();
    }
}
