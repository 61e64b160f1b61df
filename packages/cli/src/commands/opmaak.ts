import { realpath } from 'node:fs/promises';
import { canFormat, createSamenwerkingServices, formatted, type SamenwerkingServices } from '@samenwerking/language';
import { EmptyFileSystem, URI } from 'langium';
import type { OptionSpecs } from '../call/options.js';
import { ExitCode } from '../exit-code.js';
import { compareText, isWithin, shownPath } from '../files/paths.js';
import { readWholeText } from '../files/read-text.js';
import { selectFiles } from '../files/selection.js';
import { writeWhole } from '../files/write-file.js';
import { messages } from '../messages.js';
import { forTerminal } from '../output/for-terminal.js';
import { collectProblem, Problem } from '../problem.js';
import type { Command } from './command.js';
import { finish } from './finish.js';

const options = {
    controleer: { help: 'alleen zeggen welke bestanden nog opgemaakt moeten worden (afsluitcode 1)' },
} as const satisfies OptionSpecs;

/** `opmaak`: files laid out as they should be. */
export const opmaak: Command<typeof options> = {
    name: 'opmaak',
    alias: 'format',
    usage: '[pad…]',
    summary: 'zet bestanden netjes onder elkaar',
    description: `Zet de regels van uw .samenwerking-bestanden netjes onder elkaar, met de goede spaties ertussen.
Wat er staat, blijft staan: ook opmerkingen, en alles in een tekst tussen aanhalingstekens.
Een bestand met schrijffouten verandert niet.

Een pad is een bestand, een map of een patroon zoals "regio-*/*.samenwerking".
Zonder pad gaat het om de huidige map.`,
    options,
    without: ['peildatum', 'norm'],
    examples: [
        ['samenwerking opmaak', 'alles in de huidige map'],
        ['samenwerking opmaak waterschap.samenwerking', 'één bestand'],
        ['samenwerking opmaak --controleer', 'zegt alleen wat er anders zou worden'],
    ],
    async run(paths, { controleer: isOnlyCheck = false }, { cwd, output }) {
        const selection = await selectFiles(paths, cwd);
        const files = selection.workspaces
            .flatMap(({ root, named }) => [...named].map((path) => ({ path, root })))
            .toSorted((a, b) => compareText(a.path, b.path));
        const problems = [...selection.problems];
        const { samenwerking: services } = createSamenwerkingServices(EmptyFileSystem);
        const changed: string[] = [];
        for (const { path, root } of files) {
            const pad = shownPath(path, cwd);
            await collectProblem(problems, async () => {
                if (await leadsOut(path, root)) {
                    throw new Problem(messages.linkLeadsOut(pad), ExitCode.failure);
                }
                const { before, after } = await format(path, pad, services);
                if (after === before) {
                    return;
                }
                if (isOnlyCheck) {
                    await output.result(`${messages.toFormat(forTerminal(pad))}\n`);
                } else {
                    await writeWhole(path, after, { pad, overwrite: true, isOwn: () => false, before });
                    output.tell(messages.formatted(pad));
                }
                changed.push(pad);
            });
        }
        if (files.length > 0) {
            output.tell(messages.formatSummary(files.length, changed.length, isOnlyCheck));
        }
        return finish(isOnlyCheck && changed.length > 0 ? ExitCode.findings : ExitCode.ok, problems, output);
    },
};

/**
 * True for a link to what lies outside of the folder. gofmt and rustfmt write where a link leads, as is done here within
 * the folder; outside of it nobody asked for that, and the link may have come with the folder.
 */
async function leadsOut(path: string, root: string): Promise<boolean> {
    try {
        return !isWithin(await realpath(path), await realpath(root));
    } catch {
        // Reading it will say what is wrong.
        return false;
    }
}

/** The text of a file as it is, and as it should be. */
async function format(path: string, pad: string, { parser, shared }: SamenwerkingServices) {
    const before = await readWholeText(path, pad);
    const document = shared.workspace.LangiumDocumentFactory.fromString(before, URI.file(path));
    if (!canFormat(document)) {
        throw new Problem(messages.notFormatted(pad), ExitCode.findings);
    }
    return { before, after: formatted(document, parser.Lexer) };
}
