import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { COMPILED_CODE, SNAPSHOTS } from '../start-flags.js';
import { compiledCodeFolder } from './compiled-code.js';
import type { ConstructClient } from './language-client.js';

/** On a desktop, and on the machine at the other end of a remote window: the server is a process of its own. */
export function construct(context: ExtensionContext): ConstructClient {
    const { globalStorageUri, storageUri, extension } = context;
    const compiledCode = compiledCodeFolder(globalStorageUri.fsPath, extension.packageJSON.version);
    const server = {
        module: context.asAbsolutePath('dist/start-server.cjs'),
        transport: TransportKind.ipc,
        // A window without a folder has no storage of its own.
        args: [COMPILED_CODE + compiledCode, ...(storageUri ? [SNAPSHOTS + join(storageUri.fsPath, 'snapshots')] : [])],
    };
    return (id, name, options) => new LanguageClient(id, name, server, options);
}
