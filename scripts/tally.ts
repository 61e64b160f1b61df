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

/** How one file of tests ended. */
export interface FileResult {
    readonly path: string;
    /** Also where the file could not be loaded, and no test ran. */
    readonly isFailed: boolean;
    readonly tally: Tally;
}

/** The files in a result of Vitest's JSON reporter; none where there is no result. */
export function readFileResults(path: string): FileResult[] {
    const { testResults }: VitestResult = existsSync(path)
        ? JSON.parse(readFileSync(path, 'utf8'))
        : { testResults: [] };
    return testResults.map(({ name, status, assertionResults }) => {
        const count = (isCounted: (status: string) => boolean) =>
            assertionResults.filter((result) => isCounted(result.status)).length;
        const [passed, failed] = [count((one) => one === 'passed'), count((one) => one === 'failed')];
        const skipped = assertionResults.length - passed - failed;
        return { path: name, isFailed: status === 'failed', tally: { passed, failed, skipped } };
    });
}

interface VitestResult {
    readonly testResults: readonly {
        readonly name: string;
        readonly status: string;
        readonly assertionResults: readonly { readonly status: string }[];
    }[];
}
