import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, removed after it. */
export interface TestFolder {
    readonly path: string;
    write(name: string, content: string | Uint8Array): void;
    read(name: string): string;
}

export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'samenwerking-')));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    const folder: TestFolder = {
        path,
        write(name, content) {
            const file = join(path, name);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, content);
        },
        read: (name) => readFileSync(join(path, name), 'utf8'),
    };
    for (const [name, content] of Object.entries(files)) {
        folder.write(name, content);
    }
    return folder;
}

/** A partner and a samenwerking with it that has nothing to remark on but that no profile is chosen. */
export const PARTNER = 'crisispartner waterschap "Waterschap" {}\n';
export const SAMENWERKING = 'samenwerking rivier "Rivier" {\n    partner: waterschap\n    regio: utrecht\n}\n';
