import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type IgnoreRules, isIgnored, readIgnoreRules, readIgnoreRulesAbove } from './gitignore.js';
import { compareText, EXTENSION, foldersBetween } from './paths.js';

const NEVER_SEARCHED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What a search of a folder found. */
export interface SearchResult {
    readonly files: string[];
    /** Folders that could not be read, each with the reason. */
    readonly unreadable: { readonly folder: string; readonly error: unknown }[];
}

/** Every `.samenwerking` file below a folder, without `node_modules`, `.git` and what `.gitignore` names. */
export async function searchFolder(folder: string): Promise<SearchResult> {
    const result: SearchResult = { files: [], unreadable: [] };
    await search(folder, await readIgnoreRulesAbove(folder), result);
    return result;
}

async function search(folder: string, rulesAbove: readonly IgnoreRules[], result: SearchResult): Promise<void> {
    let entries: Dirent[];
    try {
        entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
        result.unreadable.push({ folder, error });
        return;
    }
    const rules = [...rulesAbove, ...(await readIgnoreRules(folder))];
    for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!(NEVER_SEARCHED.has(entry.name) || isIgnored(path, true, rules))) {
                await search(path, rules, result);
            }
        } else if (entry.name.endsWith(EXTENSION) && !isIgnored(path, false, rules) && (await isFile(entry, path))) {
            result.files.push(path);
        }
    }
}

/** Of paths below a folder those that a search of it finds, where there is such a file. */
export async function searchable(paths: Iterable<string>, folder: string): Promise<string[]> {
    const above = await readIgnoreRulesAbove(folder);
    const rulesIn = new Map<string, readonly IgnoreRules[]>();
    const isSearched = async (path: string): Promise<boolean> => {
        const rules = [...above];
        for (const inner of [folder, ...foldersBetween(path, folder)]) {
            if (inner !== folder && (NEVER_SEARCHED.has(basename(inner)) || isIgnored(inner, true, rules))) {
                return false;
            }
            const own = rulesIn.get(inner) ?? (await readIgnoreRules(inner));
            rulesIn.set(inner, own);
            rules.push(...own);
        }
        return !isIgnored(path, false, rules);
    };
    const found: string[] = [];
    for (const path of paths) {
        if (await isSearched(path)) {
            found.push(path);
        }
    }
    return found;
}

/** A link to a file counts as that file; a link to a folder is not followed, for it may lead in a circle. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
    if (!entry.isSymbolicLink()) {
        return entry.isFile();
    }
    try {
        return (await stat(path)).isFile();
    } catch {
        // Reading it will say what is wrong.
        return true;
    }
}
