// How reports fill their pages: printed from a browser, and by LibreOffice.
import { kinds, type Report, renderHtml } from '@samenwerking/report';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ganttScale } from '../../packages/report/src/gantt-scale.js';
import { periodText } from '../../packages/report/src/value-text.js';
import { findBrowser, launchBrowser } from '../extension/host/browser.js';
import { allSections, encoded, exampleReports } from '../report/support/reports.js';
import { convert, pagesOf } from './support/libreoffice.ts';

const reports = [...(await exampleReports())].filter(([name]) => /^(zilveren-linge|wadden-en-noordzee)/.test(name));

describe.skipIf(!findBrowser())('printed from a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
        browser = await launchBrowser();
    });
    afterAll(() => browser?.close());

    test.each(reports)('%s', async (_, report) => {
        const page = await browser.newPage();
        await page.setContent(renderHtml(report));
        const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        await page.close();
        expectWhole(report, pages);
    });
});

describe('printed by LibreOffice', async () => {
    const documents = reports.filter(([, { kind }]) => kind !== 'profiel' && kinds[kind].formats.includes('docx'));
    const files = documents.map(async ([name, report]) => ({ name, content: await encoded(report, 'docx') }));
    const printed = await convert(await Promise.all(files), 'docx', 'pdf');

    test.each(documents)('%s', async (name, report) => {
        expectWhole(report, await pagesOf(printed.get(name) as Uint8Array));
    });
});

const PAGE_NUMBER = /^(?:Pagina \d+ van \d+|\d+ \/ \d+)$/;

/** What begins something stands on its page, and a plan has its months on every page. */
function expectWhole(report: Report, printed: readonly string[]): void {
    const pages = printed.map((page) => page.replace(/[\u2010\u2011]/g, '-'));
    const lastLines = pages.map((page) => {
        const lines = page.split('\n').map((line) => line.trim());
        return lines.filter((line) => line !== '' && !PAGE_NUMBER.test(line)).at(-1) ?? '';
    });
    // What one with a status says may stand in a table too.
    const opened = allSections(report).filter(({ status }) => status === undefined);
    const openings = opened.flatMap(({ title, blocks: [first, ...more], sections }) => [
        title,
        ...(first && 'text' in first && more.length + sections.length > 0 ? [first.text] : []),
    ]);
    const blocks = allSections(report).flatMap((section) => section.blocks);
    // What is said under a figure may end a page, also where something else begins with the same words.
    const closings = blocks.flatMap((block) => ('explanation' in block ? [block.explanation] : []));
    const others = lastLines.filter((line) => !closings.includes(line));
    expect(others.filter((line) => openings.some((opening) => opening.endsWith(line)))).toEqual([]);
    for (const figure of blocks) {
        if (figure.kind === 'gantt') {
            const months = ganttScale(figure).ticks.slice(0, -1);
            const periods = figure.bars.filter(({ start, end }) => start !== end).map(periodText);
            const drawn = pages.filter((page) => periods.some((period) => page.includes(period)));
            expect(drawn.length).toBeGreaterThan(0);
            for (const page of drawn) {
                expect(months.filter(({ month }) => !new RegExp(`\\b${month}\\b`).test(page))).toEqual([]);
            }
        }
    }
}
