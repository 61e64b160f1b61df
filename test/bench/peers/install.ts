import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const stamp = join(here, 'node_modules/.installed-from');

/** Installs what is measured against, in this folder: once, until the lockfile changes. */
export function ensurePeersAreInstalled(): void {
    const wanted = readFileSync(join(here, 'package-lock.json'), 'utf8');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
        return;
    }
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
        throw new Error(`npm ${args.join(' ')} in ${here} ended with ${status}`);
    }
    writeFileSync(stamp, wanted);
}
