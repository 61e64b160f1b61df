import { readdirSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { suggest } from '@samenwerking/language';
import picomatch from 'picomatch';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { collectProblem, Problem } from '../problem.js';
import { readProblem } from './io-problem.js';
import { EXTENSION, foldersBetween, isWithin, shownPath } from './paths.js';
import { searchFolder } from './search.js';

/** Files that are judged together: names are looked up in all of it, only what was named is reported. */
export interface Workspace {
    readonly root: string;
    readonly named: ReadonlySet<string>;
}

export interface Selection {
    readonly workspaces: readonly Workspace[];
    readonly problems: readonly Problem[];
}

/** One named path: a file, or a folder with what is in it. */
interface NamedPath {
    readonly path: string;
    readonly isFolder: boolean;
    readonly files: readonly string[];
}

/**
 * Finds the files that paths name (a path is a file, a folder or a glob), by workspace. The workspace of a path is the
 * current folder where the path lies below it, else the named folder itself, and for a file its own folder.
 */
export async function selectFiles(paths: readonly string[], cwd: string): Promise<Selection> {
    const problems: Problem[] = [];
    const named: NamedPath[] = [];
    for (const path of paths.length === 0 ? ['.'] : paths) {
        named.push(...((await collectProblem(problems, () => namedPaths(path, cwd, problems))) ?? []));
    }
    return { workspaces: groupByWorkspace(named, cwd), problems };
}

async function namedPaths(path: string, cwd: string, problems: Problem[]): Promise<NamedPath[]> {
    const absolute = resolve(cwd, path);
    const stats = await statOf(absolute, path);
    if (stats?.isDirectory()) {
        const files = await filesIn(absolute, cwd, problems);
        if (files.length === 0) {
            throw new Problem(messages.nothingInFolder(shownPath(absolute, cwd)), ExitCode.wrongCall);
        }
        return [{ path: absolute, isFolder: true, files }];
    }
    if (stats) {
        if (!path.endsWith(EXTENSION)) {
            throw new Problem(messages.otherKindOfFile(shownPath(absolute, cwd)), ExitCode.wrongCall);
        }
        return [{ path: absolute, isFolder: false, files: [absolute] }];
    }
    if (!picomatch.scan(path).isGlob) {
        throw new Problem(messages.missing(path, similarPath(absolute, cwd)), ExitCode.failure);
    }
    const matches = await matchGlob(path, cwd, problems);
    if (matches.length === 0) {
        throw new Problem(messages.nothingMatches(path), ExitCode.wrongCall);
    }
    return matches;
}

/** Undefined for what does not exist. */
export async function statOf(absolute: string, path: string): Promise<Stats | undefined> {
    try {
        return await stat(absolute);
    } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL') {
            return undefined;
        }
        throw readProblem(path, error);
    }
}

async function filesIn(folder: string, cwd: string, problems: Problem[]): Promise<string[]> {
    const { files, unreadable } = await searchFolder(folder);
    problems.push(...unreadable.map(({ folder, error }) => readProblem(shownPath(folder, cwd), error)));
    return files;
}

/** The files that a glob matches, and those in the folders that it matches. */
async function matchGlob(pattern: string, cwd: string, problems: Problem[]): Promise<NamedPath[]> {
    const { base, glob } = picomatch.scan(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
    const folder = resolve(cwd, base);
    const matches = picomatch(glob, { dot: true });
    const isMatch = (path: string) => matches(shownPath(path, folder));
    const named = new Map<string, string[]>();
    for (const file of await filesIn(folder, cwd, problems)) {
        const match = [...foldersBetween(file, folder), file].find(isMatch);
        if (match !== undefined) {
            named.set(match, [...(named.get(match) ?? []), file]);
        }
    }
    return [...named].map(([path, files]) => ({ path, isFolder: files[0] !== path, files }));
}

/** The folder in which names are looked up for a path. */
export function workspaceRoot(path: string, isFolder: boolean, cwd: string): string {
    return isWithin(path, cwd) ? cwd : isFolder ? path : dirname(path);
}

/** Widest first: a file that was named twice is reported once, from where most names are seen. */
function groupByWorkspace(named: readonly NamedPath[], cwd: string): Workspace[] {
    const byRoot = new Map<string, Set<string>>();
    for (const { path, isFolder, files } of named) {
        const root = workspaceRoot(path, isFolder, cwd);
        byRoot.set(root, new Set([...(byRoot.get(root) ?? []), ...files]));
    }
    const seen = new Set<string>();
    return [...byRoot]
        .toSorted(([a], [b]) => a.length - b.length)
        .map(([root, files]) => {
            const fresh = files.difference(seen);
            for (const file of fresh) {
                seen.add(file);
            }
            return { root, named: fresh };
        })
        .filter(({ named }) => named.size > 0);
}

/** What was probably meant by a path that does not exist. */
export function similarPath(absolute: string, cwd: string): string | undefined {
    const folder = dirname(absolute);
    const name = basename(absolute);
    try {
        const names = readdirSync(folder);
        const similar = names.includes(name + EXTENSION) ? name + EXTENSION : suggest(name, names);
        return similar && shownPath(join(folder, similar), cwd);
    } catch {
        return undefined;
    }
}
