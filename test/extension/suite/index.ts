import Mocha from 'mocha';
import { extensions, Uri, workspace } from 'vscode';
import type { SuiteResult } from '../result.ts';

/** Runs the tests that `load` loads, in the extension host. The result file tells a suite that ran from a host that died. */
export async function runTests(load: () => void): Promise<void> {
    const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', timeout: 60_000, slow: 10_000, color: true });
    const grep = process.env.SUITE_GREP;
    if (grep) {
        mocha.grep(grep);
    }
    // What Mocha itself does before each file: from here on `suite` and `test` are of this run.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    load();
    const report = captureReport();
    const { passes, failures, pending } = await ended(mocha);
    await leave({ passed: passes, failed: failures, skipped: pending, report: report.join('\n') });
    if (failures > 0) {
        throw new Error(`${failures} failed`);
    }
}

/** The console of an extension host is mixed with the workbench's own log. */
function captureReport(): readonly string[] {
    const lines: string[] = [];
    Mocha.reporters.Base.consoleLog = (format: unknown = '', ...args: unknown[]) => {
        lines.push(String(format).replace(/%[sd]/g, () => String(args.shift())));
    };
    return lines;
}

function ended(mocha: Mocha): Promise<Mocha.Stats> {
    return new Promise((resolve, reject) => {
        const runner = mocha.run(() =>
            runner.stats ? resolve(runner.stats) : reject(new Error('Mocha kept no count')),
        );
    });
}

/** A host in a browser has no disk, but reaches the one that the extension came from. */
async function leave(result: SuiteResult): Promise<void> {
    const path = process.env.SUITE_RESULT;
    const extension = extensions.getExtension('samenwerking.samenwerking-extension');
    if (!(path && extension)) {
        throw new Error('SUITE_RESULT does not say where the result goes, or the extension is not there');
    }
    const file = extension.extensionUri.with({ path: Uri.file(path).path });
    await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(result)));
}
