import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findProgram } from '../../../scripts/find-program.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser on this machine that can show the workbench, if there is one. */
export function findBrowser(): string | undefined {
    const { CHROMIUM } = process.env;
    return CHROMIUM && existsSync(CHROMIUM) ? CHROMIUM : findProgram(names);
}

export function launchBrowser(furtherArguments: readonly string[] = []): Promise<Browser> {
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
            ...furtherArguments,
        ],
    });
}

export const explainMissingBrowser =
    'Niet gedraaid: de tests van de webpagina (test/playground) en die in een echte VS Code (test/extension). Die hebben ' +
    'chromium nodig (`apt-get install chromium`, ' +
    'of het pad in CHROMIUM); de laatste draaien in een VS Code met een venster ook met `npm run test:extension -- --desktop`.';
