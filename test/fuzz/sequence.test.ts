import fc from 'fast-check';
import { test } from 'vitest';
import { sequence } from './checks/sequence.ts';
import { sequences } from './sequence/arbitrary.ts';
import { testAnyInput } from './support/good-ends.ts';

testAnyInput(sequence, {});

test('after any sequence a server says what a fresh one says', async () => {
    const { FUZZ_RUNS } = process.env;
    await fc.assert(
        fc.asyncProperty(sequences, (input) => sequence.run(input)),
        { numRuns: Number(FUZZ_RUNS ?? 30), ...(FUZZ_RUNS === undefined && { seed: 20261201 }) },
    );
}, 600_000);
