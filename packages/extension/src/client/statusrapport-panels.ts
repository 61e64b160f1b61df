import type { WebviewPanel } from 'vscode';
import { Uri, ViewColumn, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Statusrapport, StatusrapportAnswer, StatusrapportParams } from '../statusrapport-request.js';
import { statusrapportMethod } from '../statusrapport-request.js';

/** The status reports that are open beside the text: one tab for each samenwerking, renewed when it is made again. */
export class StatusrapportPanels {
    private readonly panels = new Map<string, WebviewPanel>();
    private readonly client: LanguageClient;
    private readonly images: Uri;

    constructor(client: LanguageClient, images: Uri) {
        this.client = client;
        this.images = images;
    }

    async showForActiveEditor(): Promise<void> {
        const editor = window.activeTextEditor;
        if (editor?.document.languageId !== 'samenwerking') {
            window.showInformationMessage(
                'Open eerst een .samenwerking-bestand; daarvan wordt het statusrapport gemaakt.',
            );
            return;
        }
        const params = { uri: editor.document.uri.toString(), regel: editor.selection.active.line };
        try {
            const rapport = await this.request(params);
            if (rapport) {
                this.show(params.uri, rapport);
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

    private request(params: StatusrapportParams): Promise<StatusrapportAnswer> {
        return this.client.sendRequest<StatusrapportAnswer>(statusrapportMethod, params);
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
        panel.iconPath = {
            light: Uri.joinPath(this.images, 'file-light.svg'),
            dark: Uri.joinPath(this.images, 'file-dark.svg'),
        };
        panel.onDidDispose(() => this.panels.delete(key));
        this.panels.set(key, panel);
        return panel;
    }
}
