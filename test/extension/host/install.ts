import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const host = import.meta.dirname;
const lockfile = join(host, 'package-lock.json');
const stamp = join(host, 'node_modules/.installed-from');

export const codeServer = join(host, 'node_modules/code-server');

/** Takes under a minute the first time, and nothing after that until the lockfile changes. */
export function ensureVsCodeIsInstalled(): void {
    const wanted = readFileSync(lockfile, 'utf8');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
        return;
    }
    console.log('Een echte VS Code (code-server) wordt geïnstalleerd om de extensie in te testen.');
    // Its install scripts would compile ten native modules that no test needs, and fetch from elsewhere than npm.
    npm(['ci', '--ignore-scripts'], host);
    // That same script would have installed VS Code's own modules. `npm ci` refuses their shrinkwrap file: out of sync.
    npm(['install', '--omit=dev', '--ignore-scripts'], join(codeServer, 'lib/vscode'));
    writeFileSync(stamp, wanted);
}

function npm(args: readonly string[], cwd: string): void {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', [...args, ...quiet], { cwd, stdio: 'inherit' });
    if (status !== 0) {
        throw new Error(`npm ${args.join(' ')} in ${cwd} ended with ${status}`);
    }
}
