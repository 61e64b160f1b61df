import type { SamenwerkingServices, Toen } from '@samenwerking/language';
import { isOperationCancelled } from 'langium';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
    type RapportAnswer,
    type RapportBestandAnswer,
    type RapportBestandParams,
    type RapportOnderwerp,
    rapportBestandMethod,
    rapportKeuzesMethod,
    rapportMethod,
    type SamenwerkingBijParams,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../rapport-request.js';
import { tekstenToenMethod } from '../sinds-request.js';
import { askDocument, askWorkspace } from './ask-document.js';
import { atLine } from './at-line.js';
import { Vroeger } from './vroeger.js';

/** What makes and writes reports is loaded when one is asked for: whoever opens a file need not wait for it. */
const load = () => import('./rapport-answers.js');

/** Answers the client's requests for reports, to show and as files. */
export function serveRapport(connection: Connection, services: SamenwerkingServices): void {
    const { assessment, shared } = services;
    const vroeger = new Vroeger(services, (params) => connection.sendRequest(tekstenToenMethod, params));
    connection.onRequest(rapportKeuzesMethod, async () => (await load()).KEUZES);
    connection.onRequest(samenwerkingBijMethod, ({ uri, plaats }: SamenwerkingBijParams) =>
        askDocument(uri, shared, (document): SamenwerkingInBestand | null => {
            const all = assessment.Beoordelingen.beoordelingenOf(document);
            const found = atLine(all, plaats.line);
            const plek = found && { index: all.indexOf(found), aantal: all.length };
            return plek ? { uri, naam: found.naam, plek } : null;
        }),
    );
    const withToen = <T>({ sinds }: RapportOnderwerp, use: (toen: Toen | undefined) => T | Promise<T>) =>
        sinds ? vroeger.withToen(sinds, use) : askWorkspace(shared, () => use(undefined));
    connection.onRequest(rapportMethod, (onderwerp: RapportOnderwerp, token: CancellationToken) =>
        stoppable<RapportAnswer>(async () => {
            const { toShow } = await load();
            return await withToen(onderwerp, (toen) => toShow(onderwerp, toen, services, token));
        }),
    );
    connection.onRequest<RapportBestandAnswer, void>(
        rapportBestandMethod,
        async (params: RapportBestandParams, token: CancellationToken) =>
            await stoppable(async () => {
                const { toWrite } = await load();
                return await withToen(params.onderwerp, (toen) => toWrite(params, toen, services, token));
            }),
    );
}

/** Who stopped it hears that it was stopped, and not that something went wrong. */
async function stoppable<T>(work: () => Promise<T>): Promise<T> {
    try {
        return await work();
    } catch (fault) {
        throw isOperationCancelled(fault) ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Gestopt.') : fault;
    }
}
