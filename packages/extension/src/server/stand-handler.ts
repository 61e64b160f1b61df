import type { Beoordeling, SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import { type StandAnswer, type StandParams, standMethod } from '../stand-request.js';
import { askDocument } from './ask-document.js';
import { atLine } from './at-line.js';
import { isUrgent } from './overzicht.js';

/** Answers the client's request for how far the samenwerking at a line is. */
export function serveStand(connection: Connection, services: SamenwerkingServices): void {
    connection.onRequest(standMethod, ({ uri, regel }: StandParams) =>
        askDocument(uri, services.shared, (document): StandAnswer => {
            const beoordeling = atLine(services.assessment.Beoordelingen.beoordelingenOf(document), regel);
            return beoordeling ? standVan(beoordeling) : null;
        }),
    );
}

function standVan(beoordeling: Beoordeling): StandAnswer {
    const { titel, fase, meldingen } = beoordeling;
    return { titel, fase, kort: kortOver(beoordeling), urgent: meldingen.filter(isUrgent).length };
}

function kortOver({ profiel, voortgang: { geregeld, vereist } }: Beoordeling): string {
    if (!profiel) {
        return 'nog geen profiel';
    }
    return vereist === 0 ? 'geen eisen' : `${geregeld}/${vereist} geregeld`;
}
