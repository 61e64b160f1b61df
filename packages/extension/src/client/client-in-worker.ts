import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ConstructClient } from './language-client.js';
import { startServerWorker } from './server-worker.js';

/** In VS Code for the Web: the server is a web worker. */
export function construct({ extensionUri }: ExtensionContext): ConstructClient {
    const script = Uri.joinPath(extensionUri, 'dist/server.js');
    return (id, name, options) => {
        const start = () => startServerWorker(script, (fault) => client.error(fault));
        const client = new LanguageClient(id, name, start, options);
        return client;
    };
}
