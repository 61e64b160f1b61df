import type { Result } from './assignment.ts';

/** Long enough to keep a log short, short enough to show that something happens. */
const INTERVAL = 30_000;

interface Counted {
    readonly killed: number;
    readonly mutants: number;
}

/** Tells now and then how far the processes are that share a pass, by what they have found so far. */
export class ProgressTeller {
    private readonly soFar: readonly (() => Result | undefined)[];
    private readonly count: (results: readonly Result[]) => Counted;
    private readonly timer: NodeJS.Timeout;

    constructor(soFar: readonly (() => Result | undefined)[], count: (results: readonly Result[]) => Counted) {
        this.soFar = soFar;
        this.count = count;
        this.timer = setInterval(() => this.tell(), INTERVAL);
    }

    stop(): void {
        clearInterval(this.timer);
    }

    private tell(): void {
        const results = this.soFar.flatMap((read) => read() ?? []);
        if (results.length > 0) {
            const { killed, mutants } = this.count(results);
            const files = Math.min(...results.map((result) => result.files));
            console.log(`  ${killed} of ${mutants} rules have a test so far (test file ${files})`);
        }
    }
}
