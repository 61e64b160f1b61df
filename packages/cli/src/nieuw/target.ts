import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ExitCode } from '../exit-code.js';
import { EXTENSION, shownPath } from '../files/paths.js';
import { workspaceRoot } from '../files/selection.js';
import { statsAt } from '../files/stats-at.js';
import { Problem } from '../problem.js';
import { messages } from './messages.js';

/** Where a new samenwerking goes; in a folder its file is called after it. */
export type Target = {
    /** The folder in which its names are looked up. */
    readonly root: string;
} & (
    | { readonly kind: 'standard-output' }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'folder'; readonly path: string }
);

/** Works out what the path of a call means: a folder where it is one or ends like one, else a file. */
export function targetOf(paths: readonly string[], cwd: string, overwrite: boolean): Target {
    const [pad = '.', ...others] = paths;
    if (others.length > 0) {
        throw new Problem(messages.onePath(), ExitCode.wrongCall);
    }
    if (pad === '-') {
        return { kind: 'standard-output', root: cwd };
    }
    const path = resolve(cwd, pad);
    if (/[/\\]$/.test(pad) || statsAt(path, shownPath(path, cwd))?.isDirectory()) {
        return { kind: 'folder', path, root: workspaceRoot(path, true, cwd) };
    }
    refuseOtherEnding(pad);
    const file = path.endsWith(EXTENSION) ? path : path + EXTENSION;
    if (existsSync(file) && !overwrite) {
        throw new Problem(messages.exists(shownPath(file, cwd)), ExitCode.failure);
    }
    return { kind: 'file', path: file, root: workspaceRoot(file, false, cwd) };
}

/** The folder in which names are looked up, as it is shown; undefined where that is the current one. */
export function otherFolder({ root }: Target, cwd: string): string | undefined {
    return root === cwd ? undefined : shownPath(root, cwd);
}

/** What ends as another kind of file was meant to be that; a number as in `plan-2.0` is part of a name. */
function refuseOtherEnding(pad: string): void {
    const ending = /\.[a-z][a-z0-9]*$/i.exec(pad)?.[0];
    if (ending !== undefined && ending !== EXTENSION) {
        const better = pad.slice(0, -ending.length) + EXTENSION;
        throw new Problem(messages.otherEnding(pad, ending, better), ExitCode.wrongCall);
    }
}

/** The file in a folder that is called after a samenwerking. */
export function fileIn(folder: string, naam: string): string {
    return join(folder, naam + EXTENSION);
}
