import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeOrClientHost } from './node-or-client-host.js';
import type { Connected } from './serve.js';

/** The connection with who started this process, and the files that can be reached from here. */
export function connect(): Connected {
    const connection = createConnection(ProposedFeatures.all);
    return { connection, host: nodeOrClientHost(connection) };
}
