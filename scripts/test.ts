/** Runs every suite, and ends with one count over all of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { explainMissingNeovim, findNeovim } from '../test/editors/support/find-neovim.ts';
import { explainMissingBrowser, findBrowser } from '../test/extension/host/browser.ts';
import { explainMissingOffice, findOffice } from '../test/office/support/find-office.ts';
import { explainMissingFirefox, findFirefox } from '../test/playground/support/find-firefox.ts';
import { root } from './paths.ts';
import type { FileResult, Tally } from './tally.ts';
import { add, nothing, oneFailure, readFileResults, readTally, toLine } from './tally.ts';

/** The arguments for Node that run a suite, which leaves its count in the result file. */
type Suite = (resultFile: string) => string[];

/** A suite of which the files that failed are run again, on their own. What fails each time is broken. */
interface SuiteOfFiles {
    readonly of: (files: readonly string[]) => Suite;
    readonly chances: number;
}

const vitest =
    (project: string, files: readonly string[] = []): Suite =>
    (resultFile) => [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...files,
        ...['--project', project],
        ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', resultFile],
    ];

const unit = vitest('unit');
const editors = vitest('editors');
const office = vitest('office');
const firefox = vitest('firefox');
/** A page waits no longer than its user would; on a slow machine that may be too short for one file or another. */
const [web, ui] = ['web', 'ui'].map(
    (project): SuiteOfFiles => ({ of: (files) => vitest(project, files), chances: 3 }),
) as [SuiteOfFiles, SuiteOfFiles];
const extensionIn =
    (...host: readonly string[]): Suite =>
    (resultFile) => [join(root, 'test/extension/run.ts'), ...host, '--result', resultFile];

const extension = extensionIn();
const webExtension = extensionIn('--web');

function runFiles({ of, chances }: SuiteOfFiles, files: readonly string[] = []): Tally {
    let results: readonly FileResult[] = [];
    const tally = run(of(files), (resultFile) => {
        results = readFileResults(resultFile);
    });
    const failed = results.filter(({ isFailed }) => isFailed).map(({ path }) => path);
    if (failed.length === 0 || chances === 1) {
        return tally;
    }
    console.log(`\nThese failed, and are run again: ${failed.map((path) => relative(root, path)).join(', ')}`);
    const others = results.filter(({ isFailed }) => !isFailed).map((result) => result.tally);
    return [...others, runFiles({ of, chances: chances - 1 }, failed)].reduce(add);
}

function run(suite: Suite, whenDone: (resultFile: string) => void = () => {}): Tally {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    try {
        const resultFile = join(folder, 'result.json');
        const { status } = spawnSync(process.execPath, suite(resultFile), { cwd: root, stdio: 'inherit' });
        const tally = readTally(resultFile) ?? nothing;
        whenDone(resultFile);
        // A suite can also fail outside its tests: a file that does not load, a host that dies.
        return status !== 0 && tally.failed === 0 ? add(tally, oneFailure) : tally;
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Leaving these out is for a machine without what they need. In CI nobody would notice, so there it is a failure. */
function runWith(program: unknown, explainMissing: string, ...suites: readonly Suite[]): Tally[] {
    if (program) {
        return suites.map((suite) => run(suite));
    }
    console.log(explainMissing);
    return process.env.CI === 'true' ? [oneFailure] : [];
}

const tallies = [
    run(unit),
    ...runWith(findNeovim(), explainMissingNeovim, editors),
    ...runWith(findOffice(), explainMissingOffice, office),
    ...runWith(findFirefox(), explainMissingFirefox, firefox),
    ...runWith(findBrowser(), explainMissingBrowser, extension, webExtension),
    ...(findBrowser() ? [runFiles(web), runFiles(ui)] : []),
];
const total = tallies.reduce(add);
console.log(`\n${toLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
