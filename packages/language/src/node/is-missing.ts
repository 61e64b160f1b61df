import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { URI } from 'langium';

/** What the system says of something in what is no folder, and of a name that nothing can have. */
const IMPOSSIBLE: ReadonlySet<unknown> = new Set(['ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

/** As many links behind each other as systems follow themselves. */
const MOST_LINKS = 40;

/**
 * True for a file that is not on this machine's disk. It goes step by step, so that a link which leads out of the
 * folders is seen before it is followed: what lies behind it (on another machine, perhaps) is left alone, and undefined
 * is all that is told of it.
 *
 * Without waiting: a look at a local disk takes far less than handing it to another thread does.
 */
export function isMissing(file: URI, folders: readonly URI[]): boolean | undefined {
    if (file.scheme !== 'file') {
        return false;
    }
    try {
        return isMissingIn(
            folders.map(({ fsPath }) => fsPath),
            file.fsPath,
        );
    } catch (error) {
        return IMPOSSIBLE.has((error as NodeJS.ErrnoException).code);
    }
}

function isMissingIn(folders: readonly string[], file: string): boolean | undefined {
    let place = startOf(file, folders);
    for (let links = 0; place && place.steps.length > 0; ) {
        const [step, ...steps] = place.steps as [string, ...string[]];
        const path = join(place.folder, step);
        const found = lstatSync(path, { throwIfNoEntry: false });
        if (!found || links === MOST_LINKS) {
            return true;
        }
        if (found.isSymbolicLink()) {
            const target = join(resolve(place.folder, readlinkSync(path)), ...steps);
            place = startOf(target, [...folders, ...folders.map((folder) => realpathSync(folder))]);
            links++;
        } else {
            place = { folder: path, steps };
        }
    }
    return place ? false : undefined;
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
