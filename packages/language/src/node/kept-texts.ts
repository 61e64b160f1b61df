import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** So many are kept, each for so long, in milliseconds. */
const MOST = 8;
const LONGEST = 30 * 24 * 60 * 60 * 1000;

/** For this user only: what is kept may hold what others may not read. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/**
 * Texts that are kept in a folder for a later time, and that nothing depends on. Whatever goes wrong with them is no
 * concern of who calls: it is then as if nothing had been kept.
 */
export class KeptTexts {
    private readonly folder: string;

    constructor(folder: string) {
        this.folder = folder;
    }

    /** What was kept under a name, as it was; undefined where that is nothing, or damaged. */
    async read(name: string): Promise<string | undefined> {
        try {
            // All at once: read as a text, a large file would be decoded piece by piece.
            const kept = (await readFile(join(this.folder, name))).toString();
            const text = kept.slice(FINGERPRINT_LENGTH);
            return kept.startsWith(fingerprint(text)) ? text : undefined;
        } catch {
            return undefined;
        }
    }

    /** Keeps a text, whole or not at all, and lets go of what has become too old or too much. */
    async write(name: string, text: string): Promise<void> {
        const temporary = join(this.folder, `.${randomUUID()}.tmp`);
        try {
            await mkdir(this.folder, { recursive: true, mode: OWN_FOLDER });
            await writeFile(temporary, fingerprint(text) + text, { mode: OWN_FILE });
            await rename(temporary, join(this.folder, name));
            await this.tidy();
        } catch {
            await rm(temporary, { force: true }).catch(() => undefined);
        }
    }

    private async tidy(): Promise<void> {
        const kept = await Promise.all(
            (await readdir(this.folder)).map(async (name) => {
                const path = join(this.folder, name);
                return { path, age: Date.now() - (await stat(path)).mtimeMs };
            }),
        );
        const spare = kept.toSorted((a, b) => a.age - b.age).filter(({ age }, i) => i >= MOST || age > LONGEST);
        await Promise.all(spare.map(({ path }) => rm(path, { force: true })));
    }
}

/** Stands for a text: two texts with the same are the same. */
export function fingerprint(text: string): string {
    return hash('sha256', text, 'base64');
}

const FINGERPRINT_LENGTH = fingerprint('').length;
