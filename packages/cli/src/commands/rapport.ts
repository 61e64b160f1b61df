import { existsSync } from 'node:fs';
import { type Beoordeling, countTextErrors, type Lookup } from '@samenwerking/language';
import { statusReport } from '@samenwerking/report';
import type { OptionSpecs, OptionValues } from '../call/options.js';
import { type CheckedFile, checkSelection } from '../controle/check.js';
import { ExitCode } from '../exit-code.js';
import { shownPath } from '../files/paths.js';
import { selectFiles } from '../files/selection.js';
import { writeWhole } from '../files/write-file.js';
import { messages } from '../messages.js';
import { collectProblem, Problem } from '../problem.js';
import { destinationOf, reportPaths } from '../rapport/destination.js';
import { type Formaat, formatOf, formats } from '../rapport/formats.js';
import type { Command, Context } from './command.js';
import { finish } from './finish.js';

const options = {
    soort: { value: 'SOORT', choices: ['status'], help: 'welk rapport: status (de hele stand van zaken)' },
    formaat: {
        value: 'FORMAAT',
        choices: ['html', 'md'],
        help: 'html (standaard; om te lezen, te delen of te printen) of md (Markdown)',
    },
    uit: { value: 'PAD', help: 'de map of het bestand voor het rapport; anders de huidige map (- is het scherm)' },
    overschrijf: { help: 'ook over een bestand heen dat niet door samenwerking is gemaakt' },
} as const satisfies OptionSpecs;

interface PlannedReport {
    readonly beoordeling: Beoordeling;
    readonly lookup: Lookup;
    /** Mistakes in the text of its file. */
    readonly textErrors: number;
}

/** `rapport`: a report of each samenwerking. */
export const rapport: Command<typeof options> = {
    name: 'rapport',
    alias: 'report',
    usage: '[pad…]',
    summary: 'maakt van elke samenwerking een rapport',
    description: `Maakt van elke samenwerking in uw .samenwerking-bestanden een rapport: één bestand dat u kunt
openen, delen en printen. Het heet NAAM-status.html, naar de naam van de samenwerking.

Een pad is een bestand, een map of een patroon zoals "regio-*/*.samenwerking".
Zonder pad gaat het om de huidige map. Een eerder gemaakt rapport wordt bijgewerkt; een bestand
dat niet door samenwerking is gemaakt, blijft staan tenzij u --overschrijf gebruikt.`,
    options,
    examples: [
        ['samenwerking rapport', 'van alles in de huidige map'],
        ['samenwerking rapport waterschap.samenwerking --uit rapporten', 'in de map rapporten'],
        ['samenwerking rapport waterschap.samenwerking --formaat md --uit -', 'als Markdown op het scherm'],
    ],
    async run(paths, given, context) {
        const { cwd, output } = context;
        const { files, problems: readProblems } = await checkSelection(await selectFiles(paths, cwd), context);
        const problems = [...readProblems];
        const reports = files.flatMap(({ beoordelingen, lookup, findings }) =>
            beoordelingen.map((beoordeling) => ({ beoordeling, lookup, textErrors: countTextErrors(findings) })),
        );
        if (files.length > 0 && reports.length === 0) {
            problems.push(new Problem(messages.noSamenwerking(), ExitCode.wrongCall));
        }
        if (reports.length > 0) {
            tellOfTextErrors(files, context);
            await collectProblem(problems, () => makeReports(reports, given, problems, context));
        }
        return finish(ExitCode.ok, problems, output);
    },
};

/** Makes and writes the reports; what goes wrong with some of them is added to the problems. */
async function makeReports(
    reports: readonly PlannedReport[],
    given: OptionValues<typeof options>,
    problems: Problem[],
    { cwd, output }: Context,
): Promise<void> {
    const { soort = 'status', uit, overschrijf = false } = given;
    const formaat: Formaat = given.formaat ?? (uit === undefined ? undefined : formatOf(uit)) ?? 'html';
    const { render, isOwn } = formats[formaat];
    const destination = destinationOf({ uit, formaat, count: reports.length, cwd });
    const textOf = ({ beoordeling, lookup, textErrors }: PlannedReport) =>
        render(statusReport(beoordeling, lookup, textErrors));
    if (destination.kind === 'standard-output') {
        await output.result(reports.map(textOf).join('\n'));
        return;
    }
    const names = reports.map(({ beoordeling }) => beoordeling.naam);
    const targets =
        destination.kind === 'file' ? [destination.path] : reportPaths(destination.path, names, soort, formaat);
    for (const [index, report] of reports.entries()) {
        const path = targets[index] as string;
        const pad = shownPath(path, cwd);
        const isNew = !existsSync(path);
        await collectProblem(problems, async () => {
            await writeWhole(path, textOf(report), { pad, overwrite: overschrijf, isOwn });
            output.tell(messages.reportMade(pad, isNew));
        });
    }
}

/** What could not be read is not in a report; whoever hands it on should know. */
function tellOfTextErrors(files: readonly CheckedFile[], { output }: Context): void {
    for (const { pad, findings } of files) {
        if (countTextErrors(findings) > 0) {
            output.tell(messages.incompleteReport(pad));
        }
    }
}
