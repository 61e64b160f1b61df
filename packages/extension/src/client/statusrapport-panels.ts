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

    /**
     * Shows the report of the samenwerking at a line, as a lens names it; else of the one at the cursor. A menu of the
     * editor names a file in its own way, and no line.
     */
    async show(uri?: unknown, regel?: unknown): Promise<void> {
        const params = typeof uri === 'string' && typeof regel === 'number' ? { uri, regel } : atCursor();
        if (!params) {
            window.showInformationMessage(
                'Open eerst een .samenwerking-bestand; daarvan wordt het statusrapport gemaakt.',
            );
            return;
        }
        try {
            const rapport = await this.request(params);
            if (rapport) {
                this.reveal(params.uri, rapport);
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

    private reveal(uri: string, { titel, html }: Statusrapport): void {
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

function atCursor(): StatusrapportParams | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'samenwerking'
        ? { uri: editor.document.uri.toString(), regel: editor.selection.active.line }
        : undefined;
}
