import { codesPerOnderwerp, uitlegUri, uitlegVan } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import type { UitlegKeuze } from '../uitleg-request.js';
import { uitlegMethod } from '../uitleg-request.js';

/** Answers the client's request for all explanations. */
export function serveUitleg(connection: Connection): void {
    connection.onRequest(uitlegMethod, (): UitlegKeuze[] => [
        { titel: 'Alle meldingen op één pagina', uri: uitlegUri() },
        ...codesPerOnderwerp.flatMap(({ codes }) =>
            codes.map((code) => ({ titel: uitlegVan(code).titel, code, uri: uitlegUri(code) })),
        ),
    ]);
}
