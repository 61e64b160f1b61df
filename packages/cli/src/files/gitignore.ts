import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one `.gitignore`, which hold for the folder that it stands in. */
export interface IgnoreRules {
    readonly folder: string;
    readonly matcher: Ignore;
}

/** The rules of the `.gitignore` in a folder, if it has one. */
export async function readIgnoreRules(folder: string): Promise<IgnoreRules[]> {
    try {
        const text = await readFile(join(folder, '.gitignore'), 'utf8');
        return [{ folder, matcher: ignore({ ignorecase: false }).add(text) }];
    } catch {
        return [];
    }
}

/**
 * The rules that hold in a folder because of the folders above it, outermost first: those of the git repository that it
 * lies in. A folder that these rules leave out, and that is named all the same, is meant: then they do not count.
 */
export async function readIgnoreRulesAbove(folder: string): Promise<readonly IgnoreRules[]> {
    const rules: IgnoreRules[] = [];
    for (const above of foldersAbove(folder).toReversed()) {
        rules.push(...(await readIgnoreRules(above)));
    }
    return isIgnored(folder, true, rules) ? [] : rules;
}

/** True for what git would ignore. Of several rules the innermost, and of one `.gitignore` the last, decides. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
    for (const { folder, matcher } of rules.toReversed()) {
        const inside = relative(folder, path).split(sep).join('/');
        const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside);
        if (ignored || unignored) {
            return ignored;
        }
    }
    return false;
}

/** From the parent up to the top of the git repository; none where the folder does not lie in one. */
function foldersAbove(folder: string): string[] {
    const above: string[] = [];
    for (let inner = folder; !existsSync(join(inner, '.git')); inner = dirname(inner)) {
        if (dirname(inner) === inner) {
            return [];
        }
        above.push(dirname(inner));
    }
    return above;
}
