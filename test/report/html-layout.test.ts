// What only a browser knows of a page: where things come out.
import { renderHtml } from '@samenwerking/report';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../extension/host/browser.js';
import { exampleOf, exampleReports } from './support/reports.js';

const example = exampleOf(await exampleReports());

describe.skipIf(!findBrowser())('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
        browser = await launchBrowser();
    }, 60_000);
    afterAll(() => browser?.close());

    async function shown(name: string, width: number, media: 'screen' | 'print'): Promise<Page> {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.emulateMedia({ media });
        await page.setContent(renderHtml(example(name)));
        return page;
    }

    it.each([
        [1280, 'screen'],
        [400, 'screen'],
        [680, 'print'],
    ] as const)('a mark on the last day is whole within its drawing: %i pixels, %s', async (width, media) => {
        const page = await shown('zilveren-linge-planning', width, media);
        const rooms = await page.evaluate<number[]>(
            `(() => {
                const edge = document.querySelector('.gantt').getBoundingClientRect().right;
                return [...document.querySelectorAll('.gantt-rows .mark')].map((mark) => edge - mark.getBoundingClientRect().right);
            })()`,
        );
        await page.close();
        expect(rooms.length).toBeGreaterThan(1);
        expect(rooms.filter((room) => room < 0)).toEqual([]);
    });

    it.each([320, 500, 680, 1280])('a date in a sentence stays on one line at %i pixels', async (width) => {
        const page = await shown('zilveren-linge', width, 'screen');
        const dates = await page.evaluate<{ text: string; lines: number }[]>(
            `[...document.querySelectorAll('main .number')]
                .filter((element) => /^\\d{2}-\\d{2}-\\d{4}$/.test(element.textContent))
                .map((element) => ({ text: element.textContent, lines: element.getClientRects().length }))`,
        );
        const sentences = await page.locator('main').innerText();
        await page.close();
        // What is copied has plain hyphens.
        expect(sentences).toContain('had op 21-10-2026 klaar moeten zijn');
        expect(dates.map(({ text }) => text)).toContain('21-10-2026');
        expect(dates.filter(({ lines }) => lines !== 1)).toEqual([]);
    });

    it('each of several statuses in a row says on a narrow screen what it is of', async () => {
        const page = await shown('overzicht', 360, 'screen');
        const silent = await page.evaluate<string[]>(
            `[...document.querySelectorAll('tr')].flatMap((row) => {
                const cells = [...row.querySelectorAll('td:has(> .status:only-child)')];
                return cells.length > 1 ? cells : [];
            })
                .filter((cell) => getComputedStyle(cell, '::before').display === 'none')
                .map((cell) => cell.dataset.column)`,
        );
        await page.close();
        expect(silent).toEqual([]);
    });

    it('there is room for a signature on paper', async () => {
        const page = await shown('zilveren-linge-plan-van-aanpak', 680, 'print');
        const heights = await page.evaluate<number[]>(
            `[...document.querySelectorAll('.blank')].map((room) => room.getBoundingClientRect().height)`,
        );
        await page.close();
        expect(heights).toHaveLength(6);
        // In pixels: 12 millimetres.
        expect(heights.filter((height) => height < (12 / 25.4) * 96)).toEqual([]);
    });
});
