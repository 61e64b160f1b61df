import { createHash, hash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder } from './ensure-folder.js';

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

    /** The lines that were kept under a name, each read when it is asked for; undefined where they are missing or damaged. */
    async read(name: string): Promise<readonly (() => string)[] | undefined> {
        try {
            const kept = await readFile(join(this.folder, name));
            const end = kept.lastIndexOf(LINE_FEED);
            const text = kept.subarray(0, end);
            return kept.subarray(end + 1).toString() === fingerprint(text) ? linesOf(text) : undefined;
        } catch {
            return undefined;
        }
    }

    /**
     * Keeps lines, all of them or none, and lets go of what has become too old or too much. Where the lines end in a
     * fault, nothing is kept.
     */
    async write(name: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
        const temporary = join(this.folder, `.${randomUUID()}.tmp`);
        try {
            await ensureFolder(this.folder, OWN_FOLDER);
            const file = await open(temporary, 'wx', OWN_FILE);
            try {
                await writeLines(file, lines);
            } finally {
                await file.close();
            }
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

const LINE_FEED = 0x0a;

/** As bytes they take half of what they would as text. */
function linesOf(text: Buffer): (() => string)[] {
    const lines: (() => string)[] = [];
    for (let start = 0; start <= text.length; ) {
        const found = text.indexOf(LINE_FEED, start);
        const line = text.subarray(start, found === -1 ? text.length : found);
        lines.push(() => line.toString());
        start += line.length + 1;
    }
    return lines;
}

/** Writes them one by one, for together they may be very long; then a fingerprint of all of them. */
async function writeLines(file: FileHandle, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const all = createHash(ALGORITHM);
    let separator = '';
    for await (const line of lines) {
        const text = separator + line;
        separator = '\n';
        all.update(text);
        await file.write(text);
    }
    await file.write(`\n${all.digest(ENCODING)}`);
}

const ALGORITHM = 'sha256';
const ENCODING = 'base64';

/** Stands for a text: two texts with the same are the same. */
export function fingerprint(text: string | Uint8Array): string {
    return hash(ALGORITHM, text, ENCODING);
}
