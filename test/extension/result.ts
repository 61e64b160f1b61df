import type { Tally } from '../../scripts/tally.ts';

/** What the suite leaves behind from inside the extension host. */
export interface SuiteResult extends Tally {
    /** What Mocha's reporter printed. */
    readonly report: string;
}
