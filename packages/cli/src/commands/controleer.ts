import type { OptionSpecs } from '../call/options.js';
import { type CheckResult, checkSelection } from '../controle/check.js';
import { renderJson } from '../controle/json.js';
import { countFindings } from '../controle/summary.js';
import { renderFindings, renderSummary } from '../controle/text.js';
import { ExitCode } from '../exit-code.js';
import { selectFiles } from '../files/selection.js';
import type { Command, Context } from './command.js';
import { finish } from './finish.js';

const options = {
    formaat: { value: 'FORMAAT', choices: ['tekst', 'json'], help: 'tekst (om te lezen) of json (voor programma’s)' },
} as const satisfies OptionSpecs;

/** `controleer`: the diagnostics that the editor shows, for every file. */
export const controleer: Command<typeof options> = {
    name: 'controleer',
    alias: 'check',
    usage: '[pad…]',
    summary: 'laat zien wat er ontbreekt of niet klopt',
    description: `Laat zien wat er in uw .samenwerking-bestanden ontbreekt of niet klopt. Het zijn dezelfde
meldingen als in de editor. Daarna staat er hoe ver elke samenwerking is.

Een pad is een bestand, een map of een patroon zoals "regio-*/*.samenwerking".
Zonder pad gaat het om de huidige map. Namen worden in de hele huidige map opgezocht; alleen
over de paden die u noemt, krijgt u meldingen.`,
    options,
    examples: [
        ['samenwerking controleer', 'alles in de huidige map'],
        ['samenwerking controleer waterschap.samenwerking', 'één bestand'],
        ['samenwerking controleer --formaat json > controle.json', 'voor een ander programma'],
    ],
    async run(paths, { formaat = 'tekst' }, context) {
        const { cwd, peildatum, output } = context;
        const { files, problems } = await checkSelection(await selectFiles(paths, cwd), context);
        if (formaat === 'json') {
            await output.result(renderJson(files, peildatum));
        } else if (files.length > 0) {
            await output.result(renderText(files, context));
        }
        const outcome = countFindings(files).fout > 0 ? ExitCode.findings : ExitCode.ok;
        return finish(outcome, problems, output);
    },
};

function renderText(files: CheckResult['files'], { peildatum, output }: Context): string {
    const findings = renderFindings(files, output);
    if (output.quiet) {
        return findings;
    }
    return [findings, renderSummary(files, peildatum, output)].filter((part) => part !== '').join('\n');
}
