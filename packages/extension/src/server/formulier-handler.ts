import { formulierVan, formulierWijziging, type SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import {
    type FormulierAnswer,
    type FormulierParams,
    type FormulierWijzigingAnswer,
    type FormulierWijzigingParams,
    formulierMethod,
    formulierWijzigingMethod,
} from '../formulier-request.js';
import { askDocument } from './ask-document.js';

/**
 * Answers the requests of a form. What is in its fields is the user's own text, sign for sign: it goes back to the text
 * when the field changes.
 */
export function serveFormulier(connection: Connection, services: SamenwerkingServices): void {
    connection.onRequest(formulierMethod, ({ uri, samenwerking }: FormulierParams) =>
        askDocument(
            uri,
            services.shared,
            (document): FormulierAnswer => formulierVan(document, samenwerking, services),
        ),
    );
    connection.onRequest<FormulierWijzigingAnswer, unknown>(
        formulierWijzigingMethod,
        ({ uri, wijziging }: FormulierWijzigingParams) =>
            askDocument(uri, services.shared, async (document): Promise<FormulierWijzigingAnswer> => {
                const versie = document.textDocument.version;
                const uitkomst = await formulierWijziging(document, wijziging, services);
                return 'weigering' in uitkomst ? uitkomst : { versie, edits: uitkomst.edits };
            }),
    );
}
