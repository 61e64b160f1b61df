import type { Beoordeling } from '@samenwerking/language';
import type { Range } from 'vscode-languageserver-types';
import type { CheckedFile } from './check.js';
import type { Finding } from './finding.js';
import { countFindings } from './summary.js';

/** Goes up when a program that reads the output has to change. */
const versie = 1;

/** Characters that JSON may hold as they are, but that steer a terminal or hide text. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The result for programs; described by schema/controleer.schema.json. */
export function renderJson(files: readonly CheckedFile[], peildatum: string): string {
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
        },
        bestanden: files.map(({ pad, findings }) => ({ pad, meldingen: findings.map(melding) })),
        samenwerkingen: files.flatMap(({ pad, beoordelingen }) =>
            beoordelingen.map((beoordeling) => samenwerking(beoordeling, pad)),
        ),
    };
    const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return `${JSON.stringify(result, undefined, 2).replace(UNSEEN, escaped)}\n`;
}

function melding({ code, ernst, bericht, eis, bereik }: Finding) {
    return { code, ernst, bericht, ...(eis === undefined ? {} : { eis }), bereik: fromOne(bereik) };
}

function fromOne({ start, end }: Range) {
    return {
        begin: { regel: start.line + 1, kolom: start.character + 1 },
        eind: { regel: end.line + 1, kolom: end.character + 1 },
    };
}

function samenwerking(beoordeling: Beoordeling, pad: string) {
    const { naam, titel, profiel, fase, voortgang, eisen, stappen, processchema } = beoordeling;
    return {
        naam,
        titel,
        pad,
        profiel: profiel?.naam ?? null,
        fase,
        voortgang: { vereist: voortgang.vereist, geregeld: voortgang.geregeld, gereed: voortgang.gereed },
        checklist: eisen.map(({ eis, thema, niveau, label, status, gemist }) => ({
            eis,
            thema,
            niveau,
            label,
            status,
            ontbreekt: gemist.flatMap(({ sleutels }) => sleutels),
        })),
        stappen: stappen.map(({ nummer, status }) => ({ nummer, status })),
        processchema: processchema.map(({ nummer, status }) => ({ nummer, status })),
    };
}
