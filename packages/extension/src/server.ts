import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeOrClientHost } from './server/node-or-client-host.js';
import { serve } from './server/serve.js';

const connection = createConnection(ProposedFeatures.all);
serve(connection, nodeOrClientHost(connection));
