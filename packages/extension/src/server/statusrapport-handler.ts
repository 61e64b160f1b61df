import { countTextErrors, type SamenwerkingServices } from '@samenwerking/language';
import { renderHtml, statusReport } from '@samenwerking/report';
import type { Connection } from 'vscode-languageserver';
import type { StatusrapportAnswer, StatusrapportParams } from '../statusrapport-request.js';
import { statusrapportMethod } from '../statusrapport-request.js';
import { askDocument } from './ask-document.js';
import { atLine } from './at-line.js';

/** Answers the client's request for a status report. */
export function serveStatusrapport(connection: Connection, { shared, assessment }: SamenwerkingServices): void {
    const { Beoordelingen } = assessment;
    connection.onRequest(statusrapportMethod, ({ uri, regel }: StatusrapportParams) =>
        askDocument(uri, shared, (document): StatusrapportAnswer => {
            const beoordeling = atLine(Beoordelingen.beoordelingenOf(document), regel);
            if (!beoordeling) {
                return null;
            }
            const report = statusReport(beoordeling, Beoordelingen, countTextErrors(document.diagnostics ?? []));
            return { titel: beoordeling.titel, html: renderHtml(report) };
        }),
    );
}
