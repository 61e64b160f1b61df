import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where Node keeps what it made of the server's code, so that it need not compile it again at every start: a folder in
 * the storage that the editor gives this extension. What belongs to other versions of the extension goes.
 */
export function compiledCodeFolder(storage: string, version: string): string {
    const folder = join(storage, 'compiled-code');
    removeOthers(folder, version).catch(() => {
        // Nothing depends on it, and the next start tries again.
    });
    return join(folder, version);
}

async function removeOthers(folder: string, kept: string): Promise<void> {
    const others = (await readdir(folder)).filter((name) => name !== kept);
    await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
