/** Makes what is generated from the table of diagnostics: their page in the docs, and the schema of a setting. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import type * as markdown from '../packages/language/src/uitleg/markdown.ts';
import type * as uitleg from '../packages/language/src/uitleg/uitleg.ts';
import { extensionFolder, root } from './paths.ts';

type Uitleg = typeof markdown & typeof uitleg;

const page = 'docs/meldingen.md';
const manifest = relative(root, join(extensionFolder, 'package.json'));

/** The files by their path in the repository, as they should be. */
export async function meldingenFiles(): Promise<ReadonlyMap<string, string>> {
    const made = await loadUitleg();
    const comment = '<!-- Gemaakt uit packages/language/src/validation/catalogue met: npm run generate -->';
    return new Map([
        [page, `${comment}\n\n${made.meldingenPagina()}`],
        [manifest, withErnstSetting(readFileSync(join(root, manifest), 'utf8'), made)],
    ]);
}

/** Bundled, since Node does not find the sources of the language behind their `.js` imports. */
async function loadUitleg(): Promise<Uitleg> {
    const { outputFiles } = await build({
        stdin: {
            contents: "export * from './markdown.js'; export * from './uitleg.js';",
            resolveDir: join(root, 'packages/language/src/uitleg'),
        },
        bundle: true,
        format: 'esm',
        write: false,
        logLevel: 'warning',
    });
    const bundle = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    return await import(`data:text/javascript;base64,${bundle}`);
}

const choices = {
    fout: 'Telt als fout.',
    waarschuwing: 'Telt als waarschuwing.',
    informatie: 'Alleen ter informatie.',
    hint: 'Een stille hint bij de tekst.',
    uit: 'Wordt niet getoond.',
};

function withErnstSetting(text: string, { codesPerOnderwerp, uitlegVan }: Uitleg): string {
    const json = JSON.parse(text);
    const codes = codesPerOnderwerp.flatMap(({ codes }) => codes).map(uitlegVan);
    json.contributes.configuration.properties['samenwerking.ernst'] = {
        order: 6,
        type: 'object',
        default: {},
        markdownDescription:
            'Hoe zwaar meldingen tellen, per code, bijvoorbeeld `"vraag-onbeantwoord": "uit"`. ' +
            'Wat u hier niet noemt, telt zoals in de uitleg van de melding staat. U kunt ook kiezen uit een lijst: ' +
            'met de opdracht **Samenwerking: Regel uitzetten**.',
        additionalProperties: false,
        properties: Object.fromEntries(
            codes.map(({ code, titel, betekenis, ernst }) => [
                code,
                {
                    type: 'string',
                    enum: Object.keys(choices),
                    enumDescriptions: Object.values(choices),
                    markdownDescription: `**${titel}.** ${betekenis}\n\nZonder instelling: ${ernst.join('; ')}.`,
                },
            ]),
        ),
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}

if (import.meta.main) {
    for (const [path, content] of await meldingenFiles()) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
    }
}
