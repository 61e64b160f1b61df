import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../paths.ts';
import type { Findings } from './passes.ts';

const file = join(root, 'dist/mutation.json');

/** By mutant the test that fails for it; null where none does. */
type Outcome = Readonly<Record<string, string | null>>;

export const outcomeFile = relative(root, file);

/** The tests that failed in earlier runs: the likeliest to fail again. */
export function readKillers(): ReadonlyMap<string, string> {
    const entries = Object.entries(readOutcome());
    return new Map(entries.flatMap(([mutant, test]) => (test === null ? [] : [[mutant, test]])));
}

/** Keeps what was found, beside what earlier runs found of other rules. */
export function writeOutcome({ mutants, killed }: Findings): void {
    const found = Object.fromEntries(mutants.map((mutant) => [mutant, killed.get(mutant) ?? null]));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...readOutcome(), ...found }, undefined, 2));
}

function readOutcome(): Outcome {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
