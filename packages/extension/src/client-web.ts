import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './client/activate.js';
import { startServerWorker } from './client/server-worker.js';

/** In VS Code for the Web: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
    const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js');
    return activateWith((id, name, options) => {
        const start = () => startServerWorker(script, (fault) => client.error(fault));
        const client = new LanguageClient(id, name, start, options);
        return client;
    }, context);
}
