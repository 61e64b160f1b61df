import { type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { progress } from './progress.ts';
import { Switches } from './switches.ts';

globalThis.switches ??= new Switches();

/**
 * Runs each test as it is, to see which rules it applies, and then once more for each of those rules with that rule
 * switched off, until some test has failed for it.
 */
export default class MutationRunner extends TestRunner {
    async runTask(test: RunnerTestCase): Promise<void> {
        const action = TestRunner.getTestFn(test);
        let alive: readonly string[] = [];
        const isPassed = await passes(async () => {
            const reached = await switches.reachedBy(action);
            alive = [...reached].filter((mutant) => progress.isToTry(mutant, test.fullName));
        });
        if (!isPassed || (alive.length > 0 && !(await passes(action)))) {
            progress.unrepeatable.push(test.fullName);
            return;
        }
        for (const mutant of alive) {
            if (!(await switches.failsWithout(mutant, action))) {
                continue;
            }
            // What a failed test leaves behind may fail the next one as well, whatever is switched off.
            if (!(await passes(action))) {
                progress.unrepeatable.push(`${test.fullName} (after ${mutant})`);
                return;
            }
            progress.killed.set(mutant, test.fullName);
        }
    }

    override onCollectStart(file: RunnerTestFile): void {
        super.onCollectStart(file);
        progress.startFile();
    }

    override onAfterRunFiles(files: RunnerTestFile[]): void {
        super.onAfterRunFiles(files);
        progress.save();
    }
}

async function passes(action: () => unknown): Promise<boolean> {
    try {
        await action();
        return true;
    } catch {
        return false;
    }
}
