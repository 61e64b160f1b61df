import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

/** Why something could not be read, in a sentence. */
export function readProblem(pad: string, error: unknown): Problem {
    return new Problem(messages.unreadable(pad, codeOf(error)), ExitCode.failure);
}

/** Why something could not be written, in a sentence. */
export function writeProblem(pad: string, error: unknown): Problem {
    return new Problem(messages.unwritable(pad, codeOf(error)), ExitCode.failure);
}

/** Why nothing can be written in a folder: the same sentence for all that was to come in it. */
export function folderProblem(map: string, error: unknown): Problem {
    return new Problem(messages.unwritableFolder(map, codeOf(error)), ExitCode.failure);
}

/** The system's code for what went wrong (`EACCES`). What has none is a fault inside, and goes on as it is. */
function codeOf(error: unknown): string {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') {
        throw error;
    }
    return code;
}
