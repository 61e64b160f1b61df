import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { toJson } from '@samenwerking/report';
import { ExitCode } from '../exit-code.js';
import { compareText, shownPath } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { writeWhole } from '../files/write-file.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { type BekendeMelding, bekendeMeldingen, keyOf } from './basislijn.js';
import type { CheckedFile } from './check.js';
import { countEntries } from './summary.js';

/** Goes up when a baseline has to be made anew. */
const versie = 1;

/** What every baseline says that it is: only such a file is ever written over. */
const soort = 'basislijn van samenwerking controleer';

type Content =
    | { readonly kind: 'foreign' }
    | { readonly kind: 'other-version' }
    | { readonly kind: 'readable'; readonly meldingen: readonly BekendeMelding[] };

/** Reads a baseline; throws a Problem where there is none, or it is something else. */
export async function readBasislijn(path: string, cwd: string): Promise<readonly BekendeMelding[]> {
    const pad = shownPath(path, cwd);
    if (!existsSync(path)) {
        throw new Problem(messages.noBaseline(pad), ExitCode.failure);
    }
    const content = parse(await readText(path, pad));
    switch (content.kind) {
        case 'foreign':
            throw new Problem(messages.notABaseline(pad), ExitCode.wrongCall);
        case 'other-version':
            throw new Problem(messages.otherBaselineVersion(pad), ExitCode.wrongCall);
        case 'readable':
            return content.meldingen.map((melding) => ({
                ...melding,
                pad: shownPath(resolve(dirname(path), melding.pad), cwd),
            }));
    }
}

/**
 * Writes the findings as the baseline, never over a file that is something else. What it knows of files that were not
 * checked stays. Returns how many findings it knows now.
 */
export async function writeBasislijn(path: string, files: readonly CheckedFile[], cwd: string): Promise<number> {
    const pad = shownPath(path, cwd);
    const before = existsSync(path) ? parse(await readText(path, pad)) : undefined;
    if (before?.kind === 'foreign') {
        throw new Problem(messages.foreignBaseline(pad), ExitCode.failure);
    }
    // Relative to the baseline itself: it can then be used from any folder.
    const folder = dirname(path);
    const fresh = bekendeMeldingen(files.map((file) => ({ ...file, pad: shownPath(resolve(cwd, file.pad), folder) })));
    const checked = new Set(files.map((file) => resolve(cwd, file.pad)));
    const isElsewhere = (file: string) => !checked.has(file) && existsSync(file);
    const others = before?.kind === 'readable' ? before.meldingen : [];
    const meldingen = [...others.filter((melding) => isElsewhere(resolve(folder, melding.pad))), ...fresh]
        .toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
        .map(({ pad, code, eis, plek, ernst, aantal }) => ({ pad, code, eis, plek, ernst, aantal }));
    await writeWhole(path, toJson({ soort, versie, meldingen }), {
        pad,
        overwrite: false,
        isOwn: (content) => parse(content.toString()).kind !== 'foreign',
    });
    return countEntries(meldingen);
}

function parse(text: string): Content {
    const content = parseJson(text);
    if (content.soort !== soort) {
        return { kind: 'foreign' };
    }
    if (content.versie !== versie) {
        return { kind: 'other-version' };
    }
    const { meldingen } = content;
    return Array.isArray(meldingen) && meldingen.every(isBekendeMelding)
        ? { kind: 'readable', meldingen }
        : { kind: 'foreign' };
}

/** The properties of a JSON object; none where the text is something else. */
function parseJson(text: string): Readonly<Record<string, unknown>> {
    try {
        return JSON.parse(text) ?? {};
    } catch {
        return {};
    }
}

function isBekendeMelding(entry: unknown): entry is BekendeMelding {
    const {
        pad,
        code,
        eis = '',
        plek,
        ernst,
        aantal,
    } = (entry ?? {}) as Partial<Record<keyof BekendeMelding, unknown>>;
    return [pad, code, eis, plek, ernst].every((part) => typeof part === 'string') && Number.isInteger(aantal);
}
