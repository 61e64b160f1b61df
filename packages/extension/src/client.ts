import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './client/activate.js';
import { compiledCodeFolder } from './client/compiled-code.js';

/** On a desktop, and on the machine at the other end of a remote window: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
    const { globalStorageUri, extension } = context;
    const server = {
        module: context.asAbsolutePath('dist/start-server.cjs'),
        transport: TransportKind.ipc,
        args: [`--compiled-code=${compiledCodeFolder(globalStorageUri.fsPath, extension.packageJSON.version)}`],
    };
    return activateWith((id, name, options) => new LanguageClient(id, name, server, options), context);
}
