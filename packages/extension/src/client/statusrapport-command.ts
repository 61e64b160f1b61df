import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusrapportAnswer, StatusrapportParams } from '../statusrapport-request.js';
import { statusrapportCommand, statusrapportMethod } from '../statusrapport-request.js';
import { cursor } from './cursor.js';
import type { ReportPanels } from './report-panels.js';

/** Shows the status report of a samenwerking beside its text. */
export class StatusrapportCommand {
    private readonly client: BaseLanguageClient;
    private readonly panels: ReportPanels;

    constructor(client: BaseLanguageClient, panels: ReportPanels) {
        this.client = client;
        this.panels = panels;
    }

    /**
     * Of the samenwerking at a line, as a lens names it; else of the one at the cursor. A menu of the editor names a
     * file in its own way, and no line.
     */
    async run(uri?: unknown, regel?: unknown): Promise<void> {
        const params = typeof uri === 'string' && typeof regel === 'number' ? { uri, regel } : atCursor();
        if (!params) {
            window.showInformationMessage(
                'Open eerst een .samenwerking-bestand; daarvan wordt het statusrapport gemaakt.',
            );
            return;
        }
        try {
            await this.show(params);
        } catch (error) {
            this.client.error('The status report could not be made.', error);
            window.showErrorMessage(
                'Het statusrapport kon niet worden gemaakt. Probeer het opnieuw, of start VS Code opnieuw.',
            );
        }
    }

    private async show(params: StatusrapportParams): Promise<void> {
        const rapport = await this.client.sendRequest<StatusrapportAnswer>(statusrapportMethod, params);
        if (!rapport) {
            window.showInformationMessage('In dit bestand staat geen samenwerking om een statusrapport van te maken.');
            return;
        }
        this.panels.show({
            viewType: statusrapportCommand,
            subject: `${params.uri} ${rapport.titel}`,
            title: `Statusrapport – ${rapport.titel}`,
            html: rapport.html,
        });
    }
}

function atCursor(): StatusrapportParams | undefined {
    const at = cursor();
    return at && { uri: at.uri, regel: at.plaats.line };
}
