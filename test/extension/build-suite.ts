import { copyFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { examplesFolder } from '../../scripts/paths.ts';

const here = import.meta.dirname;
const dist = join(here, 'dist');

const common = {
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
} as const satisfies BuildOptions;

const forBrowser = { ...common, platform: 'browser', external: ['vscode'] } as const satisfies BuildOptions;

/** For an extension host in Node. Returns what VS Code loads. */
export async function buildSuite(): Promise<string> {
    const outfile = join(dist, 'index.cjs');
    // One Mocha for the runner and the tests.
    await build({ ...common, stdin: allTests(), platform: 'node', external: ['vscode', 'mocha'], outfile });
    return outfile;
}

/**
 * For an extension host in a web worker, which loads a suite only from an extension that runs in it: the one that has
 * the examples in memory. Returns the folder of that extension, and what VS Code loads from it.
 */
export async function buildWebSuite(resultFile: string, grep: string): Promise<{ extension: string; tests: string }> {
    const outfile = join(dist, 'index.js');
    await Promise.all([
        build({
            ...forBrowser,
            stdin: allTests(),
            outfile,
            // Mocha's own bundle would take the place of what the suite exports.
            define: {
                'process.env.SUITE_RESULT': JSON.stringify(resultFile),
                'process.env.SUITE_GREP': JSON.stringify(grep),
                module: 'undefined',
            },
            alias: {
                mocha: 'mocha/mocha.mjs',
                'node:assert/strict': join(here, 'web/assert.ts'),
                'node:fs/promises': join(here, 'web/no-disk.ts'),
                'node:timers/promises': join(here, 'web/timers.ts'),
            },
        }),
        buildMemory(),
    ]);
    return { extension: dist, tests: outfile };
}

/** An extension that has the examples in memory. Returns its folder. */
export async function buildMemory(): Promise<string> {
    await build({
        ...forBrowser,
        entryPoints: [join(here, 'memory/extension.ts')],
        outfile: join(dist, 'memory.js'),
        define: { EXAMPLES: JSON.stringify(examples()) },
    });
    copyFileSync(join(here, 'memory/package.json'), join(dist, 'package.json'));
    return dist;
}

/** A module that runs all tests; they are loaded one after the other when Mocha is ready for them. */
function allTests() {
    const resolveDir = join(here, 'suite');
    const load = globSync('*.test.ts', { cwd: resolveDir }).map((file) => `require('./${file}');`);
    const contents = `
        import { runTests } from './index.ts';
        export const run = () => runTests(() => { ${load.join(' ')} });`;
    return { contents, resolveDir, sourcefile: 'all-tests.ts', loader: 'ts' } as const;
}

function examples(): Record<string, string> {
    const files = globSync('**/*', { cwd: examplesFolder, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
        paths.map((path) => [
            path.slice(examplesFolder.length + 1).replaceAll('\\', '/'),
            readFileSync(path, 'base64'),
        ]),
    );
}
