/**
 * What the OpenSSF Scorecard looks for in a repository, as far as the files tell it. What only the place where it is kept
 * can tell (protection of branches, reviews, who maintains it) is not looked at here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
    readonly uses?: string;
    readonly run?: string;
}

interface Workflow {
    readonly on: unknown;
    readonly permissions?: unknown;
    readonly jobs: Record<string, { readonly permissions?: Record<string, string>; readonly steps: readonly Step[] }>;
}

/** The files that git has, with what it says of each: text (`i/lf`) or not (`i/-text`). */
const tracked = spawnSync('git', ['ls-files', '--eol', '-z'], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })
    .stdout.split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ isText: !line.startsWith('i/-text'), path: line.replace(/^.*\t/, '') }));
const paths = new Set(tracked.map(({ path }) => path));

const workflows = [...paths].filter((path) => /^\.github\/workflows\/.*\.ya?ml$/.test(path));
const others = ['.ci/run', 'scripts/set-up.mjs'];

test('there is something to look at', () => {
    expect(paths.size).toBeGreaterThan(1000);
    expect(workflows.length).toBeGreaterThan(2);
});

describe.each(workflows)('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    const workflow: Workflow = parse(text);
    const jobs = Object.entries(workflow.jobs);
    const steps = jobs.flatMap(([, job]) => job.steps);

    test('may read and nothing else, where a job does not say what it writes', () => {
        expect(workflow.permissions).toEqual({ contents: 'read' });
    });

    test('uses actions of one exact revision, and tells its version', () => {
        const lines = text.split('\n').filter((line) => /\buses:/.test(line));
        expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
        expect(lines.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
            [],
        );
    });

    test('does not run what a stranger wrote with rights of ours', () => {
        expect(JSON.stringify(workflow.on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
    });

    test('puts nothing in a command that a stranger can write: a title, a branch, a message', () => {
        const commands = steps.map(({ run = '' }) => run);
        expect(
            commands.filter((command) => /\$\{\{\s*(?:github\.(?:event|head_ref|ref_name)|inputs)/.test(command)),
        ).toEqual([]);
    });

    test('writes only in jobs that run no package', () => {
        const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'));
        const running = writing.filter(([, job]) =>
            job.steps.some(({ run = '' }) => /\b(?:npm|npx|node)\b|\.ci\//.test(run)),
        );
        expect(running.map(([name]) => name)).toEqual([]);
    });
});

test('a release is made only after the audit, with a bill of materials, checksums and attestations', () => {
    const { jobs }: Workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
    const steps = Object.values(jobs).flatMap((job) => job.steps.map(({ run, uses }) => run ?? uses ?? ''));
    const wanted = [
        /^npm run audit$/,
        /^npm run package$/,
        /^npm run sbom$/,
        /^sha256sum /,
        /^actions\/attest@/,
        /^gh release create /,
    ];
    const places = wanted.map((pattern) => steps.findIndex((step) => pattern.test(step)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each([...workflows, ...others])('%s runs nothing straight from the network', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/\b(?:curl|wget)\b/);
    // What npx does not find installed it fetches, in whatever version there is.
    expect(text).not.toMatch(/\bnpx\b/);
});

test('licence, security policy, lockfile, CI and updates of dependencies are there', () => {
    const wanted = [
        'LICENSE',
        'SECURITY.md',
        'package-lock.json',
        '.github/workflows/ci.yml',
        '.github/dependabot.yml',
    ];
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
});

test('updates are proposed for every lockfile and for the actions', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
    const [npm, actions] = updates;
    const lockfiles = [...paths].filter((path) => basename(path) === 'package-lock.json');
    expect(npm['package-ecosystem']).toBe('npm');
    expect(npm.directories.toSorted()).toEqual(lockfiles.map((path) => dirname(`/${path}`)).toSorted());
    expect(actions['package-ecosystem']).toBe('github-actions');
});

/** Pictures and Office documents cannot be text, and the fuzzer's odd files are there for their bytes. None can be run. */
const mayBeBinary = /\.(?:png|doc|docx|xlsx)$|^test\/fuzz\/corpus\//;

test('nothing in the repository is a program that was made elsewhere', () => {
    const binary = tracked.filter(({ isText }) => !isText).map(({ path }) => path);
    expect(binary.length).toBeGreaterThan(10);
    expect(binary.filter((path) => !mayBeBinary.test(path))).toEqual([]);
    const programs = /\.(?:exe|dll|so|dylib|jar|class|wasm|node|vsix|tgz|zip|pyc|o|a)$/;
    expect([...paths].filter((path) => programs.test(path))).toEqual([]);
});

test('everything that tells the version tells the same', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const own = [...paths].filter((path) => /^packages\/[^/]+\/package\.json$/.test(path));
    const told = own.map((path) => `${path}: ${JSON.parse(readFileSync(path, 'utf8')).version}`);
    expect(told).toEqual(own.map((path) => `${path}: ${version}`));
    expect(parse(readFileSync('publiccode.yml', 'utf8')).softwareVersion).toBe(version);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## \\[${version}\\]`, 'm'));
});
