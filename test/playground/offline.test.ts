// The page without a network after the first visit, and a newer version of it.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { OwnSite } from './support/own-site.ts';
import { SitePage } from './support/site-page.ts';

let browser: Browser;
let own: OwnSite;
let site: SitePage;

beforeAll(async () => {
    browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
    own = await OwnSite.serve();
    site = await SitePage.visit(browser, {}, undefined, own.address);
    await site.page.getByText('De pagina werkt ook zonder internet.').waitFor();
});
afterEach(async () => {
    await site[Symbol.asyncDispose]();
    await own[Symbol.asyncDispose]();
});

test('when the server has gone all is still there: text, findings, fixes, and reports in every format', async () => {
    await site.startNew();
    await site.findings.first().waitFor();
    await own.stop();
    await site.page.reload();
    await site.findings.first().waitFor();
    await site.append('// Zonder internet');
    await site.button('Openen…').click();
    await site.button('Drinkwaterbedrijf Veluwebron').click();
    await site.editor.waitFor();
    await site.button('Rapport').click();
    await site.report.getByRole('heading', { level: 1 }).waitFor();
    const reports = await site.everyReport();
    expect(reports.size).toBe(8);
    expect([...reports.values()].flat().filter((name) => !/^(veluwebron|overzicht)/.test(name))).toEqual([]);
    await site.screenshot('zonder-internet');
    await site.page.goto(`${own.address}index.html`);
    await site.findings.first().waitFor();
    expect(site.complaints).toEqual([]);
});

test('page and language server may ask nothing, the first time and with what was kept', async () => {
    const ask = `fetch(${JSON.stringify(own.address)}).then(() => 'asked', () => 'refused')`;
    const expectRefused = async () => {
        expect(await site.page.evaluate(ask)).toBe('refused');
        expect(await site.page.workers()[0]?.evaluate(ask)).toBe('refused');
    };
    expect(site.page.workers()[0]?.url()).toMatch(/^blob:/);
    await expectRefused();
    await site.page.reload();
    await expect.poll(() => site.page.workers()[0]?.url()).toMatch(/^http:/);
    await site.startNew();
    await site.findings.first().waitFor();
    await expectRefused();
});

test('a newer version is told while nobody types, and comes when the user says so', async () => {
    await site.startNew();
    await site.findings.first().waitFor();
    own.publish('Samenwerking 2');
    await site.page.reload();
    expect(await site.page.title()).toBe('Samenwerking');
    await site.editor.focus();
    const notice = site.messages.filter({ hasText: 'Er is een nieuwe versie van deze pagina' });
    for (let letters = 0; letters < 8; letters++) {
        await site.page.keyboard.type('x');
        await site.page.waitForTimeout(1000);
        expect(await notice.isVisible()).toBe(false);
    }
    await notice.waitFor();
    await site.screenshot('nieuwe-versie');
    await site.button('Nu vernieuwen').press('Enter');
    await expect.poll(() => site.page.title().catch(() => '')).toBe('Samenwerking 2');
    await site.editor.waitFor();
    expect(await site.text()).toContain('xxxxxxxx');
    expect(await site.messages.innerText()).toBe('');
});
