import { join } from 'node:path';
import { ExitCode } from '../exit-code.js';
import { EXTENSION, shownPath } from '../files/paths.js';
import { decodeText } from '../files/read-text.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import type { Revision } from './revision.js';
import { runGit } from './run-git.js';

/** What the files of the language below a folder held at a revision, by their path. */
export interface TextsAt {
    readonly texts: ReadonlyMap<string, string>;
    /** Those that held no text in UTF-8: nobody can mend what has been. */
    readonly unreadable: readonly string[];
}

export async function textsAt(revision: Revision, folder: string, cwd: string): Promise<TextsAt> {
    const objects = await objectsAt(revision, folder, cwd);
    const input = objects.map(({ id }) => `${id}\n`).join('');
    const { output } = await runGit(folder, ['cat-file', '--batch'], input);
    const texts = new Map<string, string>();
    const unreadable: string[] = [];
    let rest = output;
    for (const { path } of objects) {
        // `<id> blob <size>`, the content, and the end of a line; or `<id> missing`.
        const head = rest.subarray(0, Math.max(0, rest.indexOf('\n'))).toString();
        const size = /^\S+ blob (\d+)$/.exec(head)?.[1];
        if (size === undefined) {
            throw new Problem(messages.notHere(shownPath(path, cwd), revision.naam), ExitCode.failure);
        }
        const end = head.length + 1 + Number(size);
        const text = decodeText(rest.subarray(head.length + 1, end));
        if (text === undefined) {
            unreadable.push(path);
        } else {
            texts.set(path, text.replace(/^\ufeff/, ''));
        }
        rest = rest.subarray(end + 1);
    }
    return { texts, unreadable };
}

interface GitObject {
    readonly id: string;
    readonly path: string;
}

/** Ordinary files only: what a link holds is a path. */
async function objectsAt({ commit }: Revision, folder: string, cwd: string): Promise<GitObject[]> {
    const { isOk, output } = await runGit(folder, ['ls-tree', '-r', '-z', '--end-of-options', commit]);
    if (!isOk) {
        throw new Problem(messages.brokenRepository(shownPath(folder, cwd)), ExitCode.failure);
    }
    return output
        .toString()
        .split('\0')
        .flatMap((entry) => {
            const [, id, name] = /^100\d{3} blob (\S+)\t(.*)$/s.exec(entry) ?? [];
            return id !== undefined && name?.endsWith(EXTENSION) ? [{ id, path: join(folder, name) }] : [];
        });
}
