import type { LanguageHost } from '@samenwerking/language';
import { serveLanguage } from '@samenwerking/language/language-server';
import type { Connection } from 'vscode-languageserver';
import { serveAkkoord } from './akkoord-handler.js';
import { serveControle } from './controle-handler.js';
import { serveFormulier } from './formulier-handler.js';
import { serveImporteer } from './importeer-handler.js';
import { serveNieuw } from './nieuw-handler.js';
import { serveNorm } from './norm-handler.js';
import { serveOverzicht } from './overzicht-handler.js';
import { serveProfiel } from './profiel-handler.js';
import { serveRapport } from './rapport-handler.js';
import { serveSinds } from './sinds-handler.js';
import { serveStand } from './stand-handler.js';
import { serveUitleg } from './uitleg-handler.js';

/** Who is served, and how files are reached where the server runs. */
export interface Connected {
    readonly connection: Connection;
    readonly host: LanguageHost;
}

/** Serves the language, and what the client of this extension asks beyond it. */
export function serve({ connection, host }: Connected): void {
    serveLanguage(connection, host, (services) => {
        serveRapport(connection, services);
        serveUitleg(connection);
        serveControle(connection, services);
        serveNieuw(connection, services);
        serveImporteer(connection, services);
        serveNorm(connection, services);
        serveStand(connection, services);
        serveOverzicht(connection, services);
        serveAkkoord(connection, services);
        serveProfiel(connection, services);
        serveFormulier(connection, services);
        serveSinds(connection);
    });
}
