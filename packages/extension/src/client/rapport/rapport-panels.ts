import {
    commands,
    type Disposable,
    languages,
    type Uri,
    ViewColumn,
    type WebviewPanel,
    window,
    workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RapportOnderwerp, SamenwerkingInBestand } from '../../rapport-request.js';
import { afterQuiet } from '../after-quiet.js';
import { pageFiles } from '../webview-page.js';
import { RapportPanel } from './rapport-panel.js';

const viewType = 'samenwerking.rapport';

type ExportAs = (onderwerp: RapportOnderwerp, formaat?: string) => Promise<void>;

/** The reports that are open beside the text, each in a tab of its own. */
export class RapportPanels {
    private readonly panels = new Set<RapportPanel>();
    private readonly extension: Uri;
    private readonly client: BaseLanguageClient;
    private readonly exportAs: ExportAs;

    constructor(extension: Uri, client: BaseLanguageClient, exportAs: ExportAs) {
        this.extension = extension;
        this.client = client;
        this.exportAs = exportAs;
    }

    /** Keeps the panels up to date with the text and the cursor, and has them back after a reload of the window. */
    register(): Disposable[] {
        const refresh = afterQuiet(() => this.refresh());
        return [
            refresh,
            workspace.onDidChangeTextDocument(({ document }) => {
                if (document.languageId === 'samenwerking') {
                    refresh.soon();
                }
            }),
            // What changes elsewhere, such as a file on disk, a setting or the day, changes the findings.
            languages.onDidChangeDiagnostics(() => refresh.soon()),
            window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
                if (selection) {
                    this.follow(textEditor.document.uri.toString(), selection.active.line);
                }
            }),
            window.registerWebviewPanelSerializer(viewType, {
                deserializeWebviewPanel: async (panel, state) => this.revive(panel, state),
            }),
        ];
    }

    /** Shows a report beside the text, in its own panel where that is open. */
    show(onderwerp: RapportOnderwerp, titel: string): void {
        const open = [...this.panels].find((panel) => panel.isAbout(onderwerp));
        if (open) {
            open.panel.reveal(undefined, true);
            this.attempt(open);
            return;
        }
        const panel = window.createWebviewPanel(
            viewType,
            titel,
            { viewColumn: ViewColumn.Beside, preserveFocus: true },
            { enableScripts: true, enableFindWidget: true, localResourceRoots: [pageFiles(this.extension)] },
        );
        this.add(panel, onderwerp);
    }

    /** What the report with the focus is about; undefined where none has it, or where it is about all of them. */
    active(): SamenwerkingInBestand | undefined {
        return [...this.panels].find(({ panel }) => panel.active)?.about;
    }

    private revive(panel: WebviewPanel, state: unknown): void {
        if (isOnderwerp(state)) {
            this.add(panel, state);
        } else {
            panel.dispose();
        }
    }

    private add(panel: WebviewPanel, onderwerp: RapportOnderwerp): void {
        const added = new RapportPanel(panel, onderwerp, this.extension, this.client, this.exportAs);
        this.panels.add(added);
        commands.executeCommand('setContext', 'samenwerking.rapportGetoond', true);
        panel.onDidDispose(() => this.panels.delete(added));
    }

    private refresh(): void {
        for (const panel of this.panels) {
            this.attempt(panel);
        }
    }

    private attempt(panel: RapportPanel): void {
        panel.refresh().catch((error) => this.client.error('A report could not be made.', error));
    }

    private follow(uri: string, line: number): void {
        for (const panel of this.panels) {
            panel.show(uri, line);
        }
    }
}

const COMMIT = /^[0-9a-f]{7,64}$/;

/** What the page kept goes to git: nothing does that is no commit. */
function isOnderwerp(state: unknown): state is RapportOnderwerp {
    if (typeof state !== 'object' || state === null || !('soort' in state)) {
        return false;
    }
    const { sinds } = state as Partial<RapportOnderwerp>;
    return sinds === undefined || COMMIT.test(String(sinds?.commit));
}
