/**
 * Runs the extension's suite in a real VS Code: the one from npm in a browser here, or with `--desktop` a desktop one.
 * With `--web` it runs as in VS Code for the Web: in a web worker, on a workspace that is on no disk.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { buildExtension } from '../../scripts/build.ts';
import { extensionFolder } from '../../scripts/paths.ts';
import { toLine } from '../../scripts/tally.ts';
import { buildSuite, buildWebSuite } from './build-suite.ts';
import { copyExamples, exampleSettings } from './example-workspace.ts';
import { explainMissingBrowser, findBrowser } from './host/browser.ts';
import { ensureVsCodeIsInstalled } from './host/install.ts';
import { runSuite } from './host/run-suite.ts';
import type { SuiteResult } from './result.ts';

const here = import.meta.dirname;

const { values: options } = parseArgs({
    options: {
        desktop: { type: 'boolean', default: false },
        web: { type: 'boolean', default: false },
        result: { type: 'string' },
        // Only tests whose name holds this.
        grep: { type: 'string', default: '' },
    },
});

async function main(): Promise<void> {
    if (!(options.desktop || findBrowser())) {
        console.error(explainMissingBrowser);
        process.exitCode = 1;
        return;
    }
    await buildExtension({ production: false });
    const folder = mkdtempSync(join(tmpdir(), 'samenwerking-'));
    try {
        const resultFile = options.result ?? join(folder, 'result.json');
        const ending = await (options.web ? runInWorker(resultFile) : runInNode(copyExamples(folder), resultFile));
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

/** Returns how VS Code ended. Whether the tests passed is in the result. */
async function runInNode(workspace: string, resultFile: string): Promise<string> {
    const extensionTestsPath = await buildSuite();
    const ending = runTests({
        ...(options.desktop ? {} : standIn()),
        extensionDevelopmentPath: extensionFolder,
        extensionTestsPath,
        extensionTestsEnv: { SUITE_RESULT: resultFile, SUITE_GREP: options.grep },
        launchArgs: [workspace, '--disable-extensions'],
    });
    return await ending.then(String, String);
}

/** The same, in the extension host of VS Code for the Web. */
async function runInWorker(resultFile: string): Promise<string> {
    ensureVsCodeIsInstalled();
    const { extension, tests } = await buildWebSuite(resultFile, options.grep);
    const inWorker = { 'remote.extensionKind': { 'samenwerking.samenwerking-extension': ['web'] } };
    const ending = runSuite(
        { folder: 'memfs:/examples', extensionDevelopmentPaths: [extension], extensionTestsPath: tests },
        { settings: { ...exampleSettings, ...inWorker }, installed: extensionFolder },
    );
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
