import { existsSync } from 'node:fs';
import { type Aanbod, aanbodVan, newSamenwerking } from '@samenwerking/language';
import type { OptionSpecs } from '../call/options.js';
import { loadWorkspace } from '../controle/load-workspace.js';
import { ExitCode } from '../exit-code.js';
import { isWithin } from '../files/paths.js';
import { type Answers, type GivenAnswers, missingOptions, readAnswers } from '../nieuw/answers.js';
import { messages } from '../nieuw/messages.js';
import { askMissing } from '../nieuw/questions.js';
import { fileIn, otherFolder, targetOf } from '../nieuw/target.js';
import { writeSkelet } from '../nieuw/write-skelet.js';
import { Dialogue } from '../output/dialogue.js';
import type { Output } from '../output/output.js';
import { Problem } from '../problem.js';
import type { Command } from './command.js';
import { finish } from './finish.js';

const options = {
    profiel: { value: 'PROFIEL', help: 'het samenwerkingsprofiel, zoals stand-by of structureel' },
    partner: { value: 'NAAM', help: 'de crisispartner: een die al beschreven is, of de naam van een nieuwe' },
    regio: { value: 'REGIO', help: 'de veiligheidsregio; bij meer dan één met komma’s ertussen' },
    adoptieregio: { value: 'REGIO', help: 'de adoptieregio; anders de eerste achter --regio' },
    titel: { value: 'TEKST', help: 'hoe de samenwerking heet; anders ‘Netcentrisch samenwerken met …’' },
    volgens: { value: 'NORM', help: 'de norm, als er meer zijn; anders het Stappenplan of die van --norm' },
    overschrijf: { help: 'ook over een bestand heen dat er al is' },
} as const satisfies OptionSpecs;

/** `nieuw`: a file with the beginning of a samenwerking. */
export const nieuw: Command<typeof options> = {
    name: 'nieuw',
    alias: 'new',
    usage: '[pad]',
    summary: 'maakt het begin van een nieuwe samenwerking',
    description: `Maakt een .samenwerking-bestand waarin alles klaarstaat om in te vullen: de partijen, het profiel en
een plek voor elke afspraak die daarbij hoort, met uitleg. In een terminal vraagt samenwerking wat
het nodig heeft. Geeft u --profiel, --partner en --regio mee, dan zijn er geen vragen.

Het pad is een bestand of een map; in een map heet het bestand naar de samenwerking.
Zonder pad is dat de huidige map. Een bestand dat er al is, blijft staan. Is er al een samenwerking
met deze partner en regio, dan komt er een tweede naast, met een eigen naam.`,
    options,
    examples: [
        ['samenwerking nieuw', 'vraagt wat nodig is'],
        ['samenwerking nieuw rivieren/', 'in de map rivieren'],
        ['samenwerking nieuw --profiel kern --partner Gasunie --regio utrecht', 'zonder vragen'],
        ['samenwerking nieuw -', 'op het scherm'],
    ],
    async run(paths, { overschrijf = false, ...given }, context) {
        const { cwd, peildatum, output } = context;
        const target = targetOf(paths, cwd, overschrijf);
        const replaced = target.kind === 'file' ? target.path : undefined;
        const workspace = { root: target.root, named: new Set<string>() };
        const { services, problems } = await loadWorkspace(workspace, context, { replaced });
        const aanbod = aanbodVan(services);
        const answers = await completeAnswers(given, { aanbod, folder: otherFolder(target, cwd) }, output);
        const isGivenNorm = context.norm !== undefined && answers.norm === aanbod.normen[0];
        const skelet = newSamenwerking({
            aanbod,
            peildatum,
            ...answers,
            noemtNorm: !isGivenNorm || isWithin(context.norm, target.root),
            isBezet: (naam) => target.kind === 'folder' && existsSync(fileIn(target.path, naam)),
        });
        await writeSkelet(skelet, { target, overwrite: overschrijf, made: messages.made }, context);
        const [first, ...others] = answers.regios;
        if (first && others.length > 0 && !answers.adoptieregio) {
            output.tell(messages.assumedAdoptieregio(first.naam));
        }
        return finish(ExitCode.ok, problems, output);
    },
};

/** What the call says, and in a terminal what the user answers to the questions about the rest. */
async function completeAnswers(
    given: GivenAnswers,
    { aanbod, folder }: { readonly aanbod: Aanbod; readonly folder: string | undefined },
    output: Output,
): Promise<Answers> {
    const answers = readAnswers(given, aanbod, folder);
    const missing = missingOptions(answers);
    if (missing.length === 0) {
        return answers;
    }
    const dialogue = Dialogue.open(output);
    if (!dialogue) {
        throw new Problem(messages.notGiven(missing), ExitCode.wrongCall);
    }
    try {
        return await askMissing(answers, { aanbod, dialogue, isNormGiven: given.volgens !== undefined });
    } finally {
        dialogue.close();
    }
}
