import { resolve } from 'node:path';
import type { Ernst } from '@samenwerking/language';
import type { OptionSpecs, OptionValues } from '../call/options.js';
import { compareWith } from '../controle/basislijn.js';
import { readBasislijn, writeBasislijn } from '../controle/basislijn-file.js';
import { type CheckedFile, checkSelection, checkWorkspace } from '../controle/check.js';
import { checkUnlessKnown } from '../controle/check-unless-known.js';
import { readErnst } from '../controle/ernst.js';
import { formatNames, formats } from '../controle/formats/index.js';
import { exitCodeOf, type Outcome } from '../controle/outcome.js';
import { type Stand, standVan } from '../controle/stand.js';
import { judgedByOwnProfiel } from '../controle/supposed-profiel.js';
import { ExitCode } from '../exit-code.js';
import { shownPath } from '../files/paths.js';
import { selectFiles } from '../files/selection.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import type { Command, Context } from './command.js';
import { finish } from './finish.js';

const options = {
    formaat: {
        value: 'FORMAAT',
        choices: formatNames,
        help: 'tekst (om te lezen), json, sarif, junit of github (voor programma’s)',
    },
    strikt: { help: 'ook een waarschuwing telt als fout voor de afsluitcode' },
    ernst: {
        value: 'CODE=ERNST',
        repeatable: true,
        help: 'laat een melding anders tellen: fout, waarschuwing, informatie, hint of uit',
    },
    profiel: { value: 'PROFIEL', help: 'alsof dit profiel is gekozen: wat ontbreekt er dan nog?' },
    basislijn: { value: 'BESTAND', help: 'meldingen die in dit bestand staan, zijn bekend en tellen niet mee' },
    'schrijf-basislijn': { help: 'schrijft alle meldingen van nu in het bestand achter --basislijn' },
    opnieuw: { help: 'kijkt alles na, ook als er niets is gewijzigd, en bewaart niets' },
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
        ['samenwerking controleer --strikt --ernst leeg=uit', 'strenger, op één melding na'],
        ['samenwerking controleer --profiel kern', 'wat ontbreekt voor kern'],
        ['samenwerking controleer --basislijn bekend.json --schrijf-basislijn', 'wat er nu is, is bekend'],
    ],
    async run(paths, given, context) {
        const { cwd, peildatum, output } = context;
        if (given['schrijf-basislijn'] && given.basislijn === undefined) {
            throw new Problem(messages.baselineWithoutPath(), ExitCode.wrongCall);
        }
        const { profiel } = given;
        const choices = { profiel, ernst: readErnst(given.ernst ?? []) };
        const { files, problems } = await checkSelection(
            await selectFiles(paths, cwd),
            { ...context, ...choices },
            standVan,
            given.opnieuw ? checkWorkspace : checkUnlessKnown,
        );
        for (const sentence of profiel === undefined ? [] : judgedByOwnProfiel(files, profiel)) {
            output.complain(sentence);
        }
        const outcome: Outcome = {
            ...(await withBaseline(files, given, context)),
            problems,
            peildatum,
            profiel,
            counting: new Set<Ernst>(given.strikt ? ['fout', 'waarschuwing'] : ['fout']),
            output,
        };
        await output.result(formats[given.formaat ?? 'tekst'](outcome));
        return finish(exitCodeOf(outcome), problems, output);
    },
};

/** The files beside the baseline that was named, if there is one; writes it first where that was asked. */
async function withBaseline(
    files: readonly CheckedFile<Stand>[],
    { basislijn, 'schrijf-basislijn': isWritten }: OptionValues<typeof options>,
    { cwd, output }: Context,
): Promise<Pick<Outcome, 'files' | 'opgelost'>> {
    if (basislijn === undefined) {
        return { files, opgelost: undefined };
    }
    const path = resolve(cwd, basislijn);
    if (isWritten) {
        const count = await writeBasislijn(path, files, cwd);
        output.tell(messages.baselineWritten(shownPath(path, cwd), count));
    }
    return compareWith(await readBasislijn(path, cwd), files, cwd);
}
