import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Import, importDocument } from '@samenwerking/import';
import { aanbodVan, type Norm } from '@samenwerking/language';
import type { OptionSpecs } from '../call/options.js';
import { loadWorkspace } from '../controle/load-workspace.js';
import { ExitCode } from '../exit-code.js';
import { isWithin } from '../files/paths.js';
import { messages } from '../importeer/messages.js';
import { orProblem, readOfficeFile } from '../importeer/read-office-file.js';
import { findProfiel, readAnswers } from '../nieuw/answers.js';
import { fileIn, otherFolder, targetOf } from '../nieuw/target.js';
import { writeSkelet } from '../nieuw/write-skelet.js';
import type { Output } from '../output/output.js';
import { Problem } from '../problem.js';
import type { Command } from './command.js';
import { finish } from './finish.js';

const options = {
    profiel: { value: 'PROFIEL', help: 'het samenwerkingsprofiel; anders dat van het document' },
    partner: { value: 'NAAM', help: 'de crisispartner; anders die van het document' },
    regio: { value: 'REGIO', help: 'de veiligheidsregio; bij meer dan één met komma’s ertussen' },
    adoptieregio: { value: 'REGIO', help: 'de adoptieregio; anders de eerste achter --regio' },
    titel: { value: 'TEKST', help: 'hoe de samenwerking heet' },
    volgens: { value: 'NORM', help: 'de norm, als er meer zijn; anders de best passende' },
    uit: { value: 'PAD', help: 'bestand of map voor het resultaat, of - (standaarduitvoer)' },
    overschrijf: { help: 'ook over een bestand heen dat er al is' },
} as const satisfies OptionSpecs;

/** `importeer`: a samenwerking from a checklist or contact list that exists. */
export const importeer: Command<typeof options> = {
    name: 'importeer',
    alias: 'import',
    usage: 'BESTAND',
    summary: 'leest een checklist of contactlijst uit Word of Excel in',
    description: `Leest een Word- of Excel-bestand met een ingevulde checklist (een tabel met de kolommen Afspraak en
Gereed), een contactlijst of allebei, en maakt daar een .samenwerking-bestand van. Bij elke regel
staat waar zij vandaan komt.

Er wordt niets geraden. Wat niet zeker is, wordt niet overgenomen: het staat bovenaan in het bestand
en u krijgt het te zien. Wat de afspraken inhouden, staat meestal niet in een checklist; dat vult u
zelf aan. Uw document blijft zoals het is.`,
    options,
    examples: [
        ['samenwerking importeer checklist.docx', 'in de huidige map'],
        ['samenwerking importeer checklist.xlsx --profiel structureel', 'als het profiel er niet in staat'],
        ['samenwerking importeer contacten.docx --partner Gasunie --regio utrecht', 'alleen contacten'],
        ['samenwerking importeer checklist.docx --uit -', 'op het scherm'],
    ],
    async run(paths, { overschrijf = false, uit, ...given }, context) {
        const { cwd, peildatum, output } = context;
        const pad = onlyPath(paths);
        const document = await readOfficeFile(pad, cwd);
        const target = targetOf(uit === undefined ? [] : [uit], cwd, overschrijf);
        const replaced = target.kind === 'file' ? target.path : undefined;
        const workspace = { root: target.root, named: new Set<string>() };
        const { services, problems } = await loadWorkspace(workspace, context, { replaced });
        const aanbod = aanbodVan(services);
        const known = { ...given, profiel: undefined };
        const { norm, profiel: _, ...answers } = readAnswers(known, aanbod, otherFolder(target, cwd));
        const normen = given.volgens === undefined && context.norm === undefined ? aanbod.normen : [norm];
        const isFromElsewhere = context.norm !== undefined && !isWithin(context.norm, target.root);
        const wens = {
            ...answers,
            bestand: basename(pad),
            document,
            aanbod,
            normen,
            profiel: given.profiel === undefined ? undefined : profielNaam(given.profiel, normen, norm),
            peildatum,
            noemtNorm: ({ naam }: Norm) => !(isFromElsewhere && naam === aanbod.normen[0]?.naam),
            isBezet: (naam: string) => target.kind === 'folder' && existsSync(fileIn(target.path, naam)),
        };
        const made = orProblem(pad, () => importDocument(wens));
        const skelet = madeOf(made, pad);
        await writeSkelet(skelet, { target, overwrite: overschrijf, made: messages.made }, context);
        tell(skelet, output);
        return finish(ExitCode.ok, problems, output);
    },
};

function onlyPath([pad, ...others]: readonly string[]): string {
    if (pad === undefined || others.length > 0) {
        throw new Problem(pad === undefined ? messages.noPath() : messages.onePath(), ExitCode.wrongCall);
    }
    return pad;
}

/** The name of a profile that one of the norms has. */
function profielNaam(text: string, normen: readonly Norm[], { titel }: Norm): string {
    const profielen = new Map(normen.flatMap((norm) => [...norm.profielen]));
    return findProfiel(text, { profielen, titel }).naam;
}

type Made = Extract<Import, { readonly kind: 'gemaakt' }>;

function madeOf(made: Import, pad: string): Made {
    switch (made.kind) {
        case 'gemaakt':
            return made;
        case 'niets-gevonden':
        case 'meer-samenwerkingen':
            throw new Problem(messages.unreadable(pad, made.reden), ExitCode.failure);
        case 'profiel-onduidelijk': {
            const profielen = made.kandidaten.map(({ naam }) => naam);
            throw new Problem(messages.unclearProfiel(pad, profielen), ExitCode.wrongCall);
        }
    }
}

function tell({ herkend, twijfels }: Made, output: Output): void {
    for (const sentence of herkend) {
        output.tell(`- ${sentence}`);
    }
    if (twijfels.length > 0) {
        output.tell(messages.uncertain(), ...twijfels.map((sentence) => `- ${sentence}`));
    }
}
