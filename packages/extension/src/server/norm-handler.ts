import type { SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import { type NormAnswer, type NormParams, normMethod } from '../norm-request.js';
import { askDocument } from './ask-document.js';
import { atLine } from './at-line.js';

/** Answers the client's request for the norm of the samenwerking at a line; without one there, for the usual norm. */
export function serveNorm(connection: Connection, services: SamenwerkingServices): void {
    const { Beoordelingen } = services.assessment;
    connection.onRequest(normMethod, ({ uri, regel }: NormParams) =>
        askDocument(uri, services.shared, (document): NormAnswer => {
            const named = atLine(Beoordelingen.beoordelingenOf(document), regel)?.feiten.norm;
            const id = named ? named.id : Beoordelingen.standaardNorm;
            const norm = id === undefined ? undefined : Beoordelingen.norm(id);
            return norm ? { uri: norm.uri, plaats: norm.bereik.start } : null;
        }),
    );
}
