/** Runs the extension's suite in a real VS Code: the one from npm in a browser here, or with `--desktop` a desktop one. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { buildExtension } from '../../scripts/build.ts';
import { examplesFolder, extensionFolder } from '../../scripts/paths.ts';
import { oneFailure, readTally, toLine } from '../../scripts/tally.ts';
import { explainMissingBrowser, findBrowser } from './host/browser.ts';
import { ensureVsCodeIsInstalled } from './host/install.ts';

const here = import.meta.dirname;

const { values: options } = parseArgs({
    options: {
        desktop: { type: 'boolean', default: false },
        result: { type: 'string' },
    },
});

async function main(): Promise<void> {
    if (!(options.desktop || findBrowser())) {
        console.error(explainMissingBrowser);
        process.exitCode = 1;
        return;
    }
    await Promise.all([buildExtension({ production: false }), buildSuite()]);
    const folder = mkdtempSync(join(tmpdir(), 'samenwerking-'));
    try {
        const result = options.result ?? join(folder, 'result.json');
        await runSuite(copyOfExamples(folder), result);
        const tally = readTally(result) ?? oneFailure;
        console.log(toLine(tally));
        process.exitCode = tally.failed > 0 ? 1 : 0;
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function buildSuite(): Promise<void> {
    await build({
        entryPoints: [join(here, 'suite/index.ts'), join(here, 'suite/*.test.ts')],
        outdir: join(here, 'dist'),
        outExtension: { '.js': '.cjs' },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        // One Mocha for the runner and the tests.
        external: ['vscode', 'mocha'],
        sourcemap: 'inline',
        logLevel: 'warning',
    });
}

/** The tests change files. */
function copyOfExamples(folder: string): string {
    const workspace = join(folder, 'examples');
    cpSync(examplesFolder, workspace, { recursive: true });
    return workspace;
}

async function runSuite(workspace: string, result: string): Promise<void> {
    try {
        await runTests({
            ...(options.desktop ? {} : standIn()),
            extensionDevelopmentPath: extensionFolder,
            extensionTestsPath: join(here, 'dist/index.cjs'),
            extensionTestsEnv: { SUITE_RESULT: result },
            launchArgs: [workspace, '--disable-extensions'],
        });
    } catch (error) {
        // Failed tests are in the result. Where that is missing, VS Code or its extension host ended before the suite.
        console.error(String(error));
    }
}

function standIn(): { vscodeExecutablePath: string } {
    ensureVsCodeIsInstalled();
    return { vscodeExecutablePath: join(here, 'host/code.ts') };
}

await main();
