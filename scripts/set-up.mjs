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

/** Runs npm, the one that runs this where there is one. Returns whether it succeeded. */
function npm(...args) {
    const options = { cwd: root, stdio: 'inherit' };
    const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
    const path = process.env.npm_execpath;
    const { status } = path
        ? spawnSync(process.execPath, [path, ...quiet], options)
        : spawnSync(['npm', ...quiet].join(' '), { ...options, shell: true });
    return status === 0;
}

/** The packages that may run a script of their own when they are installed. Newer versions of npm read these too. */
function allowedScripts() {
    const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return Object.keys(allowScripts).filter((name) => allowScripts[name]);
}

function install() {
    console.log('De benodigde pakketten worden geïnstalleerd (npm ci). Dat duurt de eerste keer een paar minuten.');
    // An `.npmrc` with `ignore-scripts` would also keep npm from running this file before `npm start`.
    if (!(npm('ci', '--ignore-scripts') && npm('rebuild', ...allowedScripts(), '--ignore-scripts=false'))) {
        stop('Het installeren is niet gelukt. Hierboven staat wat npm meldt; is er een internetverbinding?');
    }
    if (!isInstalled()) {
        stop('npm heeft niet alles geïnstalleerd. Hierboven staat wat het meldt.');
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
