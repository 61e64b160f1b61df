import { existsSync } from 'node:fs';
import { countTextErrors, describedTwiceIn } from '@samenwerking/language';
import { formatNames, formats, kindNames, kinds } from '@samenwerking/report';
import type { OptionSpecs, OptionValues } from '../call/options.js';
import { type CheckedFile, checkSelection } from '../controle/check.js';
import { ExitCode } from '../exit-code.js';
import { shownPath } from '../files/paths.js';
import { selectFiles } from '../files/selection.js';
import { writeWhole } from '../files/write-file.js';
import { messages } from '../messages.js';
import { collectProblem, Problem } from '../problem.js';
import { destinationOf, reportPaths } from '../rapport/destination.js';
import { InHuisstijl } from '../rapport/huisstijl.js';
import { planReports, type ReportPlan } from '../rapport/plan-reports.js';
import { toenOf } from '../rapport/toen.js';
import type { Command, Context } from './command.js';
import { finish } from './finish.js';

const options = {
    soort: {
        value: 'SOORT',
        choices: kindNames,
        help: 'welk rapport, een van de soorten hierboven; anders status',
    },
    formaat: {
        value: 'FORMAAT',
        choices: formatNames,
        help: `de vorm: ${formatNames.join(', ')}; anders de eerste van die soort`,
    },
    uit: {
        value: 'PAD',
        help: 'map of bestand voor het rapport, of - (standaarduitvoer); anders de huidige map',
    },
    stijl: {
        value: 'PAD',
        help: 'uw huisstijl voor een webpagina, als CSS-bestand',
    },
    sjabloon: {
        value: 'PAD',
        help: 'uw huisstijl voor Word: een .docx-bestand waar het rapport in komt',
    },
    sinds: {
        value: 'REVISIE',
        help: 'ook wat er is gewijzigd sinds een git-revisie of een datum',
    },
    openbaar: { help: 'de openbare versie: zonder gegevens van personen, teksten en documenten' },
    overschrijf: { help: 'ook over een bestand heen dat niet door samenwerking is gemaakt' },
} as const satisfies OptionSpecs;

/** `rapport`: a report of each samenwerking, or one over all of them. */
export const rapport: Command<typeof options> = {
    name: 'rapport',
    alias: 'report',
    usage: '[pad…]',
    summary: 'maakt van elke samenwerking een rapport, of een overzicht',
    description: `Maakt van elke samenwerking in uw .samenwerking-bestanden een rapport: één bestand dat u kunt
openen, delen en printen. Het heet NAAM-status.html, naar de naam van de samenwerking.

Soorten:
${kindNames.map((name) => `  ${name.padEnd(18)}${kinds[name].content} (${kinds[name].formats.join(', ')})`).join('\n')}

Een pad is een bestand, een map of een patroon zoals "regio-*/*.samenwerking".
Zonder pad gaat het om de huidige map. Een eerder gemaakt rapport wordt bijgewerkt; een bestand
dat niet door samenwerking is gemaakt, blijft staan tenzij u --overschrijf gebruikt.

Met --sinds staat in het rapport ook wat er is gewijzigd sinds een eerdere versie in git
(${kindNames.filter((name) => kinds[name].hasSinds).join(', ')}).

Met --openbaar krijgt u een versie die iedereen mag lezen
(${kindNames.filter((name) => kinds[name].hasOpenbaar).join(', ')}).`,
    options,
    examples: [
        ['samenwerking rapport', 'van alles in de huidige map'],
        ['samenwerking rapport waterschap.samenwerking --uit rapporten', 'in de map rapporten'],
        ['samenwerking rapport waterschap.samenwerking --formaat md --uit -', 'als Markdown op het scherm'],
        ['samenwerking rapport waterschap.samenwerking --formaat docx', 'als Word-document'],
        ['samenwerking rapport --sjabloon huisstijl.docx', 'in Word, in uw huisstijl'],
        ['samenwerking rapport --soort planning', 'als agendabestand'],
        ['samenwerking rapport --soort overzicht', 'alles naast elkaar'],
        ['samenwerking rapport --sinds v1.0', 'ook wat er is gewijzigd'],
        ['samenwerking rapport --sinds 01-10-2026', 'ook wat er is gewijzigd'],
    ],
    async run(paths, given, context) {
        const { cwd, output } = context;
        const { files, problems: readProblems } = await checkSelection(
            await selectFiles(paths, cwd),
            context,
            (beoordeling, lookup) => ({ beoordeling, lookup }),
        );
        const problems = [...readProblems];
        const toen = given.sinds === undefined ? undefined : await toenOf(files, given.sinds, context);
        const subjects = files.flatMap(({ samenwerkingen, findings, workspace }) =>
            samenwerkingen.map(({ beoordeling, lookup }) => ({
                beoordeling,
                lookup,
                textErrors: countTextErrors(findings),
                describedTwice: describedTwiceIn(findings.map(({ code, bericht }) => ({ code, message: bericht }))),
                toen: toen?.get(workspace),
            })),
        );
        if (files.length > 0 && subjects.length === 0) {
            problems.push(new Problem(messages.noSamenwerking(), ExitCode.wrongCall));
        }
        if (subjects.length > 0) {
            tellOfTextErrors(files, context);
            await collectProblem(problems, () => writeReports(planReports(given, subjects), given, problems, context));
        }
        return finish(ExitCode.ok, problems, output);
    },
};

/** Writes the reports; what goes wrong with some of them is added to the problems. */
async function writeReports(
    { soort, formaat, reports }: ReportPlan,
    given: OptionValues<typeof options>,
    problems: Problem[],
    { cwd, output }: Context,
): Promise<void> {
    const { uit, overschrijf = false } = given;
    const { isOwn, isText } = formats[formaat];
    const inHuisstijl = await InHuisstijl.read(given, formaat, cwd);
    const destination = destinationOf({ uit, formaat, count: reports.length, cwd });
    if (destination.kind === 'standard-output') {
        if (output.isShown && !isText) {
            throw new Problem(messages.notForScreen(formaat), ExitCode.wrongCall);
        }
        for (const source of reports) {
            await output.result(await inHuisstijl.encode(source, formaat));
        }
        return;
    }
    const names = reports.map(({ name }) => name);
    const targets = destination.kind === 'file' ? [destination.path] : reportPaths(destination.path, names, formaat);
    for (const [index, source] of reports.entries()) {
        const path = targets[index] as string;
        const pad = shownPath(path, cwd);
        const isNew = !existsSync(path);
        await collectProblem(problems, async () => {
            const content = await inHuisstijl.encode(source, formaat);
            await writeWhole(path, content, { pad, overwrite: overschrijf, isOwn });
            output.tell(messages.reportMade(kinds[soort].title, pad, isNew));
        });
    }
}

/** What could not be read is not in a report; whoever hands it on should know. */
function tellOfTextErrors(files: readonly CheckedFile[], { output }: Context): void {
    for (const { pad, findings } of files) {
        const textErrors = countTextErrors(findings);
        if (textErrors > 0) {
            output.tell(messages.incompleteReport(pad, textErrors));
        }
    }
}
