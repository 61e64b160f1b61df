import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/paths.ts';
import { cliBundle } from './support/command-line.ts';
import { createFolder } from './support/folder.ts';

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const [github, gitlab] = blocks('yaml').map((yaml) => parse(yaml));
const [install, write, check] = blocks('sh');

const FOUT = 'samenwerking x { partner: nietes }';

function blocks(language: string): string[] {
    return [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');
}

/** The examples with the program beside them, as the page says. */
function workspace() {
    const folder = createFolder();
    cpSync(join(root, 'examples'), folder.path, { recursive: true });
    cpSync(cliBundle, join(folder.path, 'gereedschap', 'samenwerking.cjs'));
    const run = (command: string | undefined) => {
        const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
        const { status, stdout, stderr } = spawnSync('bash', ['-ec', command ?? 'false'], {
            cwd: folder.path,
            env,
            encoding: 'utf8',
        });
        return { status, stdout, stderr };
    };
    return { folder, run };
}

describe.skipIf(process.platform === 'win32')('the page about checking in CI', () => {
    test('its workflow for GitHub works as it stands', () => {
        const { folder, run } = workspace();
        const steps: { run?: string; with?: Record<string, unknown> }[] = github.jobs.controleer.steps;
        const [annotate, sarif, ...others] = steps.flatMap(({ run }) => run ?? []);
        expect(others).toEqual([]);
        expect(run(annotate)).toMatchObject({ status: 0, stderr: '' });
        expect(run(sarif)).toEqual({ status: 0, stdout: '', stderr: '' });
        const uploaded = String(steps.at(-1)?.with?.sarif_file);
        expect(JSON.parse(folder.read(uploaded)).version).toBe('2.1.0');
        folder.write('fout.samenwerking', FOUT);
        // The first step fails on an error, the second leaves it to the first.
        expect(run(annotate)).toMatchObject({ status: 1, stdout: expect.stringContaining('::error file=fout') });
        expect(run(sarif)).toMatchObject({ status: 0 });
        folder.write('latin.samenwerking', Uint8Array.of(0xe9));
        expect(run(sarif).status).not.toBe(0);
    });

    test('its job for GitLab works as it stands', () => {
        const { folder, run } = workspace();
        const { script, after_script: after, artifacts } = gitlab.samenwerking;
        for (const command of [...script, ...after]) {
            expect(run(command)).toMatchObject({ status: 0 });
        }
        expect(existsSync(join(folder.path, artifacts.paths[0]))).toBe(true);
        folder.write('fout.samenwerking', FOUT);
        expect([script[0], ...after].map((command) => run(command).status)).toEqual([1, 0]);
        expect(folder.read(artifacts.reports.junit)).toContain('<failure ');
    });

    test('its baseline makes a failing check pass, until there is something new', () => {
        const { folder, run } = workspace();
        folder.write('fout.samenwerking', FOUT);
        expect(run(write).status).toBe(0);
        expect(run(check).status).toBe(0);
        folder.write('nieuw.samenwerking', FOUT);
        expect(run(check).status).toBe(1);
    });

    test('its options are understood', () => {
        const { folder, run } = workspace();
        folder.write('norm/onze-regio.samenwerking', 'norm onze-regio { breidt-uit: stappenplan }');
        const options = [...page.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, option]) => option);
        expect(options).toHaveLength(3);
        for (const option of options) {
            expect(run(`node gereedschap/samenwerking.cjs controleer ${option}`).status).toBeLessThan(2);
        }
    });

    test('it makes the program with scripts that exist', () => {
        const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const named = [...(install ?? '').matchAll(/npm run (\S+)/g)].map(([, name]) => name ?? '');
        expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
        expect(named).not.toEqual([]);
    });
});
