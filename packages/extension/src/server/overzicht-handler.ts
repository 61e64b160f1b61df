import { geldendeErnst, isBuiltin, type SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import { type OverzichtSamenwerking, overzichtMethod } from '../overzicht-request.js';
import { askWorkspace } from './ask-document.js';
import { type ErnstOf, overzichtVan } from './overzicht.js';

/** Answers the client's request for all samenwerkingen of the workspace, by name. */
export function serveOverzicht(connection: Connection, services: SamenwerkingServices): void {
    const { assessment, Instellingen, shared } = services;
    const chosenErnst: ErnstOf = (melding) => geldendeErnst(melding, Instellingen);
    connection.onRequest(overzichtMethod, () =>
        askWorkspace(shared, (): OverzichtSamenwerking[] =>
            shared.workspace.LangiumDocuments.all
                .filter(({ uri }) => !isBuiltin(uri))
                .flatMap((document) => assessment.Beoordelingen.beoordelingenOf(document))
                .map((beoordeling) => overzichtVan(beoordeling, chosenErnst))
                .toArray()
                .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
        ),
    );
}
