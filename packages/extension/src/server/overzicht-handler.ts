import { geldendeErnst, isBuiltin, type SamenwerkingServices } from '@samenwerking/language';
import { DocumentCache, DocumentState, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
    type OverzichtGroepenAnswer,
    type OverzichtGroepenParams,
    type OverzichtSamenwerking,
    overzichtGroepenMethod,
    overzichtMethod,
} from '../overzicht-request.js';
import { askDocument, askWorkspace } from './ask-document.js';
import { type ErnstOf, groepenVan, overzichtVan } from './overzicht.js';
import { shown } from './shown.js';

/** Answers the client's requests for all samenwerkingen of the workspace, by name, and for what is open in one. */
export function serveOverzicht(connection: Connection, services: SamenwerkingServices): void {
    const { assessment, Instellingen, shared } = services;
    // The view asks again at every edit: only what that edit concerns is judged anew.
    const known = new DocumentCache<string, OverzichtSamenwerking[]>(shared, DocumentState.Linked);
    const chosenErnst: ErnstOf = (melding) => geldendeErnst(melding, Instellingen);
    const overzichtenIn = (document: LangiumDocument): OverzichtSamenwerking[] =>
        known.get(document.uri, Instellingen.peildatum, () =>
            assessment.Beoordelingen.beoordelingenOf(document).map((one, index) =>
                shown(overzichtVan(one, index, chosenErnst)),
            ),
        );
    // While it has just been judged: of a large workspace, what is closed would have to be read again.
    shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
        const isOpen = shared.workspace.TextDocuments.get(document.uri) !== undefined;
        if (!(isOpen || isBuiltin(document.uri))) {
            overzichtenIn(document);
        }
    });
    shared.workspace.Snapshots.keepers.set('overzicht', {
        keep: overzichtenIn,
        restore: (document, kept) => known.set(document.uri, Instellingen.peildatum, kept as OverzichtSamenwerking[]),
    });
    connection.onRequest(overzichtMethod, () =>
        askWorkspace(shared, (): OverzichtSamenwerking[] =>
            shared.workspace.LangiumDocuments.all
                .filter(({ uri }) => !isBuiltin(uri))
                .flatMap(overzichtenIn)
                .toArray()
                .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
        ),
    );
    connection.onRequest(overzichtGroepenMethod, ({ uri, volgnummer }: OverzichtGroepenParams) =>
        askDocument(uri, shared, (document): OverzichtGroepenAnswer => {
            const beoordeling = assessment.Beoordelingen.beoordelingenOf(document)[volgnummer];
            return beoordeling ? shown(groepenVan(beoordeling, chosenErnst)) : null;
        }),
    );
}
