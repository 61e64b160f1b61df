import { type LSPClient, type LSPClientExtension, LSPPlugin } from '@codemirror/lsp-client';
import { ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Diagnostic } from 'vscode-languageserver-types';
import { hasFix } from './code-actions.js';
import type { Meldingen } from './meldingen.js';

/** So long nothing is typed before the language server hears of it, in milliseconds. */
const QUIET = 250;
/** So long nothing else is found before it is asked what of it can be mended, in milliseconds. */
const SETTLED = 400;

interface PublishDiagnosticsParams {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: readonly Diagnostic[];
}

/** Tells the language server what is typed, and keeps what it finds, with whether that can be mended. */
export function followMeldingen(meldingen: Meldingen): LSPClientExtension {
    const settling = new Map<string, ReturnType<typeof setTimeout>>();
    return {
        clientCapabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
        notificationHandlers: {
            'textDocument/publishDiagnostics': (client, { uri, version, diagnostics }: PublishDiagnosticsParams) => {
                const file = client.workspace.getFile(uri);
                // What was found in a text that has changed meanwhile is found again.
                if (file && (version === undefined || version === file.version)) {
                    meldingen.set(uri, diagnostics);
                    clearTimeout(settling.get(uri));
                    settling.set(
                        uri,
                        setTimeout(() => lookForFixes(uri, meldingen, client), SETTLED),
                    );
                }
                return true;
            },
        },
        editorExtension: ViewPlugin.fromClass(TellChanges),
    };
}

/** Of each by itself: where one fix mends several, the server names it once. */
async function lookForFixes(uri: string, meldingen: Meldingen, client: LSPClient): Promise<void> {
    const found = meldingen.in(uri);
    const fixed: Diagnostic[] = [];
    for (const melding of found) {
        if (await hasFix(client, uri, melding)) {
            fixed.push(melding);
        }
        if (meldingen.in(uri) !== found) {
            return;
        }
    }
    meldingen.setOplosbaar(uri, fixed);
}

class TellChanges {
    private timer: ReturnType<typeof setTimeout> | undefined;

    update({ docChanged, view }: ViewUpdate): void {
        if (docChanged) {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => LSPPlugin.get(view)?.client.sync(), QUIET);
        }
    }

    destroy(): void {
        clearTimeout(this.timer);
    }
}
