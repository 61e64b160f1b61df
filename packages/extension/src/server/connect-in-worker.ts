import {
    BrowserMessageReader,
    BrowserMessageWriter,
    createConnection,
    ProposedFeatures,
} from 'vscode-languageserver/browser';
import { clientHost } from './client-host.js';
import type { Connected } from './serve.js';

/** The connection with who started this web worker, and the files as the client reaches them. */
export function connect(): Connected {
    const connection = createConnection(
        ProposedFeatures.all,
        new BrowserMessageReader(globalThis),
        new BrowserMessageWriter(globalThis),
    );
    return { connection, host: clientHost(connection) };
}
