/** Runs the extension's suite in a real VS Code: the one from npm in a browser here, or with `--desktop` a desktop one. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { buildExtension } from '../../scripts/build.ts';
import { extensionFolder } from '../../scripts/paths.ts';
import { toLine } from '../../scripts/tally.ts';
import { copyExamples } from './example-workspace.ts';
import { explainMissingBrowser, findBrowser } from './host/browser.ts';
import { ensureVsCodeIsInstalled } from './host/install.ts';
import type { SuiteResult } from './result.ts';

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
        const resultFile = options.result ?? join(folder, 'result.json');
        const ending = await runSuite(copyExamples(folder), resultFile);
        if (existsSync(resultFile)) {
            report(JSON.parse(readFileSync(resultFile, 'utf8')));
        } else {
            console.error(`VS Code or its extension host ended before the suite did (${ending}).`);
            process.exitCode = 1;
        }
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

/** Returns how VS Code ended. Whether the tests passed is in the result. */
async function runSuite(workspace: string, resultFile: string): Promise<string> {
    const ending = runTests({
        ...(options.desktop ? {} : standIn()),
        extensionDevelopmentPath: extensionFolder,
        extensionTestsPath: join(here, 'dist/index.cjs'),
        extensionTestsEnv: { SUITE_RESULT: resultFile },
        launchArgs: [workspace, '--disable-extensions'],
    });
    return await ending.then(String, String);
}

function standIn(): { vscodeExecutablePath: string } {
    ensureVsCodeIsInstalled();
    return { vscodeExecutablePath: join(here, 'host/code.ts') };
}

function report(result: SuiteResult): void {
    console.log(result.report);
    console.log(toLine(result));
    process.exitCode = result.failed > 0 ? 1 : 0;
}

await main();
