import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { ensureFolder } from '@samenwerking/language/node';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { folderProblem, writeProblem } from './io-problem.js';
import { undisturbed } from './unfinished.js';

/** What the system says where nothing else could be written either. */
const IS_OF_FOLDER: ReadonlySet<unknown> = new Set([
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'ENOENT',
    'ENOTDIR',
]);

export interface WriteOptions {
    /** How the file is called in a problem. */
    readonly pad: string;
    /** Also over a file that somebody else made. */
    readonly overwrite: boolean;
    /** True for what a file holds that this program made. */
    readonly isOwn: (content: Buffer) => boolean;
    /** What the file held when it was read: where it has changed since, it is not written. */
    readonly before?: string;
}

/** Writes a file whole or not at all, and never over what somebody else made unless that was asked for. */
export async function writeWhole(path: string, content: string | Uint8Array, options: WriteOptions): Promise<void> {
    try {
        await inFolderOf(options.pad, () => ensureFolder(dirname(path)));
        const target = await targetOf(path);
        if (target.mode !== undefined && !target.isFile) {
            throw new Problem(messages.noOrdinaryFile(options.pad), ExitCode.failure);
        }
        if (target.mode !== undefined && !options.overwrite && !options.isOwn(await readFile(target.path))) {
            throw new Problem(messages.notOurs(options.pad), ExitCode.failure);
        }
        if (options.before !== undefined && !(await holds(target, options.before))) {
            throw new Problem(messages.changedMeanwhile(options.pad), ExitCode.failure);
        }
        if (target.mode !== undefined) {
            // Putting another file in its place would not ask whether this one may be written.
            await access(target.path, constants.W_OK);
        }
        await undisturbed(() => replace(target, content, options.pad));
    } catch (error) {
        throw error instanceof Problem ? error : writeProblem(options.pad, error);
    }
}

/** Does something that depends on the folder of a file alone. */
async function inFolderOf(pad: string, work: () => Promise<void>): Promise<void> {
    try {
        await work();
    } catch (error) {
        throw IS_OF_FOLDER.has((error as NodeJS.ErrnoException).code)
            ? folderProblem(posix.dirname(pad), error)
            : error;
    }
}

interface Target {
    readonly path: string;
    readonly isFile: boolean;
    /** Its permissions; undefined where nothing is there yet. */
    readonly mode: number | undefined;
}

/** Where a path leads in the end: a link stays a link. */
async function targetOf(path: string): Promise<Target> {
    try {
        const real = await realpath(path);
        const stats = await stat(real);
        return { path: real, isFile: stats.isFile(), mode: stats.mode };
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
            return { path, isFile: false, mode: undefined };
        }
        throw error;
    }
}

async function holds({ path, mode }: Target, text: string): Promise<boolean> {
    return mode !== undefined && (await readFile(path)).equals(Buffer.from(text));
}

async function replace({ path, mode }: Target, content: string | Uint8Array, pad: string): Promise<void> {
    // Not after the process: in a container that has the same number each time, and one that was killed leaves it behind.
    const temporary = join(dirname(path), `.samenwerking-${randomUUID()}.tmp`);
    const options = { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) };
    try {
        await inFolderOf(pad, () => writeFile(temporary, content, options));
        if (mode !== undefined) {
            // What the process leaves out of the mode of a new file, the old one may have had.
            await chmod(temporary, mode);
        }
        await rename(temporary, path);
    } catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
}
