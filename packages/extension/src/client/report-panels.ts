import type { WebviewPanel } from 'vscode';
import { Uri, ViewColumn, window } from 'vscode';

/** A report to show. */
export interface ShownReport {
    /** What kind of report it is, for VS Code. */
    readonly viewType: string;
    /** What it is about: what is made of the same thing again takes the place of what is shown. */
    readonly subject: string;
    readonly title: string;
    readonly html: string;
}

/** The reports that are open beside the text, each in a tab of its own. Nothing runs in them. */
export class ReportPanels {
    private readonly panels = new Map<string, WebviewPanel>();
    private readonly images: Uri;

    constructor(images: Uri) {
        this.images = images;
    }

    show(report: ShownReport): void {
        const panel = this.panelFor(report);
        panel.webview.html = report.html;
        panel.reveal(undefined, true);
    }

    private panelFor({ viewType, subject, title }: ShownReport): WebviewPanel {
        const key = `${viewType} ${subject}`;
        const open = this.panels.get(key);
        if (open) {
            return open;
        }
        const panel = window.createWebviewPanel(
            viewType,
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
