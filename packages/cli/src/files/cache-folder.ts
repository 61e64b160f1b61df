import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what may be kept for a later call, where the system wants such things; undefined for a user of whom it
 * knows no place, as in many a container.
 */
export function cacheFolder(): string | undefined {
    const { env, platform } = process;
    const folder =
        platform === 'win32'
            ? (env.LOCALAPPDATA ?? inHome('AppData', 'Local'))
            : platform === 'darwin'
              ? inHome('Library', 'Caches')
              : (env.XDG_CACHE_HOME ?? inHome('.cache'));
    return folder && join(folder, 'samenwerking');
}

function inHome(...steps: readonly string[]): string | undefined {
    try {
        return join(homedir(), ...steps);
    } catch {
        return undefined;
    }
}
