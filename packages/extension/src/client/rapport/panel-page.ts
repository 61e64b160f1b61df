import { Uri, type Webview } from 'vscode';

/** Where the page's own files are. */
export function pageFiles(extension: Uri): Uri {
    return Uri.joinPath(extension, 'dist/panel');
}

/**
 * The page of a report panel: what it shows comes by message, so that it stays while the report changes. Nothing may be
 * fetched, and nothing may run but the page's own script.
 */
export function panelPage(webview: Webview, extension: Uri): string {
    const file = (name: string) => webview.asWebviewUri(Uri.joinPath(pageFiles(extension), name));
    const nonce = crypto.randomUUID();
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
    return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapport</title>
<link rel="stylesheet" href="${file('report.css')}">
<link rel="stylesheet" href="${file('panel.css')}">
</head>
<body>
<div id="balk"><div id="knoppen" role="group" aria-label="Rapport exporteren"></div><p id="mededeling" role="status"></p></div>
<div id="rapport"></div>
<script nonce="${nonce}" src="${file('panel.js')}"></script>
</body>
</html>`;
}
