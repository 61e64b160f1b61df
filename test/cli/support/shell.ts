import { spawnSync } from 'node:child_process';
import { root } from '../../../scripts/paths.ts';
import { cliBundle } from './command-line.ts';

interface ShellOptions {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
}

/** Runs a line of shell in which `$CLI` is `samenwerking`, by default at the top of the repository. */
export function shell(line: string, { cwd = root, env = {} }: ShellOptions = {}) {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
        cwd,
        encoding: 'utf8',
        env: { ...inherited, CLI: `${process.execPath} ${cliBundle}`, TERM: 'xterm', ...env },
    });
    return { status, stdout, stderr };
}
