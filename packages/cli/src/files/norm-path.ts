import { resolve } from 'node:path';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { EXTENSION, shownPath } from './paths.js';
import { similarPath, statOf } from './selection.js';

/** The absolute path of the file behind `--norm`; throws a Problem where no norm can be in it. */
export async function normPath(path: string, cwd: string): Promise<string> {
    const absolute = resolve(cwd, path);
    const stats = await statOf(absolute, path);
    if (!stats) {
        throw new Problem(messages.missing(path, similarPath(absolute, cwd)), ExitCode.failure);
    }
    if (stats.isDirectory() || !absolute.endsWith(EXTENSION)) {
        throw new Problem(messages.otherKindOfNorm(shownPath(absolute, cwd)), ExitCode.wrongCall);
    }
    return absolute;
}
