// What a terminal shows of work that takes long, in the hands of a clock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProgressBar } from '../../packages/cli/src/output/progress-bar.js';

beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
    vi.useRealTimers();
});

/** A bar for this many steps, and all that it wrote. */
function barOf(steps: number) {
    const written: string[] = [];
    const bar = new ProgressBar('Controleren', {
        write: (text: string | Uint8Array) => written.push(String(text)) > 0,
    });
    bar.expect(steps);
    return { bar, written };
}

test('shows nothing of work that is over within a second', () => {
    const { bar, written } = barOf(2);
    vi.advanceTimersByTime(999);
    bar.step();
    bar.end();
    expect(written).toEqual([]);
});

test('shows how far longer work is, on one line that goes when it ends', () => {
    const { bar, written } = barOf(4);
    vi.advanceTimersByTime(1000);
    bar.step();
    bar.step();
    vi.advanceTimersByTime(100);
    bar.step();
    expect(written).toEqual([
        `\rControleren ${'█'.repeat(6)}${'░'.repeat(18)}  25%`,
        `\rControleren ${'█'.repeat(18)}${'░'.repeat(6)}  75%`,
    ]);
    bar.end();
    expect(written.at(-1)).toBe(`\r${' '.repeat('Controleren '.length + 24 + 5)}\r`);
});

test('never shows more than all', () => {
    const { bar, written } = barOf(1);
    vi.advanceTimersByTime(1000);
    bar.step();
    vi.advanceTimersByTime(100);
    bar.step();
    expect(written.every((line) => line.endsWith(' 100%'))).toBe(true);
});
