/** Shows the project at work: checks the examples, and writes their status reports. */
import { spawnSync } from 'node:child_process';
import { buildCli } from './build.ts';
import { cliBundle, root } from './paths.ts';

const reports = 'rapporten';
const worstExitCodeOfFindings = 1;

function samenwerking(...args: readonly string[]): void {
    const { status } = spawnSync(process.execPath, [cliBundle, ...args], { cwd: root, stdio: 'inherit' });
    if (status === null || status > worstExitCodeOfFindings) {
        process.exit(status ?? 3);
    }
}

await buildCli({ production: false });
console.log('De voorbeelden in examples/ worden gecontroleerd.\n');
samenwerking('controleer', 'examples');
samenwerking('rapport', 'examples', '--soort', 'status', '--formaat', 'html', '--uit', reports, '--overschrijf');
console.log(`\nDe statusrapporten staan in ${reports}/. Open ze in een browser.`);
