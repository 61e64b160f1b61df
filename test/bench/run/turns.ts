import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What a side takes, once. Everything that is no part of the figure has been done before it is called. */
export type Sample = () => Promise<number>;

/**
 * The medians of so many samples of each side, taken by turns: whatever else the machine does falls on all of them
 * alike. The first turn warms up what both share, such as files that the disk has in its memory, and does not count.
 */
export async function byTurns<const Sides extends readonly Sample[]>(
    turns: number,
    ...sides: Sides
): Promise<{ readonly [Side in keyof Sides]: number }> {
    const samples = sides.map((): number[] => []);
    for (let turn = 0; turn <= turns; turn++) {
        for (const [index, sample] of sides.entries()) {
            const taken = await sample();
            if (turn > 0) {
                samples[index]?.push(taken);
            }
        }
    }
    return samples.map(median) as { readonly [Side in keyof Sides]: number };
}

/** Waits until there is a file. */
export async function fileAt(path: string): Promise<void> {
    while (!existsSync(path)) {
        await wait(100);
    }
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await work();
    return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
    const sorted = numbers.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [below = Number.NaN, above = Number.NaN] = [
        sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
        sorted[middle],
    ];
    return (below + above) / 2;
}
