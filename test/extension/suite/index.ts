import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import type { SuiteResult } from '../result.ts';

/** What VS Code calls in its extension host. The result file tells a suite that ran from a host that died. */
export async function run(): Promise<void> {
    const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, slow: 10_000, color: true });
    for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) {
        mocha.addFile(join(__dirname, file));
    }
    const report = captureReport();
    const { passes, failures, pending } = await ended(mocha);
    const result: SuiteResult = { passed: passes, failed: failures, skipped: pending, report: report.join('\n') };
    writeFileSync(resultFile(), JSON.stringify(result));
    if (failures > 0) {
        throw new Error(`${failures} failed`);
    }
}

/** The console of an extension host is mixed with the workbench's own log. */
function captureReport(): readonly string[] {
    const lines: string[] = [];
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => lines.push(format(...args));
    return lines;
}

function ended(mocha: Mocha): Promise<Mocha.Stats> {
    return new Promise((resolve, reject) => {
        const runner = mocha.run(() =>
            runner.stats ? resolve(runner.stats) : reject(new Error('Mocha kept no count')),
        );
    });
}

function resultFile(): string {
    const path = process.env.SUITE_RESULT;
    if (!path) {
        throw new Error('SUITE_RESULT does not say where the result goes');
    }
    return path;
}
