import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import type { BundledFiles } from './bundled-packages.ts';
import { colourByPlace } from './highlighting.ts';
import { cliBundle, cliEntry, examplesFolder, extensionFolder, root, schemaFolder } from './paths.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

export interface BuildMode {
    /** For users: small, and without source maps. */
    readonly production: boolean;
    /** With source maps all the same, in files beside the bundles. */
    readonly withMaps?: boolean;
}

const highlighting = 'samenwerking.tmLanguage.json';

/** Returns what each bundle is made of. */
export async function buildCli(mode: BuildMode, outfile = cliBundle): Promise<Metafile[]> {
    const dist = await emptyFolder(dirname(outfile));
    const bundles = await Promise.all([
        build({ ...bundling(mode), entryPoints: [cliEntry], outfile, plugins: [onDemand] }),
        buildOnDemand(mode, dist),
    ]);
    const metafiles = bundles.map(({ metafile }) => metafile);
    await writeNotices(dist, ...metafiles);
    // For whoever reads the JSON with a program of their own: they have the bundle, not the sources.
    await cp(schemaFolder, dist, { recursive: true });
    return metafiles;
}

/** Both the client and the server are one file for wherever VS Code runs. Returns what each bundle is made of. */
export async function buildExtension(mode: BuildMode, outdir = join(extensionFolder, 'dist')): Promise<Metafile[]> {
    await emptyFolder(outdir);
    const forEither = { ...bundling(mode), ...forBrowser, ...withNodeParts, outdir };
    const bundles = await Promise.all([
        build({ ...forEither, entryPoints: sources('client') }),
        // A worker runs a script, whose names would be those of the whole worker without a function around them.
        build({ ...forEither, format: 'iife', entryPoints: sources('server') }),
        build({ ...bundling(mode), outdir, outExtension: { '.js': '.cjs' }, entryPoints: sources('start-server') }),
    ]);
    const metafiles = bundles.map(({ metafile }) => metafile);
    await writeNotices(outdir, ...metafiles);
    await writeHighlighting(outdir);
    await writeVoorbeeld(outdir);
    await buildPanel(mode, join(outdir, 'panel'));
    return metafiles;
}

/** What the pages in VS Code load: their scripts, the styles of a report, and how these follow VS Code's theme. */
async function buildPanel({ production }: BuildMode, outdir: string): Promise<void> {
    const panel = join(extensionFolder, 'panel');
    await build({
        absWorkingDir: root,
        bundle: true,
        format: 'iife',
        target: forBrowser.target,
        minify: production,
        logLevel: 'warning',
        entryPoints: ['panel', 'formulier'].flatMap((page) => [join(panel, `${page}.ts`), join(panel, `${page}.css`)]),
        outdir,
    });
    await writeFile(join(outdir, 'report.css'), await reportStyles());
}

/** The styles of a report, which are put together in a module that only a bundler can read. */
export async function reportStyles(): Promise<string> {
    const { outputFiles } = await build({
        ...bundling({ production: false }),
        format: 'esm',
        sourcemap: false,
        write: false,
        entryPoints: [join(root, 'packages/report/src/html/css/index.ts')],
    });
    const { css } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
    return css;
}

/** A large library that few calls need is a file of its own, so that the others start as fast without it. */
const ON_DEMAND = 'docx';

const onDemand: Plugin = {
    name: 'on-demand',
    setup(build) {
        build.onResolve({ filter: new RegExp(`^${ON_DEMAND}$`) }, () => ({
            path: `./${ON_DEMAND}.cjs`,
            external: true,
        }));
    },
};

function buildOnDemand(mode: BuildMode, dist: string) {
    return build({ ...bundling(mode), entryPoints: [ON_DEMAND], outfile: join(dist, `${ON_DEMAND}.cjs`) });
}

function sources(...names: readonly string[]): string[] {
    return names.map((name) => join(extensionFolder, 'src', `${name}.ts`));
}

const forBrowser = {
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    // What some packages have for a browser reaches for its page; a worker has none.
    conditions: ['worker', 'module'],
} as const satisfies BuildOptions;

/** What packages of VS Code have for Node only, in a bundle for browsers: it is found as Node finds it. */
const nodeParts: Plugin = {
    name: 'node-parts',
    setup(build) {
        build.onResolve({ filter: /^vscode-[a-z-]+\/node$/ }, ({ path, importer }) => ({
            path: createRequire(importer).resolve(path),
        }));
    },
};

/** A browser never comes as far as to ask for a module of Node: what does so is loaded in Node only. */
const withNodeParts = {
    plugins: [nodeParts],
    external: ['vscode', ...builtinModules, 'node:*'],
} satisfies BuildOptions;

/** How everything is bundled that runs in Node. */
export function bundling({ production, withMaps = !production }: BuildMode) {
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
        sourcemap: withMaps && 'linked',
        legalComments: 'none',
        metafile: true,
        logLevel: 'warning',
    } as const satisfies BuildOptions;
}

export async function writeNotices(dist: string, ...bundles: readonly BundledFiles[]): Promise<void> {
    await writeFile(join(dist, 'third-party-notices.txt'), thirdPartyNotices(bundles));
}

async function writeHighlighting(dist: string): Promise<void> {
    const generated = JSON.parse(await readFile(join(root, 'syntaxes', highlighting), 'utf8'));
    await writeFile(join(dist, highlighting), JSON.stringify(colourByPlace(generated)));
}

/** One of the examples, with the organisations that it names: a text that stands by itself. */
async function writeVoorbeeld(dist: string): Promise<void> {
    const parts = [
        'zilveren-linge',
        'organisaties/waterschap-de-zilveren-linge',
        'organisaties/veiligheidsregio-gelderland-zuid',
    ];
    const texts = await Promise.all(
        parts.map((part) => readFile(join(examplesFolder, `${part}.samenwerking`), 'utf8')),
    );
    await writeFile(join(dist, 'voorbeeld.samenwerking'), texts.join('\n'));
}

async function emptyFolder(path: string): Promise<string> {
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true });
    return path;
}

if (import.meta.main) {
    const { values } = parseArgs({ options: { production: { type: 'boolean', default: false } } });
    const [, bundles] = await Promise.all([buildCli(values), buildExtension(values)]);
    for (const [path, { bytes }] of bundles.flatMap(({ outputs }) => Object.entries(outputs))) {
        console.log(`${path}: ${Math.round(bytes / 1000)} kB`);
    }
}
