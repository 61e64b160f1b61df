import { serveLanguage } from '@samenwerking/language/language-server';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveAkkoord } from './server/akkoord-handler.js';
import { serveOverzicht } from './server/overzicht-handler.js';
import { serveProfiel } from './server/profiel-handler.js';
import { serveStatusrapport } from './server/statusrapport-handler.js';
import { serveUitleg } from './server/uitleg-handler.js';

const connection = createConnection(ProposedFeatures.all);
serveLanguage(connection, (services) => {
    serveStatusrapport(connection, services);
    serveUitleg(connection);
    serveOverzicht(connection, services);
    serveAkkoord(connection, services);
    serveProfiel(connection, services);
});
