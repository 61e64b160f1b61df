import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser on this machine that can show the workbench, if there is one. */
export function findBrowser(): string | undefined {
    const folders = process.env.PATH?.split(delimiter) ?? [];
    const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
    return [process.env.CHROMIUM, ...candidates].find((path) => path && existsSync(path));
}

export function launchBrowser(): Promise<Browser> {
    const executablePath = findBrowser();
    if (!executablePath) {
        throw new Error('No chromium on this machine; see findBrowser().');
    }
    return chromium.launch({
        executablePath,
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
        ],
    });
}

export const explainMissingBrowser =
    'Niet gedraaid: de tests in een echte VS Code (test/extension). Die hebben chromium nodig (`apt-get install chromium`, ' +
    'of het pad in CHROMIUM); in een VS Code met een venster draaien ze met `npm run test:extension -- --desktop`.';
