import {
    andereProfielen,
    insertForProfiel,
    isVereist,
    type ProfielVergelijking,
    placesToWrite,
    type SamenwerkingServices,
    volgendProfiel,
} from '@samenwerking/language';
import type { LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
    type ProfielInvoegenAnswer,
    type ProfielInvoegenParams,
    type ProfielKeuzeAnswer,
    type ProfielKeuzeParams,
    type ProfielVergelijkingAnswer,
    type ProfielVergelijkingParams,
    profielInvoegenMethod,
    profielKeuzeMethod,
    profielVergelijkingMethod,
} from '../profiel-request.js';
import { askDocument } from './ask-document.js';
import { atLine } from './at-line.js';
import { shown } from './shown.js';

/** Answers the client's requests about what a samenwerking lacks for another profile. */
export function serveProfiel(connection: Connection, services: SamenwerkingServices): void {
    const { Beoordelingen } = services.assessment;
    const compare = (document: LangiumDocument, { samenwerking, profiel }: ProfielVergelijkingParams) => {
        const nu = Beoordelingen.beoordelingenOf(document).find(({ naam }) => naam === samenwerking);
        return nu && Beoordelingen.compareWithProfiel(nu, profiel, document);
    };
    connection.onRequest(profielKeuzeMethod, ({ uri, regel }: ProfielKeuzeParams) =>
        askDocument(uri, services.shared, (document): ProfielKeuzeAnswer => {
            const nu = atLine(Beoordelingen.beoordelingenOf(document), regel);
            if (!nu) {
                return null;
            }
            const volgend = volgendProfiel(nu.norm, nu.profiel)?.naam;
            const profielen = andereProfielen(nu.norm, nu.profiel).map(({ naam, titel }) => {
                return { naam, titel, isVolgend: naam === volgend };
            });
            return { samenwerking: nu.naam, profielen: shown(profielen) };
        }),
    );
    connection.onRequest(profielVergelijkingMethod, (params: ProfielVergelijkingParams) =>
        askDocument(params.uri, services.shared, (document): ProfielVergelijkingAnswer => {
            const vergelijking = compare(document, params);
            return vergelijking ? shown(answerOf(vergelijking)) : null;
        }),
    );
    connection.onRequest(profielInvoegenMethod, (params: ProfielInvoegenParams) =>
        askDocument(params.uri, services.shared, (document): ProfielInvoegenAnswer => {
            const vergelijking = compare(document, params);
            const edits = vergelijking ? insertForProfiel(vergelijking, params.eisen, document, services) : [];
            const { textDocument } = document;
            return { versie: textDocument.version, edits, invullen: placesToWrite(textDocument, edits) };
        }),
    );
}

function answerOf(vergelijking: ProfielVergelijking): ProfielVergelijkingAnswer {
    const { nu, straks, profiel } = vergelijking;
    return {
        titel: nu.titel,
        profiel: profiel.titel,
        ontbreekt: straks.eisen
            .filter(({ status }) => status === 'ontbreekt')
            .map(({ eis, titel, thema, niveau }) => ({ eis, titel, thema, isVereist: isVereist(niveau) })),
    };
}
