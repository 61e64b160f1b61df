import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, with this mode; throws the error of the system where it cannot. Node's own
 * `recursive` never ends where the system refuses with ENOENT.
 */
export async function ensureFolder(path: string, mode?: number): Promise<void> {
    try {
        await mkdir(path, { mode });
    } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EEXIST') {
            return;
        }
        if (code !== 'ENOENT' || existsSync(dirname(path))) {
            throw error;
        }
        await ensureFolder(dirname(path), mode);
        await mkdir(path, { mode });
    }
}
