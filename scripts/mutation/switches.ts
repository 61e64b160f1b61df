/** How many turns loops may make with a rule switched off: more is a loop without an end. */
const MAX_TURNS = 1_000_000;

/**
 * The switches of the rules, one for each mutant: at most one is off. They live in the process that runs the tests, as a
 * global that the instrumented sources ask.
 */
export class Switches {
    private off: string | undefined;
    private turns = 0;
    private reached = new Set<string>();

    /** Asked where a rule is applied: true where it is to be left out. */
    isOff(mutant: string): boolean {
        if (this.off === undefined) {
            this.reached.add(mutant);
        }
        return this.off === mutant;
    }

    /** Asked where many rules are applied at once: what takes their place where one of them is left out. */
    instead<T>(mutants: ReadonlyMap<string, T>): T | undefined {
        if (this.off !== undefined) {
            return mutants.get(this.off);
        }
        for (const mutant of mutants.keys()) {
            this.reached.add(mutant);
        }
        return undefined;
    }

    /** Called in every turn of every loop. */
    turn(): void {
        this.turns++;
        if (this.off !== undefined && this.turns > MAX_TURNS) {
            throw new Error(`Without an end: ${this.off}`);
        }
    }

    /** The mutants whose rule an action applies. */
    async reachedBy(action: () => unknown): Promise<ReadonlySet<string>> {
        this.reached = new Set();
        await action();
        return this.reached;
    }

    /** True where an action fails with a rule switched off. */
    async failsWithout(mutant: string, action: () => unknown): Promise<boolean> {
        this.off = mutant;
        this.turns = 0;
        try {
            await withinTime(action);
            return false;
        } catch {
            return true;
        } finally {
            this.off = undefined;
        }
    }
}

/** No test takes as long as this: one that does waits for something that does not come. */
const MAX_MILLISECONDS = 10_000;

async function withinTime(action: () => unknown): Promise<void> {
    const { promise: timeIsUp, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error('Without an end')), MAX_MILLISECONDS);
    try {
        await Promise.race([action(), timeIsUp]);
    } finally {
        clearTimeout(timer);
    }
}

declare global {
    var switches: Switches;
}
