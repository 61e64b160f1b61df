import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { createSamenwerkingServices, type LanguageHost, type SamenwerkingServices } from '../services.js';

/**
 * Serves the language to the editor at the other end of a connection, with the files of the host. An editor with
 * requests of its own has them answered by what `addRequests` adds.
 */
export function serveLanguage(
    connection: Connection,
    host: LanguageHost,
    addRequests: (services: SamenwerkingServices) => void = () => {},
): void {
    const { shared, samenwerking } = createSamenwerkingServices({ connection, ...host });
    addRequests(samenwerking);
    startLanguageServer(shared);
}
