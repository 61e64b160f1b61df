import { dirname, join } from 'node:path';
import { snapshotStore } from '@samenwerking/language/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { folderBehind, SNAPSHOTS } from '../start-flags.js';
import { nodeOrClientHost } from './node-or-client-host.js';
import type { Connected } from './serve.js';

/** The connection with who started this process, and the files that can be reached from here. */
export function connect(): Connected {
    const connection = createConnection(ProposedFeatures.all);
    const folder = folderBehind(SNAPSHOTS);
    const server = join(dirname(process.argv[1] as string), 'server.js');
    return {
        connection,
        host: { ...nodeOrClientHost(connection), ...(folder && { snapshots: snapshotStore(folder, server) }) },
    };
}
