import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads every file of a folder, and does something with its text. */
export function readEach(folder: string, take: (text: string, path: string) => unknown): void {
    for (const file of readdirSync(folder)) {
        const path = join(folder, file);
        take(readFileSync(path, 'utf8'), path);
    }
}

/** What tells whether a text is the one that it was. */
export function fingerprint(text: string): string {
    return hash('sha256', text);
}
