import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startCodeServer } from './code-server.ts';
import { createSession, installFolder } from './session.ts';
import { type WorkbenchContent, workbenchUrl } from './workbench.ts';

export interface SuiteOptions {
    /** Settings of the user. */
    readonly settings?: Readonly<Record<string, unknown>>;
    /** Folder of an extension that is installed, beside what is in development. */
    readonly installed?: string;
    /** Further arguments for the browser. */
    readonly browserArguments?: readonly string[];
}

const timeout = 300_000;

/** Complaints about native modules that install.ts leaves unbuilt: log files and a watchdog. */
const harmless = /@vscode\/(spdlog|native-watchdog)/;

/**
 * Runs a suite in a real extension host under a real workbench (code-server and a headless browser). Returns its exit
 * code, or what ended it before its time.
 */
export async function runSuite(content: WorkbenchContent, options: SuiteOptions = {}): Promise<number | string> {
    const signal = interrupted();
    using session = createSession(options.settings);
    if (options.installed) {
        installFolder(session, options.installed);
    }
    await using server = await startCodeServer(session, { testDriver: true });
    await using browser = await launchBrowser(options.browserArguments);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const suiteEnded = exitCodeOfSuite(page);
    await page.goto(workbenchUrl(server.url, content));
    const outcome = await Promise.race([
        suiteEnded,
        server.ended,
        new Promise<string>((resolve) => page.on('crash', () => resolve('the page crashed'))),
        new Promise<string>((resolve) => browser.on('disconnected', () => resolve('the browser went away'))),
        signal,
        sleep(timeout, `no result within ${timeout / 1000} seconds`, { ref: false }),
    ]);
    if (typeof outcome === 'string') {
        console.error(`${outcome}\n${server.log().slice(-3000)}`);
    }
    return outcome;
}

/** With the test driver on, the workbench logs and ends by calling these two functions of its page. */
async function exitCodeOfSuite(page: Page): Promise<number> {
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
        // All else is the workbench's own chatter. What the suite has to say, it writes in its result.
        if (type === 'error' && !args.some((arg) => harmless.test(String(arg)))) {
            console.error(...args);
        }
    });
    return await new Promise((resolve, reject) => {
        page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
}

function interrupted(): Promise<string> {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    return Promise.race(
        signals.map((signal) => new Promise<string>((resolve) => process.once(signal, () => resolve(signal)))),
    );
}
