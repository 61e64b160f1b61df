import type { WebviewPanel } from 'vscode';
import { ViewColumn, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Statusrapport } from './statusrapport-request.js';
import { statusrapportRequest } from './statusrapport-request.js';

/** The status reports that are open beside the text: one tab for each samenwerking, renewed when it is made again. */
export class StatusrapportPanels {
    private readonly panels = new Map<string, WebviewPanel>();
    private readonly client: LanguageClient;

    constructor(client: LanguageClient) {
        this.client = client;
    }

    async showForActiveEditor(): Promise<void> {
        const editor = window.activeTextEditor;
        if (editor?.document.languageId !== 'samenwerking') {
            window.showInformationMessage(
                'Open eerst een .samenwerking-bestand; daarvan wordt het statusrapport gemaakt.',
            );
            return;
        }
        const uri = editor.document.uri.toString();
        try {
            const rapport = await this.client.sendRequest(statusrapportRequest, {
                uri,
                regel: editor.selection.active.line,
            });
            if (rapport) {
                this.show(uri, rapport);
            } else {
                window.showInformationMessage(
                    'In dit bestand staat geen samenwerking om een statusrapport van te maken.',
                );
            }
        } catch (error) {
            this.client.error('The status report could not be made.', error);
            window.showErrorMessage(
                'Het statusrapport kon niet worden gemaakt. Probeer het opnieuw, of start VS Code opnieuw.',
            );
        }
    }

    private show(uri: string, { titel, html }: Statusrapport): void {
        const panel = this.panelFor(`${uri} ${titel}`, `Statusrapport – ${titel}`);
        panel.webview.html = html;
        panel.reveal(undefined, true);
    }

    private panelFor(key: string, title: string): WebviewPanel {
        const open = this.panels.get(key);
        if (open) {
            return open;
        }
        const panel = window.createWebviewPanel(
            'samenwerking.statusrapport',
            title,
            { viewColumn: ViewColumn.Beside, preserveFocus: true },
            { enableScripts: false, enableFindWidget: true, localResourceRoots: [] },
        );
        panel.onDidDispose(() => this.panels.delete(key));
        this.panels.set(key, panel);
        return panel;
    }
}
