// What a partner does who may install nothing, in the page as it is put on a web server. The tests build on each other.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { hostsInNetLog } from '../extension/ui/net-log.ts';
import { SitePage } from './support/site-page.ts';

/** Compressed, as a web server sends it. */
const MOST_BYTES = 500_000;

const netLog = join(mkdtempSync(join(tmpdir(), 'net-log-')), 'net-log.json');
const fetched: Response[] = [];
let browser: Browser;
let site: SitePage;

beforeAll(async () => {
    browser = await launchBrowser([`--log-net-log=${netLog}`]);
    site = await SitePage.visit(browser, {}, (page) => page.on('response', (response) => fetched.push(response)));
});

afterAll(() => browser?.close());

test('a new samenwerking shows at once what is still to be said', async () => {
    await site.startNew();
    await site.squiggles.first().waitFor();
    await expect
        .poll(() => site.findings.allInnerTexts())
        .toContainEqual(expect.stringContaining('nog geen veiligheidsregio'));
    await site.screenshot('nieuw');
});

test('what is fetched until then is small, and has nothing in it that makes reports', async () => {
    const sizes = await Promise.all(fetched.map(async (response) => gzipSync(await response.body()).length));
    expect(fetched.some((response) => response.url().includes('server'))).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST_BYTES);
    expect(fetched.filter((response) => /rapport|render|docx|xlsx|import/.test(response.url()))).toEqual([]);
});

test('a fix is chosen by keyboard, and what it mends is found no more', async () => {
    const isFound = async () =>
        (await site.findings.allInnerTexts()).some((text) => text.includes('nog geen crisispartner'));
    expect(await isFound()).toBe(true);
    await site.editor.focus();
    await site.page.keyboard.press('ControlOrMeta+Home');
    await site.page.keyboard.press('F8');
    await site.page.keyboard.press('ControlOrMeta+.');
    await site.dialog.getByRole('button', { name: 'Nieuwe crisispartner invoegen' }).waitFor();
    await site.screenshot('oplossingen');
    await site.page.keyboard.press('Enter');
    await site.dialog.waitFor({ state: 'hidden' });
    await expect.poll(isFound).toBe(false);
    expect(await site.text()).toContain('crisispartner nieuwe-partner');
});

test('a fix from the list leads to the text that it leaves to be written', async () => {
    await site.button(/^Oplossen: Nog open uit bijlage A/).click();
    await site.dialog.getByRole('button').first().click();
    await site.dialog.waitFor({ state: 'hidden' });
    await site.page.keyboard.type('De dijken bewaken.');
    expect(await site.text()).toContain('vraag verantwoordelijkheden { veiligheidsregio: "De dijken bewaken."');
});

test('a finding in the list leads to its place in the text', async () => {
    await site.button(/^Waarschuwing .* nog geen veiligheidsregio/).press('Enter');
    await expect.poll(() => site.currentLine()).toContain('samenwerking samenwerking');
});

test('a report is shown beside the text, in its own styles', async () => {
    await site.button('Rapport').click();
    await site.report.getByRole('heading', { level: 1 }).waitFor();
    expect(
        await site.page.evaluate(
            "getComputedStyle(document.querySelector('iframe').contentDocument.querySelector('h1')).fontWeight",
        ),
    ).toBe('650');
    await site.screenshot('rapport');
});

test('a button that someone is about to press stays while the report is made anew', async () => {
    const word = await site.button('Word-document').elementHandle();
    // As it is when the text changes.
    await site.page.getByRole('combobox', { name: 'Soort' }).dispatchEvent('change');
    await expect.poll(() => site.page.locator('#stand').innerText()).toBe('');
    expect(await word?.evaluate(({ isConnected }) => isConnected)).toBe(true);
});

test('a report goes along as a Word document', async () => {
    const download = await site.downloaded(site.button('Word-document'));
    expect(download.suggestedFilename()).toBe('samenwerking-status.docx');
    const { files } = await JSZip.loadAsync(readFileSync(await download.path()));
    const text = await files['word/document.xml']?.async('string');
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>Samenvatting/s);
});

test('a report goes along as a page', async () => {
    const download = await site.downloaded(site.button('Webpagina'));
    expect(download.suggestedFilename()).toBe('samenwerking-status.html');
    expect(readFileSync(await download.path(), 'utf8')).toContain('<h1>Netcentrisch samenwerken</h1>');
});

test('every other kind of report can be made too', async () => {
    const reports = await site.everyReport();
    expect(reports.size).toBe(8);
    expect([...reports.values()].flat().filter((name) => !/^(samenwerking|overzicht)/.test(name))).toEqual([]);
});

test('everything is still there when the page is opened anew', async () => {
    await site.append('// Bewaard');
    const text = await site.text();
    await site.page.reload();
    await site.squiggles.first().waitFor();
    expect(await site.text()).toBe(text);
    expect(text).toContain('// Bewaard');
});

test('what others begin with is there too: an example, a document, files in one zip file, and no network', async () => {
    await site.button('Openen…').click();
    await site.button('Spoorbeheer Grensland').click();
    await expect.poll(() => site.shownFile()).toBe('spoor-grensland.samenwerking');
    await site.button('Openen…').click();
    await site.importDocument({ name: 'lijst.xlsx', text: readFileSync('test/import/fixtures/werkmap.xlsx') });
    await expect.poll(() => site.shownFile()).toBe('lijst.samenwerking');
    const all = await site.downloaded(site.button('Alles downloaden'));
    await site.button('Openen…').click();
    await site.upload({ name: all.suggestedFilename(), text: readFileSync(await all.path()) });
    await expect.poll(() => site.files.getByRole('option').count()).toBe(7);
    await site.page.getByText('De pagina werkt ook zonder internet.').waitFor();
    await site.page.reload();
    await site.findings.first().waitFor();
});

test('nothing went wrong meanwhile, and nothing was forbidden', () => {
    expect(site.complaints).toEqual([]);
});

test('page and worker may ask nothing of anyone, not even of their own server', async () => {
    const ask = `fetch(${JSON.stringify(inject('site'))}).then(() => 'asked', () => 'refused')`;
    expect(await site.page.evaluate(ask)).toBe('refused');
    expect(await site.page.workers()[0]?.evaluate(ask)).toBe('refused');
});

test('by the log of the browser, no request left the host', async () => {
    await browser.close();
    expect([...hostsInNetLog(netLog)]).toEqual([new URL(inject('site')).hostname]);
});
