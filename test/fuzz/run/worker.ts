import { join } from 'node:path';
import fc from 'fast-check';
import type { Check } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { files, texts } from '../inputs/arbitrary.ts';
import type { Input } from '../inputs/input.ts';
import { markOf, read, save } from '../inputs/saved.ts';
import { sequences } from '../sequence/arbitrary.ts';
import { INPUTS_A_ROUND } from './limits.ts';
import type { Fault, FromWorker, Work } from './messages.ts';

const INPUTS = { texts, files, sequences };

process.on('message', async (work: Work) => {
    send({ kind: 'done', fault: 'file' in work ? await tryFile(work.file) : await tryRound(work) });
});

/** Tries a check on inputs that follow from the seed; the smallest that fails is kept. */
async function tryRound({ check: name, seed, folder }: Extract<Work, { seed: number }>): Promise<Fault | undefined> {
    const check = checks.find((candidate) => candidate.name === name) as Check;
    const tryOne = async (input: Input) => {
        // Kept before it is tried: of what never ends nobody else can tell what it was.
        send({ kind: 'trying', path: save(input, join(folder, 'now')) });
        await check.run(input);
    };
    const run = await fc.check(fc.asyncProperty(INPUTS[check.about], tryOne), { seed, numRuns: INPUTS_A_ROUND });
    const [smallest] = run.counterexample ?? [];
    return smallest && { path: save(smallest, join(folder, markOf(smallest))), what: describe(run.errorInstance) };
}

/** Tries every check on one input. */
async function tryFile(path: string): Promise<Fault | undefined> {
    for (const check of checks) {
        send({ kind: 'trying', path });
        try {
            await check.run(read(path));
        } catch (fault) {
            return { path, what: `${check.name}: ${describe(fault)}` };
        }
    }
    return undefined;
}

function describe(fault: unknown): string {
    return fault instanceof Error ? (fault.stack ?? fault.message).slice(0, 2000) : String(fault);
}

function send(message: FromWorker): void {
    process.send?.(message);
}
