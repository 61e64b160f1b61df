import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildOptions, Metafile } from 'esbuild';
import { build } from 'esbuild';
import { colourByPlace } from './highlighting.ts';
import { cliBundle, cliEntry, extensionFolder, root } from './paths.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

export interface BuildMode {
    /** For users: small, and without source maps. */
    readonly production: boolean;
}

const highlighting = 'samenwerking.tmLanguage.json';

export async function buildCli(mode: BuildMode, outfile = cliBundle): Promise<void> {
    const dist = await emptyFolder(dirname(outfile));
    const bundle = await build({ ...bundling(mode), entryPoints: [cliEntry], outfile });
    await writeNotices(dist, bundle.metafile);
}

export async function buildExtension(mode: BuildMode): Promise<void> {
    const dist = await emptyFolder(join(extensionFolder, 'dist'));
    const bundle = await build({
        ...bundling(mode),
        entryPoints: ['client', 'server'].map((name) => join(extensionFolder, 'src', `${name}.ts`)),
        outdir: dist,
        outExtension: { '.js': '.cjs' },
        external: ['vscode'],
    });
    await writeNotices(dist, bundle.metafile);
    await writeHighlighting(dist);
}

function bundling({ production }: BuildMode) {
    return {
        absWorkingDir: root,
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: 'cjs',
        // Prefers ES modules where a package has both: those can be shaken.
        mainFields: ['module', 'main'],
        loader: { '.samenwerking': 'text', '.css': 'text' },
        minify: production,
        keepNames: true,
        sourcemap: !production,
        legalComments: 'none',
        metafile: true,
        logLevel: 'warning',
    } as const satisfies BuildOptions;
}

async function writeNotices(dist: string, metafile: Metafile): Promise<void> {
    await writeFile(join(dist, 'third-party-notices.txt'), thirdPartyNotices(metafile));
}

async function writeHighlighting(dist: string): Promise<void> {
    const generated = JSON.parse(await readFile(join(root, 'syntaxes', highlighting), 'utf8'));
    await writeFile(join(dist, highlighting), JSON.stringify(colourByPlace(generated)));
}

async function emptyFolder(path: string): Promise<string> {
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true });
    return path;
}

if (import.meta.main) {
    const { values } = parseArgs({ options: { production: { type: 'boolean', default: false } } });
    await Promise.all([buildCli(values), buildExtension(values)]);
}
