/**
 * Measures what users feel against what they would pick instead: YAML with a JSON Schema. Prints a table, and of what is
 * not met what the limit is and where the time goes; writes both to dist/bench.json. Installs what it measures against in
 * a folder of its own.
 *
 *     npm run bench -- [--quick] [--only keystroke,controleer]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCli, buildExtension } from '../../scripts/build.ts';
import { root } from '../../scripts/paths.ts';
import { Content } from './content/folder.ts';
import { buildFloor } from './floor/build.ts';
import { measurements } from './measure/index.ts';
import { ensurePeersAreInstalled } from './peers/install.ts';
import { type Profile, profileOf } from './profile/profile.ts';
import { type Bench, type Figure, isMet, leastOf, type Measurement, ratioOf, type Scale } from './run/figure.ts';
import { limitOf } from './run/limits.ts';
import { table } from './run/table.ts';

const outcomeFile = join(root, 'dist/bench.json');

const FULL: Scale = {
    turns: 5,
    keystrokes: 60,
    folder: 1000,
    largeFolder: 5000,
    edits: 10_000,
    growth: [100, 1000, 10_000],
    fileSizes: [100_000, 1_000_000],
};

/** To try whether everything runs: too small to judge by. */
const QUICK: Scale = {
    turns: 1,
    keystrokes: 3,
    folder: 50,
    largeFolder: 100,
    edits: 100,
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

/** A figure, and where its time goes if it is not met. */
interface Outcome {
    readonly figure: Figure;
    readonly profile: Profile | undefined;
}

async function measure(): Promise<Outcome[]> {
    ensurePeersAreInstalled();
    const mode = { production: true, withMaps: true };
    await Promise.all([buildCli(mode), buildExtension(mode)]);
    const content = new Content();
    const outcomes: Outcome[] = [];
    try {
        const floor = await buildFloor(join(content.root, 'floor'));
        const bench = { content, floor, scale: values.quick ? QUICK : FULL };
        for (const [name, measurement] of Object.entries(measurements)) {
            if (wanted.includes(name)) {
                console.error(`measuring ${name} …`);
                try {
                    outcomes.push(...(await outcomesOf(measurement, bench)));
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
    return outcomes;
}

async function outcomesOf(measurement: Measurement, bench: Bench): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const figure of await measurement(bench)) {
        const again = isMet(figure) === false ? figure.again : undefined;
        outcomes.push({ figure, profile: again && (await profileOf(again)) });
    }
    return outcomes;
}

/** A run is for reading: a figure that is not met is told, and is no failure of the run. */
function report(outcomes: readonly Outcome[]): void {
    const figures = outcomes.map(({ figure, profile }) => {
        return { ...figure, ratio: ratioOf(figure), least: leastOf(figure), isMet: isMet(figure), profile };
    });
    mkdirSync(dirname(outcomeFile), { recursive: true });
    writeFileSync(outcomeFile, `${JSON.stringify({ isQuick: values.quick, figures }, null, 2)}\n`);
    const limits = outcomes
        .filter(({ figure }) => isMet(figure) === false)
        .map(({ figure, profile }) => limitOf(figure, profile));
    const parts = [table(figures), ...(limits.length > 0 ? [`What is not met:\n\n${limits.join('\n')}`] : [])];
    console.log(`\n${parts.join('\n\n')}\n\nAs JSON: ${outcomeFile}`);
}
