import { toJson } from '@samenwerking/report';
import type { Range } from 'vscode-languageserver-types';
import type { Finding } from '../finding.js';
import type { Outcome } from '../outcome.js';
import type { Stand } from '../stand.js';
import { countEntries, countFindings, countKnown } from '../summary.js';

/** Goes up when a program that reads the output has to change. */
const versie = 1;

/** The result for programs; described by schema/controleer.schema.json. */
export function renderJson({ files, peildatum, opgelost }: Outcome): string {
    const { fout, waarschuwing, informatie, hint } = countFindings(files);
    const result = {
        versie,
        peildatum,
        samenvatting: {
            bestanden: files.length,
            fouten: fout,
            waarschuwingen: waarschuwing,
            informatie,
            hints: hint,
            ...(opgelost && { bekend: countKnown(files), opgelost: countEntries(opgelost) }),
        },
        bestanden: files.map(({ pad, findings }) => ({ pad, meldingen: findings.map(melding) })),
        samenwerkingen: files.flatMap(({ pad, samenwerkingen }) => samenwerkingen.map((one) => samenwerking(one, pad))),
    };
    return toJson(result);
}

function melding({ code, ernst, bericht, eis, bereik, bekend }: Finding) {
    return {
        ...{ code, ernst, bericht },
        ...(eis === undefined ? {} : { eis }),
        bereik: fromOne(bereik),
        ...(bekend ? { bekend } : {}),
    };
}

function fromOne({ start, end }: Range) {
    return {
        begin: { regel: start.line + 1, kolom: start.character + 1 },
        eind: { regel: end.line + 1, kolom: end.character + 1 },
    };
}

function samenwerking({ naam, titel, norm: _, ...stand }: Stand, pad: string) {
    return { naam, titel, pad, ...stand };
}
