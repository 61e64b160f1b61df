import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Check } from '../checks/check.ts';
import type { Input } from '../inputs/input.ts';
import { readAll } from '../inputs/saved.ts';

/** Far more than it takes, and far less than what grows with the square of the size would. */
const BOUND = 60_000;

const corpus = readAll(join(import.meta.dirname, '../corpus'));

/** Puts every odd file that is kept, and these inputs besides, through a check. */
export function testAnyInput(check: Check, inputs: Readonly<Record<string, () => Input>>): void {
    const kept = Object.entries(corpus).map(([name, input]) => [name, () => input] as const);
    test.each([...kept, ...Object.entries(inputs)])(
        `${check.name}: %s comes to a good end`,
        async (_, input) => {
            await expect(check.run(input())).resolves.toBeUndefined();
        },
        BOUND,
    );
}
