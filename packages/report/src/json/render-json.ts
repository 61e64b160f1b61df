import type { ReportSource } from '../formats/format.js';
import { inertData } from '../inert.js';
import { gewijzigdData } from './gewijzigd-data.js';
import { samenwerkingData } from './samenwerking-data.js';
import { toJson } from './to-json.js';

/** Goes up when a program that reads the output has to change. */
const versie = 1;

/** What stands first in every file. */
export const JSON_MARK = '{\n  "gemaaktMet": "Samenwerking",\n';

/** What was decided on the samenwerkingen of the report, for programs; the command line brings a schema of it. */
export function renderJson({ report, subjects }: ReportSource): string {
    return toJson(
        inertData({
            gemaaktMet: 'Samenwerking',
            versie,
            soort: report.kind,
            peildatum: report.peildatum,
            samenwerkingen: subjects.map((subject) => ({
                ...samenwerkingData(subject.beoordeling),
                ...gewijzigdData(subject),
            })),
        }),
    );
}
