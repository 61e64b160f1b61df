import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a suite, or of several, ended how. */
export interface Tally {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
export const oneFailure: Tally = { passed: 0, failed: 1, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
    return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function toLine({ passed, failed, skipped }: Tally): string {
    return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The count that a suite left in a file, in this shape or in that of Vitest's JSON reporter. */
export function readTally(path: string): Tally | undefined {
    if (!existsSync(path)) {
        return undefined;
    }
    const result = JSON.parse(readFileSync(path, 'utf8'));
    return 'numTotalTests' in result
        ? {
              passed: result.numPassedTests,
              failed: result.numFailedTests,
              skipped: result.numPendingTests + result.numTodoTests,
          }
        : result;
}
