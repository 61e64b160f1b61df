// A checklist that exists in Word or Excel, read in the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { launchBrowser } from '../extension/host/browser.ts';
import { axeFindings } from '../report/support/axe.ts';
import { SitePage } from './support/site-page.ts';

let browser: Browser;
let site: SitePage;
const asked: Request[] = [];

beforeAll(async () => {
    browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
    site = await SitePage.visit(browser, {}, (page) => page.on('request', (request) => asked.push(request)));
});
afterEach(async () => {
    expect(site.complaints).toEqual([]);
    await site[Symbol.asyncDispose]();
});

const fixture = (name: string) => ({ name, text: readFileSync(join(root, 'test/import/fixtures', name)) });

test('a checklist in Word becomes a text, which says at its top what is not certain', async () => {
    await site.importDocument(fixture('waterschap.docx'));
    await site.messages
        .filter({ hasText: /‘waterschap.docx’ is ingelezen.*wat u moet nakijken \(\d+ punten\)/ })
        .waitFor();
    expect(await site.shownFile()).toBe('waterschap.samenwerking');
    const text = await site.text();
    expect(text).toMatch(/^\/\/ .*waterschap\.docx/);
    expect(text).toContain('crisispartner waterschap-het-nieuwe-land "Waterschap Het Nieuwe Land"');
    expect(text).toContain('    profiel: structureel');
    await site.findings.first().waitFor();
    await site.screenshot('ingelezen');
    expect(asked.some((request) => request.url().includes('import-answer'))).toBe(true);
});

test('a workbook is read too, and one of which the profile is unclear leads to a question', async () => {
    await site.importDocument(fixture('werkmap.xlsx'));
    await site.editor.waitFor();
    expect(await site.shownFile()).toBe('werkmap.samenwerking');
    await site.button('Openen…').press('Enter');
    await site.importDocument(fixture('onduidelijk.docx'));
    await site.dialog.getByRole('heading', { name: 'Bij welk profiel hoort deze checklist?' }).waitFor();
    await site.screenshot('welk-profiel');
    expect(await axeFindings(site.page)).toEqual([]);
    await site.page.keyboard.press('Escape');
    await expect.poll(() => site.dialog.count()).toBe(0);
    expect(await site.files.getByRole('option').count()).toBe(1);
    await site.importDocument(fixture('onduidelijk.docx'));
    await site.dialog.getByRole('button', { name: /^Kernsamenwerking/ }).press('Enter');
    await expect.poll(() => site.files.getByRole('option').count()).toBe(2);
    expect(await site.text()).toContain('    profiel: kern');
});

test('what is no checklist is refused with what to do', async () => {
    await site.importDocument(fixture('verslag.docx'));
    await site.messages
        .filter({ hasText: '‘verslag.docx’ kan niet worden ingelezen: er staat geen checklist in' })
        .waitFor();
    await site.importDocument(fixture('oud.doc'));
    await site.messages.filter({ hasText: 'Open het en sla het op als .docx of .xlsx.' }).waitFor();
    expect(await site.editor.isVisible()).toBe(false);
});
