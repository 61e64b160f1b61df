import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for what may be kept for a later call, where the system wants such things. */
export function cacheFolder(): string {
    const { env, platform } = process;
    const home = homedir();
    const folder =
        platform === 'win32'
            ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
            : platform === 'darwin'
              ? join(home, 'Library', 'Caches')
              : (env.XDG_CACHE_HOME ?? join(home, '.cache'));
    return join(folder, 'samenwerking');
}
