import { Uri, type Webview } from 'vscode';

/** What differs from one page to the other. */
export interface PageParts {
    readonly title: string;
    /** Names of files among the page's own. */
    readonly styles: readonly string[];
    readonly script: string;
    readonly body: string;
}

/** Where the files of the pages are. */
export function pageFiles(extension: Uri): Uri {
    return Uri.joinPath(extension, 'dist/panel');
}

/**
 * A page in VS Code: what it shows comes by message, so that it stays while that changes. Nothing may be fetched, and
 * nothing may run but the page's own script.
 */
export function webviewPage(webview: Webview, extension: Uri, { title, styles, script, body }: PageParts): string {
    const file = (name: string) => webview.asWebviewUri(Uri.joinPath(pageFiles(extension), name));
    const nonce = crypto.randomUUID();
    const policy = [
        "default-src 'none'",
        `style-src ${webview.cspSource}`,
        `script-src 'nonce-${nonce}'`,
        // What the first does not stand for.
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${styles.map((name) => `<link rel="stylesheet" href="${file(name)}">`).join('\n')}
</head>
<body>
${body}
<script nonce="${nonce}" src="${file(script)}"></script>
</body>
</html>`;
}
