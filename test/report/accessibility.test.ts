import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHtml } from '@samenwerking/report';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examplesFolder } from '../../scripts/paths.js';
import { findBrowser, launchBrowser } from '../extension/host/browser.js';
import { axeFindings } from './support/axe.js';
import { exampleOf, exampleReports, otherKinds } from './support/reports.js';

const reports = await exampleReports();
const pages = new Map([...reports].map(([name, report]) => [name, renderHtml(report)]));
const stijl = readFileSync(join(examplesFolder, 'huisstijl/huisstijl.css'), 'utf8');
pages.set('huisstijl', renderHtml(exampleOf(reports)('zilveren-linge'), stijl));

if (!findBrowser()) {
    console.log('Niet gedraaid: de toegankelijkheid van het rapport. Die heeft chromium nodig.');
}

describe.skipIf(!findBrowser())('in a browser', () => {
    let browser: Browser;
    const opened: BrowserContext[] = [];

    afterEach(() => Promise.all(opened.splice(0).map((context) => context.close())));

    beforeAll(async () => {
        browser = await launchBrowser();
    }, 60_000);
    afterAll(() => browser?.close());

    /** Shows a report, and notes what it asks of the network. */
    async function show(name: string, options: BrowserContextOptions): Promise<{ page: Page; requests: string[] }> {
        const context = await browser.newContext(options);
        opened.push(context);
        const page = await context.newPage();
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.setContent(pages.get(name) ?? '');
        return { page, requests };
    }

    it.each([
        ['zilveren-linge', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
        ['zilveren-linge', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
        ['wadden-en-noordzee', { colorScheme: 'light', viewport: { width: 400, height: 800 } }],
        ['netbeheer-laagland', { colorScheme: 'dark', viewport: { width: 400, height: 800 } }],
        // As wide as a page of 1280 at 200 %.
        ['zilveren-linge', { colorScheme: 'light', viewport: { width: 640, height: 450 } }],
        ['overzicht', { colorScheme: 'dark', viewport: { width: 640, height: 450 } }],
        ['overzicht', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
        ['overzicht', { colorScheme: 'light', viewport: { width: 400, height: 800 } }],
        ['huisstijl', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
        ['huisstijl', { colorScheme: 'dark', viewport: { width: 400, height: 800 } }],
        ['zilveren-linge-profiel', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ] as [string, BrowserContextOptions][])(
        '%s is accessible: %o',
        async (name, options) => {
            const { page, requests } = await show(name, options);
            expect(await axeFindings(page)).toEqual([]);
            expect(requests).toEqual([]);
        },
        60_000,
    );

    it.each(['zilveren-linge', 'wadden-en-noordzee', 'overzicht'])(
        '%s is accessible on paper',
        async (name) => {
            const { page } = await show(name, {});
            await page.emulateMedia({ media: 'print' });
            expect(await axeFindings(page)).toEqual([]);
        },
        60_000,
    );

    it.each(otherKinds)(
        'a report of the kind %s is accessible in light, in dark and on paper',
        async (kind) => {
            for (const colorScheme of ['light', 'dark'] as const) {
                const { page, requests } = await show(`zilveren-linge-${kind}`, { colorScheme });
                expect(await axeFindings(page)).toEqual([]);
                await page.emulateMedia({ media: 'print' });
                expect(await axeFindings(page)).toEqual([]);
                expect(requests).toEqual([]);
            }
        },
        60_000,
    );

    it.each([320, 400, 640, 680, 1000, 1400])(
        'nothing is cut off at %i pixels',
        async (width) => {
            for (const name of [...pages.keys()].filter((key) =>
                /^zilveren|^huisstijl|^wadden-en-noordzee(?!-f)|^overzicht/.test(key),
            )) {
                const { page } = await show(name, { viewport: { width, height: 800 } });
                const tooWide = await page.evaluate<string[]>(
                    `(() => {
                        const main = document.querySelector('main');
                        const edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
                        return [...document.querySelectorAll('header *, main *:not(thead, thead *, svg *, .unseen)')]
                            .filter((element) => element.getBoundingClientRect().right > edge + 1)
                            .map((element) => element.outerHTML.slice(0, 200));
                    })()`,
                );
                expect(tooWide, name).toEqual([]);
            }
        },
        60_000,
    );

    it('follows the theme of VS Code', async () => {
        const { page } = await show('zilveren-linge', { colorScheme: 'light' });
        const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
        const light = await paper();
        await page.evaluate(`document.body.classList.add('vscode-dark')`);
        expect(await paper()).not.toBe(light);
    });
});
