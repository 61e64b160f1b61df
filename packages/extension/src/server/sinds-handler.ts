import { readDatum, todayInAmsterdam } from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import { type RevisieKiezenAnswer, type RevisieKiezenParams, revisieKiezenMethod } from '../sinds-request.js';

/** Answers the client's requests about which commit is meant. */
export function serveSinds(connection: Connection): void {
    connection.onRequest(revisieKiezenMethod, kiesRevisie);
}

/** Of the commits the last one of a day, or of the days before it; and the day on which it is looked at. */
export function kiesRevisie({ dag, tijden }: RevisieKiezenParams): RevisieKiezenAnswer {
    const dagen = tijden.map((tijd) => todayInAmsterdam(new Date(tijd)));
    if (dag === undefined) {
        const [datum] = dagen;
        return datum === undefined ? null : { datum, index: 0 };
    }
    const datum = readDatum(dag.trim());
    if (datum === undefined) {
        return null;
    }
    const index = dagen.findIndex((one) => one <= datum);
    const gemaaktOp = dagen[index];
    return { datum, index: index < 0 ? undefined : index, ...(gemaaktOp !== datum && { gemaaktOp }) };
}
