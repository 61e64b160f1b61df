/**
 * Feeds the product what no test thought of, until the time is up: see checks/index.ts for what is done with each input.
 * What goes wrong is made as small as it can be and kept in corpus/, with which the tests go on.
 *
 *     npm run fuzz -- [--minutes 10] [--seed 1] [--only language,formatter]
 *     npm run fuzz -- --file test/fuzz/corpus/x.invoer
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/paths.ts';
import { markOf, read } from './inputs/saved.ts';
import { bundleWorker } from './run/bundle.ts';
import { INPUTS_A_ROUND } from './run/limits.ts';
import type { Fault } from './run/messages.ts';
import { WorkerProcess } from './run/worker-process.ts';

const CHECKS = ['language', 'formatter', 'editor', 'reports', 'command line', 'sequence'];

const corpus = join(import.meta.dirname, 'corpus');

const { values } = parseArgs({
    options: {
        minutes: { type: 'string', default: '10' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        only: { type: 'string', default: CHECKS.join() },
        file: { type: 'string' },
    },
});

const folder = mkdtempSync(join(tmpdir(), 'samenwerking-fuzz-run-'));
const worker = new WorkerProcess(await bundleWorker(folder));
try {
    const found = values.file === undefined ? await tryMany() : await tryOne(resolve(values.file));
    process.exitCode = found > 0 ? 1 : 0;
} finally {
    worker.stop();
    rmSync(folder, { recursive: true, force: true });
}

/** Goes on from seed to seed. What failed once is not tried again in this run: it would only fail again. */
async function tryMany(): Promise<number> {
    const end = Date.now() + Number(values.minutes) * 60_000;
    const failed = new Set<string>();
    const left = () => values.only.split(',').filter((check) => !failed.has(check));
    let tried = 0;
    for (let seed = Number(values.seed); Date.now() < end && left().length > 0; seed++) {
        for (const check of left()) {
            const fault = await worker.do({ check, seed, folder });
            tried += INPUTS_A_ROUND;
            if (fault) {
                failed.add(check);
                report(keep(fault, check), `seed ${seed}, ${check}`);
            }
        }
        console.log(`seed ${seed}: ${tried} inputs tried, ${failed.size} faults`);
    }
    return failed.size;
}

async function tryOne(path: string): Promise<number> {
    const fault = await worker.do({ file: path });
    if (fault) {
        report(fault, path);
    }
    return fault ? 1 : 0;
}

/** Puts an input where the tests find it. */
function keep({ path, what }: Fault, check: string): Fault {
    const kept = join(corpus, `${check.replaceAll(' ', '-')}-${markOf(read(path))}${extname(path)}`);
    copyFileSync(path, kept);
    return { path: kept, what };
}

function report({ path, what }: Fault, where: string): void {
    const file = relative(root, path);
    console.log(`\n${where}: ${what}\nKept in ${file}. Again: npm run fuzz -- --file ${file}\n`);
}
