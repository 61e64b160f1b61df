import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { cliBundle } from './command-line.ts';

/** `script` of util-linux gives a program a terminal of its own. */
export const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** What a user types once the terminal shows a question. */
export type Turn = readonly [question: string, keys: string];

export const ENTER = '\r';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

/** Runs `samenwerking` in a terminal, where it is answered. Returns all that the terminal showed. */
export function samenwerkingInTerminal(
    args: readonly string[],
    turns: readonly Turn[],
    { cwd }: { readonly cwd: string },
): Promise<{ exitCode: number | null; shown: string }> {
    const command = [process.execPath, cliBundle, ...args]
        .map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
        .join(' ');
    const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
        cwd,
        env: { ...process.env, SHELL: '/bin/sh', TERM: 'xterm' },
    });
    const left = [...turns];
    let shown = '';
    let seen = 0;
    child.stdout.setEncoding('utf8').on('data', (text) => {
        shown += stripVTControlCharacters(text).replaceAll('\r', '');
        const [question, keys] = left[0] ?? [];
        if (question !== undefined && shown.slice(seen).trimEnd().endsWith(question)) {
            left.shift();
            seen = shown.length;
            child.stdin.write(keys);
        }
    });
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode) => resolve({ exitCode, shown }));
    });
}
