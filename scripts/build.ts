import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { colourByPlace } from './highlighting.ts';
import { cliBundle, cliEntry, extensionFolder, root } from './paths.ts';

const highlighting = 'samenwerking.tmLanguage.json';

export interface BuildMode {
    /** For users: small, and without source maps. */
    readonly production: boolean;
}

export async function buildCli(mode: BuildMode): Promise<void> {
    await build({ ...bundle(mode), entryPoints: [cliEntry], outfile: cliBundle });
}

export async function buildExtension(mode: BuildMode): Promise<void> {
    const dist = join(extensionFolder, 'dist');
    await mkdir(dist, { recursive: true });
    await Promise.all([
        build({
            ...bundle(mode),
            entryPoints: ['client', 'server'].map((name) => join(extensionFolder, 'src', `${name}.ts`)),
            outdir: dist,
            external: ['vscode'],
        }),
        buildHighlighting(dist),
    ]);
}

async function buildHighlighting(dist: string): Promise<void> {
    const generated = JSON.parse(await readFile(join(root, 'syntaxes', highlighting), 'utf8'));
    await writeFile(join(dist, highlighting), JSON.stringify(colourByPlace(generated)));
}

function bundle({ production }: BuildMode): BuildOptions {
    return {
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: 'cjs',
        outExtension: { '.js': '.cjs' },
        // Prefers ES modules where a package has both: those can be shaken.
        mainFields: ['module', 'main'],
        loader: { '.samenwerking': 'text', '.css': 'text' },
        minify: production,
        keepNames: true,
        sourcemap: !production,
        legalComments: production ? 'linked' : 'none',
        logLevel: 'warning',
    };
}

if (import.meta.main) {
    const { values } = parseArgs({ options: { production: { type: 'boolean', default: false } } });
    await Promise.all([buildCli(values), buildExtension(values)]);
}
