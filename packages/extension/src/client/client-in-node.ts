import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { compiledCodeFolder } from './compiled-code.js';
import type { ConstructClient } from './language-client.js';

/** On a desktop, and on the machine at the other end of a remote window: the server is a process of its own. */
export function construct(context: ExtensionContext): ConstructClient {
    const { globalStorageUri, extension } = context;
    const server = {
        module: context.asAbsolutePath('dist/start-server.cjs'),
        transport: TransportKind.ipc,
        args: [`--compiled-code=${compiledCodeFolder(globalStorageUri.fsPath, extension.packageJSON.version)}`],
    };
    return (id, name, options) => new LanguageClient(id, name, server, options);
}
