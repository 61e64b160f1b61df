import { lstat, readlink, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { URI } from 'langium';

/** What the system says of something that is not there, or that cannot be anywhere by such a name. */
const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

/** As many links behind each other as systems follow themselves. */
const MOST_LINKS = 40;

/**
 * True for a file that is not on this machine's disk. It goes step by step, so that a link which leads out of the
 * folders is seen before it is followed: what lies behind it (on another machine, perhaps) is left alone.
 */
export async function isMissing(file: URI, folders: readonly URI[]): Promise<boolean> {
    if (file.scheme !== 'file') {
        return false;
    }
    try {
        return await isMissingIn(
            folders.map(({ fsPath }) => fsPath),
            file.fsPath,
        );
    } catch (error) {
        return ABSENT.has((error as NodeJS.ErrnoException).code);
    }
}

async function isMissingIn(folders: readonly string[], file: string): Promise<boolean> {
    let place = startOf(file, folders);
    for (let links = 0; place !== undefined && place.steps.length > 0; ) {
        const [step, ...steps] = place.steps as [string, ...string[]];
        const path = join(place.folder, step);
        if (!(await lstat(path)).isSymbolicLink()) {
            place = { folder: path, steps };
        } else if (links++ < MOST_LINKS) {
            const target = join(resolve(place.folder, await readlink(path)), ...steps);
            place = startOf(target, [...folders, ...(await Promise.all(folders.map((folder) => realpath(folder))))]);
        } else {
            return true;
        }
    }
    return false;
}

/** The folder that a file lies in, and the steps from there; undefined where it lies in none of them. */
function startOf(file: string, folders: readonly string[]): { folder: string; steps: string[] } | undefined {
    for (const folder of folders) {
        const steps = relative(folder, file);
        if (!isAbsolute(steps) && steps.split(sep)[0] !== '..') {
            return { folder, steps: steps === '' ? [] : steps.split(sep) };
        }
    }
    return undefined;
}
