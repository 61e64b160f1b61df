import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import type { Connection } from 'vscode-languageserver';
import { createSamenwerkingServices, type SamenwerkingServices } from '../services.js';
import { isMissing } from './is-missing.js';

/**
 * Serves the language to the editor at the other end of a connection, with the files of this machine. An editor with
 * requests of its own has them answered by what `addRequests` adds.
 */
export function serveLanguage(
    connection: Connection,
    addRequests: (services: SamenwerkingServices) => void = () => {},
): void {
    const { shared, samenwerking } = createSamenwerkingServices({ connection, ...NodeFileSystem, isMissing });
    addRequests(samenwerking);
    startLanguageServer(shared);
}
