import type { LanguageHost } from '@samenwerking/language';
import { vi } from 'vitest';

/** A store in memory, with the text that is in it. */
export class MemoryStore implements NonNullable<LanguageHost['snapshots']> {
    text: string | undefined;
    writes = 0;
    readonly version: string;

    constructor(version = '1') {
        this.version = version;
    }

    fingerprint(text: string): string {
        return text;
    }

    read(): Promise<string | undefined> {
        return Promise.resolve(this.text);
    }

    write(text: string): Promise<void> {
        this.text = text;
        this.writes++;
        return Promise.resolve();
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
