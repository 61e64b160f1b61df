// Runs before `npm start` and `npm test`, on the Node that the machine has; everything after it runs on Node 24 from
// node_modules. Hence plain JavaScript, without a dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const root = fileURLToPath(new URL('..', import.meta.url));

function stop(sentence) {
    console.error(sentence);
    process.exit(1);
}

function lockedPackages(lockfile) {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
}

/** npm records in node_modules what it installed; packages for other platforms are optional and may be absent. */
function isInstalled() {
    const record = 'node_modules/.package-lock.json';
    if (!(existsSync(join(root, record)) && existsSync(join(root, 'node_modules/node/bin')))) {
        return false;
    }
    const installed = lockedPackages(record);
    return Object.entries(lockedPackages('package-lock.json')).every(([path, locked]) => {
        if (path === '') {
            return true;
        }
        const found = installed[path];
        return found ? found.version === locked.version && found.integrity === locked.integrity : locked.optional;
    });
}

function install() {
    console.log('De benodigde pakketten worden geïnstalleerd (npm ci). Dat duurt de eerste keer een paar minuten.');
    const npm = process.env.npm_execpath;
    const options = { cwd: root, stdio: 'inherit' };
    const { status } = npm
        ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], options)
        : spawnSync('npm ci --no-audit --no-fund --loglevel=error', { ...options, shell: true });
    if (status !== 0) {
        stop('Het installeren is niet gelukt. Hierboven staat wat npm meldt; is er een internetverbinding?');
    }
    if (!isInstalled()) {
        stop('npm heeft niet alles geïnstalleerd. Staat `ignore-scripts` aan? Zet het voor dit project uit.');
    }
}

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    stop(
        `Hiervoor is Node.js ${oldestNode} of nieuwer nodig; dit is ${process.versions.node}. Zie https://nodejs.org.`,
    );
}
if (!isInstalled()) {
    install();
}
