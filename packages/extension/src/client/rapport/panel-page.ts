import type { Uri, Webview } from 'vscode';
import { webviewPage } from '../webview-page.js';

/** The page of a report panel. */
export function panelPage(webview: Webview, extension: Uri): string {
    return webviewPage(webview, extension, {
        title: 'Rapport',
        styles: ['report.css', 'panel.css'],
        script: 'panel.js',
        body: `<div id="balk"><div id="knoppen" role="group" aria-label="Rapport exporteren"></div><p id="mededeling" role="status"></p></div>
<div id="rapport"></div>`,
    });
}
