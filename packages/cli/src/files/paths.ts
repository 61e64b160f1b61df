import { dirname, isAbsolute, relative, sep } from 'node:path';

/** Extension of the files of the language. */
export const EXTENSION = '.samenwerking';

/** A path as it is shown: relative to the current folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
    const pad = relative(cwd, path).split(sep).join('/');
    return pad === '' ? '.' : pad;
}

/** True for the folder itself and all below it. */
export function isWithin(path: string, folder: string): boolean {
    const rest = relative(folder, path);
    return rest === '' || !(isAbsolute(rest) || rest.split(sep)[0] === '..');
}

/** The folders between a folder and something in it, outermost first. */
export function foldersBetween(path: string, folder: string): string[] {
    const between: string[] = [];
    for (let inner = dirname(path); inner !== folder && isWithin(inner, folder); inner = dirname(inner)) {
        between.unshift(inner);
    }
    return between;
}

/** By character code: the same order on every machine. */
export function compareText(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
