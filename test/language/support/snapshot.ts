import type { LanguageHost } from '@samenwerking/language';
import { vi } from 'vitest';

/** A store in memory, with the lines that are in it. */
export class MemoryStore implements NonNullable<LanguageHost['snapshots']> {
    lines: readonly string[] | undefined;
    writes = 0;
    readonly version: string;

    constructor(version = '1') {
        this.version = version;
    }

    fingerprint(text: string): string {
        return text;
    }

    read(): Promise<readonly (() => string)[] | undefined> {
        return Promise.resolve(this.lines?.map((line) => () => line));
    }

    async write(lines: AsyncIterable<string>): Promise<void> {
        try {
            const all: string[] = [];
            for await (const line of lines) {
                all.push(line);
            }
            this.lines = all;
            this.writes++;
        } catch {
            // As of any store.
        }
    }
}

/** So many files that do not matter that what a folder comes to is worth keeping. */
export const FILLERS: Readonly<Record<string, string>> = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`vulling/${i}.samenwerking`, '// Niets.\n']),
);

/** Does something, and lets the time pass after which what there is then is kept. */
export async function thenRest(work: () => Promise<unknown>): Promise<void> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
        await work();
        await vi.advanceTimersByTimeAsync(60_000);
    } finally {
        vi.useRealTimers();
    }
}
