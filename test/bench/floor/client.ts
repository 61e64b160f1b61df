/** A client that does only what none can leave out that starts a language server in VS Code. */
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

export function activate(): Promise<void> {
    const server = { module: 'server.js', transport: TransportKind.ipc };
    return new LanguageClient('floor', 'Floor', server, { documentSelector: [{ language: 'samenwerking' }] }).start();
}
