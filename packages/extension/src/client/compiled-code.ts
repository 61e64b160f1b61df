import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where the server keeps its compiled code, so that it need not be compiled again at every start: a folder in the
 * storage that the editor gives this extension. What belongs to other versions of the extension goes.
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
