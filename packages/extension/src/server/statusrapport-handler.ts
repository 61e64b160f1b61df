import { type Beoordeling, countTextErrors, type SamenwerkingServices } from '@samenwerking/language';
import { renderHtml, statusReport } from '@samenwerking/report';
import { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { StatusrapportAnswer, StatusrapportParams } from '../statusrapport-request.js';
import { statusrapportMethod } from '../statusrapport-request.js';

/** Answers the client's request for a status report. */
export function serveStatusrapport(connection: Connection, { shared, assessment }: SamenwerkingServices): void {
    const { LangiumDocuments, WorkspaceLock, WorkspaceManager } = shared.workspace;
    connection.onRequest(statusrapportMethod, async ({ uri, regel }: StatusrapportParams) => {
        await WorkspaceManager.ready;
        // Behind the changes that were typed before the request.
        return await WorkspaceLock.read((): StatusrapportAnswer => {
            const document = LangiumDocuments.getDocument(URI.parse(uri));
            const beoordeling = document && atLine(assessment.Beoordelingen.beoordelingenOf(document), regel);
            if (!beoordeling) {
                return null;
            }
            const textErrors = countTextErrors(document.diagnostics ?? []);
            const report = statusReport(beoordeling, assessment.Beoordelingen, textErrors);
            return { titel: beoordeling.titel, html: renderHtml(report) };
        });
    });
}

/** The samenwerking that the line is in, else the last one above it, else the first. */
function atLine(beoordelingen: readonly Beoordeling[], line: number): Beoordeling | undefined {
    return beoordelingen.findLast(({ feiten }) => feiten.geheel.start.line <= line) ?? beoordelingen[0];
}
