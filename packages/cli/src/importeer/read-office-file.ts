import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LIMITS, type OfficeDocument, readDocument, UnreadableDocument } from '@samenwerking/import';
import { ExitCode } from '../exit-code.js';
import { readProblem } from '../files/io-problem.js';
import { similarPath, statOf } from '../files/selection.js';
import { messages as shared } from '../messages.js';
import { Problem } from '../problem.js';
import { messages } from './messages.js';

/** Reads a Word or Excel file; throws a Problem that says what to do where that cannot be. */
export async function readOfficeFile(pad: string, cwd: string): Promise<OfficeDocument> {
    const path = resolve(cwd, pad);
    const stats = await statOf(path, pad);
    if (!stats) {
        throw new Problem(shared.missing(pad, similarPath(path, cwd)), ExitCode.failure);
    }
    if (stats.isDirectory()) {
        throw new Problem(messages.folder(pad), ExitCode.wrongCall);
    }
    const content = stats.size > LIMITS.fileSize ? undefined : await contentOf(path, pad);
    return orProblem(pad, () => {
        if (!content) {
            throw new UnreadableDocument('tooLarge');
        }
        return readDocument(content);
    });
}

/** Does something with a document; where that may not be, the Problem says why. */
export function orProblem<T>(pad: string, action: () => T): T {
    try {
        return action();
    } catch (error) {
        throw error instanceof UnreadableDocument
            ? new Problem(messages.unreadable(pad, error.message), ExitCode.failure)
            : error;
    }
}

async function contentOf(path: string, pad: string): Promise<Uint8Array> {
    try {
        return await readFile(path);
    } catch (error) {
        throw readProblem(pad, error);
    }
}
