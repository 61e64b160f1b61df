import { aantalDringend, type Beoordeling, type SamenwerkingServices } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import { type StandAnswer, type StandParams, standMethod } from '../stand-request.js';
import { askDocument } from './ask-document.js';
import { atLine } from './at-line.js';
import { shown } from './shown.js';

/** Answers the client's request for how far the samenwerking at a line is. */
export function serveStand(connection: Connection, services: SamenwerkingServices): void {
    connection.onRequest(standMethod, ({ uri, regel }: StandParams) =>
        askDocument(uri, services.shared, (document): StandAnswer => {
            const beoordeling = atLine(services.assessment.Beoordelingen.beoordelingenOf(document), regel);
            return beoordeling ? shown(standVan(beoordeling, services)) : null;
        }),
    );
}

/** How far a samenwerking is, in a few words. */
export function standVan(beoordeling: Beoordeling, { Instellingen }: SamenwerkingServices): StandAnswer {
    const { titel, fase } = beoordeling;
    return { titel, fase, kort: kortOver(beoordeling), urgent: aantalDringend(beoordeling, Instellingen) };
}

function kortOver({ profiel, voortgang: { geregeld, vereist } }: Beoordeling): string {
    if (!profiel) {
        return 'nog geen profiel';
    }
    return vereist === 0 ? 'geen eisen' : `${geregeld}/${vereist} geregeld`;
}
