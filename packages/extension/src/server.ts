import { createSamenwerkingServices } from '@samenwerking/language';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveOverzicht } from './server/overzicht-handler.js';
import { serveStatusrapport } from './server/statusrapport-handler.js';
import { serveUitleg } from './server/uitleg-handler.js';

const connection = createConnection(ProposedFeatures.all);
const { shared, samenwerking } = createSamenwerkingServices({ connection, ...NodeFileSystem });
serveStatusrapport(connection, samenwerking);
serveUitleg(connection);
serveOverzicht(connection, samenwerking);
startLanguageServer(shared);
