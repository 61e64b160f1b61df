import { join, resolve } from 'node:path';
import { type FormatName, formatNames, formatOf, formats } from '@samenwerking/report';
import { ExitCode } from '../exit-code.js';
import { shownPath } from '../files/paths.js';
import { statsAt } from '../files/stats-at.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

/** Where reports go. */
export type Destination =
    | { readonly kind: 'standard-output' }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'folder'; readonly path: string };

interface Wish {
    /** What stands behind `--uit`. */
    readonly uit: string | undefined;
    readonly formaat: FormatName;
    /** Number of reports. */
    readonly count: number;
    readonly cwd: string;
}

/** A name with an ending as files have; a number behind a full stop is as likely a version. */
const LIKE_A_FILE = /[^/\\.][^/\\]*\.\p{L}[\p{L}\d]*$/u;

function usualEnding(formaat: FormatName): string {
    return formats[formaat].extensions[0];
}

/** Works out where reports go: a path is a file where it is one or has the ending of a report, else a folder. */
export function destinationOf({ uit, formaat, count, cwd }: Wish): Destination {
    if (uit === '-') {
        if (count > 1) {
            throw new Problem(messages.manyToStandardOutput(count), ExitCode.wrongCall);
        }
        return { kind: 'standard-output' };
    }
    const path = resolve(cwd, uit ?? '.');
    const stats = statsAt(path, shownPath(path, cwd));
    const isNewFolder = !stats && (/[/\\]$/.test(uit ?? '') || formatOf(path) === undefined);
    if (isNewFolder && LIKE_A_FILE.test(uit ?? '')) {
        throw new Problem(
            messages.noReportFile(shownPath(path, cwd), formatNames.flatMap(usualEnding)),
            ExitCode.wrongCall,
        );
    }
    const isFolder = stats?.isDirectory() || isNewFolder;
    if (isFolder) {
        return { kind: 'folder', path };
    }
    const pad = shownPath(path, cwd);
    if (formatOf(path) !== formaat) {
        throw new Problem(messages.otherFormat(pad, formaat), ExitCode.wrongCall);
    }
    if (count > 1) {
        throw new Problem(messages.manyToFile(pad, count), ExitCode.wrongCall);
    }
    return { kind: 'file', path };
}

/** A path for each report in a folder, by name; a second one of the same name gets a number. */
export function reportPaths(folder: string, names: readonly string[], formaat: FormatName): string[] {
    const taken = new Set<string>();
    return names.map((stem) => {
        let file = stem;
        // Not every file system knows `a` from `A`, or two ways to write `é`.
        for (let next = 2; taken.has(keyOf(file)); next++) {
            file = `${stem}-${next}`;
        }
        taken.add(keyOf(file));
        return join(folder, file + formats[formaat].extensions[0]);
    });
}

function keyOf(name: string): string {
    return name.normalize('NFC').toLowerCase();
}
