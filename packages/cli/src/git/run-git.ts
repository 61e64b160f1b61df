import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

/** How a call of git ended. */
export interface GitEnding {
    readonly isOk: boolean;
    readonly output: Buffer;
    /** What it says is wrong, in English: to recognise, not to show. */
    readonly complaint: string;
}

/** Of git's own variables those that say how it looks, and not where: a hook or another program may have set the rest. */
const KEPT: ReadonlySet<string> = new Set([
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]);

/**
 * Runs git in a folder. What it is used for here reads objects only: nothing of the repository is run, nothing is
 * fetched, and nothing is written.
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitEnding> {
    const child = spawn('git', ['--no-pager', '-c', 'core.fsmonitor=false', '-C', folder, ...args], {
        // Windows looks for a program in the current folder first: not in one that somebody else may have filled.
        cwd: dirname(process.execPath),
        env: environment(),
        windowsHide: true,
    });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => complaint.push(bytes));
    // Where it ends before it has read all, its exit code says so.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        child.on('error', () => reject(new Problem(messages.noGit(), ExitCode.failure)));
        child.on('close', (code) => {
            resolve({
                isOk: code === 0,
                output: Buffer.concat(output),
                complaint: Buffer.concat(complaint).toString(),
            });
        });
    });
}

function environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(
        ([name]) => !/^GIT_/i.test(name) || KEPT.has(name.toUpperCase()),
    );
    return {
        ...Object.fromEntries(inherited),
        // Complaints are recognised by their words.
        LC_ALL: 'C',
        LANGUAGE: 'C',
        // An object that is not here is not fetched: that would run what the repository says.
        GIT_ALLOW_PROTOCOL: '',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
