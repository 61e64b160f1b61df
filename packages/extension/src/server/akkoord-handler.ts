import { akkoordVastleggen, akkoordVraag, type SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import type {
    AkkoordPlaats,
    AkkoordVastleggenAnswer,
    AkkoordVastleggenParams,
    AkkoordVraagAnswer,
} from '../akkoord-request.js';
import { akkoordVastleggenMethod, akkoordVraagMethod } from '../akkoord-request.js';
import { askDocument } from './ask-document.js';
import { shown } from './shown.js';

/** Answers the client's requests to record an akkoord. */
export function serveAkkoord(connection: Connection, services: SamenwerkingServices): void {
    connection.onRequest<AkkoordVraagAnswer, unknown>(akkoordVraagMethod, ({ uri, plaats }: AkkoordPlaats) =>
        askDocument(uri, services.shared, (document) => shown(akkoordVraag(document, plaats, services))),
    );
    connection.onRequest(akkoordVastleggenMethod, ({ uri, plaats, contact }: AkkoordVastleggenParams) =>
        askDocument(uri, services.shared, (document): AkkoordVastleggenAnswer => {
            const edits = akkoordVastleggen(document, plaats, contact, services);
            return { versie: document.textDocument.version, edits };
        }),
    );
}
