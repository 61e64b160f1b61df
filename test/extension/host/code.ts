#!/usr/bin/env node
/**
 * Stands in for the executable of a desktop VS Code: takes the arguments that @vscode/test-electron gives, runs the
 * suite in a real extension host under a real workbench (code-server and a headless browser), and exits with its code.
 * Code 0 alone proves nothing: the workbench also says 0 when the extension host died. Hence the suite's result file.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startCodeServer } from './code-server.ts';
import { parseDesktopArguments } from './desktop-arguments.ts';
import { createSession } from './session.ts';
import { workbenchUrl } from './workbench.ts';

const timeout = 300_000;

/** Complaints about native modules that install.ts leaves unbuilt: log files and a watchdog. */
const harmless = /@vscode\/(spdlog|native-watchdog)/;

async function runSuite(argv: readonly string[]): Promise<number> {
    const signal = interrupted();
    using session = createSession();
    await using server = await startCodeServer(session, { testDriver: true });
    await using browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const suiteEnded = exitCodeOfSuite(page);
    await page.goto(workbenchUrl(server.url, parseDesktopArguments(argv)));
    const outcome = await Promise.race([
        suiteEnded,
        server.ended,
        new Promise<string>((resolve) => page.on('crash', () => resolve('the page crashed'))),
        new Promise<string>((resolve) => browser.on('disconnected', () => resolve('the browser went away'))),
        signal,
        sleep(timeout, `no result within ${timeout / 1000} seconds`, { ref: false }),
    ]);
    if (typeof outcome === 'number') {
        return outcome;
    }
    console.error(`${outcome}\n${server.log().slice(-3000)}`);
    return 1;
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

process.exitCode = await runSuite(process.argv.slice(2));
