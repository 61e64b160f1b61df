import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../paths.ts';
import type { Findings } from './passes.ts';

/**
 * Kept with the sources: whoever switches the rules off again tries these tests first, which takes minutes instead of
 * hours. It proves nothing by itself: each test has to fail again.
 */
const file = join(root, 'scripts/mutation/killers.json');

/** By test the mutants that it fails for. */
type Outcome = Readonly<Record<string, readonly string[]>>;

export const outcomeFile = relative(root, file);

/** By mutant the test that failed for it in an earlier run: the likeliest to fail again. */
export function readKillers(): ReadonlyMap<string, string> {
    const outcome: Outcome = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return new Map(Object.entries(outcome).flatMap(([test, mutants]) => mutants.map((mutant) => [mutant, test])));
}

/** Keeps what was found, beside what earlier runs found of other rules. */
export function writeOutcome({ mutants, killed }: Findings): void {
    const survivors = new Set(mutants).difference(killed);
    const all = [...readKillers(), ...killed].filter(([mutant]) => !survivors.has(mutant));
    writeKillers(new Map(all));
}

/** Keeps what was found so far: a run may be stopped. */
export function keepKillers(killed: ReadonlyMap<string, string>): void {
    writeKillers(new Map([...readKillers(), ...killed]));
}

function writeKillers(killers: ReadonlyMap<string, string>): void {
    const byTest = Map.groupBy(
        [...killers.keys()].toSorted((a, b) => a.localeCompare(b)),
        (mutant) => killers.get(mutant) ?? '',
    );
    const outcome: Outcome = Object.fromEntries([...byTest].toSorted(([a], [b]) => a.localeCompare(b)));
    writeFileSync(file, `${JSON.stringify(outcome, undefined, 2)}\n`);
}
