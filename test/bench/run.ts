/**
 * Measures what users feel against what they would pick instead: YAML with a JSON Schema. Prints a table, and writes it
 * to dist/bench.json. Installs what it measures against in a folder of its own.
 *
 *     npm run bench -- [--quick] [--only keystroke,controleer]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCli, buildExtension } from '../../scripts/build.ts';
import { root } from '../../scripts/paths.ts';
import { Content } from './content/folder.ts';
import { measurements } from './measure/index.ts';
import { ensurePeersAreInstalled } from './peers/install.ts';
import { type Figure, isMet, ratioOf, type Scale } from './run/figure.ts';
import { table } from './run/table.ts';

const outcomeFile = join(root, 'dist/bench.json');

const FULL: Scale = {
    turns: 5,
    keystrokes: 30,
    folder: 1000,
    largeFolder: 5000,
    growth: [100, 1000, 10_000],
    fileSizes: [100_000, 1_000_000],
};

/** To try whether everything runs: too small to judge by. */
const QUICK: Scale = {
    turns: 1,
    keystrokes: 3,
    folder: 50,
    largeFolder: 100,
    growth: [10, 30, 100],
    fileSizes: [100_000],
};

const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, quick: { type: 'boolean', default: false } },
});

const wanted = values.only === '' ? Object.keys(measurements) : values.only.split(',');
const unknown = wanted.filter((name) => !(name in measurements));
if (unknown.length > 0) {
    console.error(`No measurement: ${unknown.join(', ')}. There are: ${Object.keys(measurements).join(', ')}.`);
    process.exitCode = 2;
} else {
    report(await measure());
}

async function measure(): Promise<Figure[]> {
    ensurePeersAreInstalled();
    await Promise.all([buildCli({ production: true }), buildExtension({ production: true })]);
    const content = new Content();
    const figures: Figure[] = [];
    try {
        for (const [name, measurement] of Object.entries(measurements)) {
            if (wanted.includes(name)) {
                console.error(`measuring ${name} …`);
                try {
                    figures.push(...(await measurement({ content, scale: values.quick ? QUICK : FULL })));
                } catch (error) {
                    // What was measured before is told all the same.
                    console.error(`${name} could not be measured:`, error);
                    process.exitCode = 1;
                }
            }
        }
    } finally {
        rmSync(content.root, { recursive: true, force: true });
    }
    return figures;
}

/** A run is for reading: a figure that is not met is told, and is no failure of the run. */
function report(figures: readonly Figure[]): void {
    const judged = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), isMet: isMet(figure) }));
    mkdirSync(dirname(outcomeFile), { recursive: true });
    writeFileSync(outcomeFile, `${JSON.stringify({ isQuick: values.quick, figures: judged }, null, 2)}\n`);
    console.log(`\n${table(figures)}\n\nAs JSON: ${outcomeFile}`);
}
