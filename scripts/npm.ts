import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { root } from './paths.ts';

/** Runs npm in the root: the npm that runs this script, or else the one that is found. */
export function npm(...args: readonly string[]): SpawnSyncReturns<string> {
    // npm tells what it found as text, which for all packages is more than Node keeps by itself.
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const path = process.env.npm_execpath;
    return path
        ? spawnSync(process.execPath, [path, ...args], options)
        : spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
}
