import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { root } from '../../../scripts/paths.ts';

/** The program under test. */
export const cliBundle = inject('cliBundle');

/** Where a call keeps what the next may use: not where the user's own calls do. */
const XDG_CACHE_HOME = join(dirname(dirname(cliBundle)), 'cache');

/** How a call of `samenwerking` ended, and what it wrote. */
export interface Ending {
    readonly exitCode: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

export interface Surroundings {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Arguments for Node itself. */
    readonly nodeArgs?: readonly string[];
}

/** The day on which the examples are meant to be looked at. */
export const PEILDATUM = '2026-11-23';

/** Runs `samenwerking` as a process of its own, by default at the top of the repository. */
export function samenwerking(args: readonly string[], surroundings: Surroundings = {}): Promise<Ending> {
    const { cwd = root, env = {}, nodeArgs = [] } = surroundings;
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
    const child = spawn(process.execPath, [...nodeArgs, cliBundle, ...args], {
        cwd,
        env: { ...inherited, XDG_CACHE_HOME, ...env },
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
        child[stream].setEncoding('utf8').on('data', (text) => {
            output[stream] += text;
        });
    }
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode) => resolve({ exitCode, ...output }));
    });
}

/** `controleer` on the fixed day, as JSON. */
export async function controleerJson(paths: readonly string[], surroundings?: Surroundings) {
    const ending = await samenwerking(
        ['controleer', ...paths, '--formaat', 'json', '--peildatum', PEILDATUM],
        surroundings,
    );
    return { ...ending, result: JSON.parse(ending.stdout) };
}

/** The paths that a result reports, and `pad: code` for each of its findings. */
export function outline(result: { bestanden: { pad: string; meldingen: { code: string }[] }[] }) {
    return {
        bestanden: result.bestanden.map(({ pad }) => pad),
        meldingen: result.bestanden.flatMap(({ pad, meldingen }) => meldingen.map(({ code }) => `${pad}: ${code}`)),
    };
}
