import type { SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import { type ImporteerAnswer, type ImporteerParams, importeerMethod } from '../importeer-request.js';
import { askWorkspace } from './ask-document.js';

/** Answers the client's request for a samenwerking from a document that exists. */
export function serveImporteer(connection: Connection, services: SamenwerkingServices): void {
    connection.onRequest<ImporteerAnswer, unknown>(importeerMethod, async (params: ImporteerParams) => {
        // What reads documents is loaded when one is given: whoever opens a file need not wait for it.
        const { importAnswer } = await import('./import-answer.js');
        return await askWorkspace(services.shared, () => importAnswer(params, services));
    });
}
