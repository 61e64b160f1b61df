// The files of the user: how they come in, stay, and go.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { SitePage } from './support/site-page.ts';

const text = 'samenwerking plan "Plan" {\n    partner: linge\n}\n\ncrisispartner linge "Waterschap Linge"\n';
const plan = { name: 'plan.samenwerking', text };
let browser: Browser;
let site: SitePage;

beforeAll(async () => {
    browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
    site = await SitePage.visit(browser);
});
afterEach(async () => {
    expect(site.complaints).toEqual([]);
    await site[Symbol.asyncDispose]();
});

test('files of this computer are opened together, and the first is shown', async () => {
    await site.upload(plan, { name: 'ander.samenwerking', text: '// Een ander' });
    await site.findings.first().waitFor();
    expect(await site.files.getByRole('option').allInnerTexts()).toEqual(['ander.samenwerking', 'plan.samenwerking']);
    expect(await site.text()).toBe(text);
});

test('the key that saves in other programs gives the text, and not this page', async () => {
    await site.upload(plan);
    await site.editor.focus();
    const [download] = await Promise.all([
        site.page.waitForEvent('download'),
        site.page.keyboard.press('ControlOrMeta+s'),
    ]);
    expect(download.suggestedFilename()).toBe('plan.samenwerking');
});

test('a file with the name of another is kept beside it', async () => {
    await site.upload(plan);
    await site.button('Openen…').click();
    await site.upload({ ...plan, text: '// Anders' });
    expect(await site.files.getByRole('option').allInnerTexts()).toEqual(['plan-2.samenwerking', 'plan.samenwerking']);
    expect(await site.text()).toBe('// Anders');
    await site.files.selectOption('plan.samenwerking');
    expect(await site.text()).toBe(text);
});

test('a file that holds no text is refused, with the reason', async () => {
    await site.upload({ name: 'plan.samenwerking', text: Buffer.from([0x50, 0x4b, 0xff, 0xfe]) });
    await site.messages.filter({ hasText: '‘plan.samenwerking’ is niet geopend' }).waitFor();
    await site.messages.getByRole('button', { name: 'Begrepen' }).click();
    await expect.poll(() => site.messages.innerText()).toBe('');
});

test('a file is removed only when that is confirmed, and its names with it', async () => {
    await site.upload(
        { name: 'plan.samenwerking', text: 'samenwerking plan "Plan" {\n    partner: linge\n}\n' },
        {
            name: 'linge.samenwerking',
            text: 'crisispartner linge "Waterschap Linge"\n',
        },
    );
    await site.findings.first().waitFor();
    await site.files.selectOption('linge.samenwerking');
    await site.button('Verwijderen').click();
    await site.dialog.getByRole('button', { name: 'Annuleren' }).click();
    expect(await site.files.getByRole('option').count()).toBe(2);
    await site.button('Verwijderen').click();
    await site.dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await site.mistakes.filter({ hasText: 'linge' }).waitFor();
    await site.page.reload();
    await site.findings.first().waitFor();
    expect(await site.files.getByRole('option').allInnerTexts()).toEqual(['plan.samenwerking']);
});

test('everything is wiped only when that is confirmed, and stays gone', async () => {
    await site.upload(plan);
    await site.button('Wis alles').click();
    await site.screenshot('wissen');
    await site.page.keyboard.press('Escape');
    expect(await site.text()).toBe(text);
    await site.button('Wis alles').click();
    await site.dialog.getByRole('button', { name: 'Alles wissen' }).click();
    await site.button('Nieuwe samenwerking').waitFor();
    await site.page.reload();
    await site.button('Nieuwe samenwerking').waitFor();
    expect(await site.page.evaluate(KEPT)).toBe(0);
});

/** How many files the storage of the browser holds. */
const KEPT = `new Promise((resolve) => {
    indexedDB.open('samenwerking').onsuccess = ({ target }) => {
        target.result.transaction('bestanden').objectStore('bestanden').count().onsuccess = (event) => {
            resolve(event.target.result);
        };
    };
})`;

/** A browser that is full ends what would be written; how large its storage is, no test can set. */
const FILL = `globalThis.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () { this.transaction.abort(); };`;
const MAKE_ROOM = 'IDBObjectStore.prototype.put = globalThis.put;';

test('when the storage is full it is said, and no longer once there is room', async () => {
    await site.upload(plan);
    await site.page.evaluate(FILL);
    await site.append('// Past niet');
    await site.messages.filter({ hasText: 'kan deze browser niet bewaren' }).waitFor();
    await site.screenshot('vol');
    await site.page.evaluate(MAKE_ROOM);
    await site.append('// Past wel');
    await expect.poll(() => site.messages.innerText()).toBe('');
    await site.page.reload();
    await site.findings.first().waitFor();
    expect(await site.text()).toContain('// Past niet\n// Past wel');
});

test('whoever leaves the page with a text that is not kept is asked whether that is meant', async () => {
    await site.upload(plan);
    await site.page.evaluate(FILL);
    await site.append('// Past niet');
    await site.messages.filter({ hasText: 'kan deze browser niet bewaren' }).waitFor();
    const asked = new Promise<string>((resolve) => {
        site.page.once('dialog', async (dialog) => {
            resolve(dialog.type());
            await dialog.accept();
        });
    });
    await site.page.reload();
    expect(await asked).toBe('beforeunload');
});

test('what stands in a file is text wherever it is shown, and its links open beside the page', async () => {
    const taken = '<img src=x onerror=alert(1)> https://voorbeeld.example/';
    await site.upload({ ...plan, text: `${text.trimEnd()} {\n    kerntaken: "${taken}"\n}\n` });
    await site.findings.first().waitFor();
    await site.line('partner: linge').hover({ position: { x: 150, y: 10 } });
    await site.tooltip.filter({ hasText: '<img src=x' }).waitFor();
    expect(await site.tooltip.locator('img').count()).toBe(0);
    expect(await site.tooltip.getByRole('link').getAttribute('target')).toBe('_blank');
    await site.button('Rapport').click();
    await site.report.getByText('<img src=x').first().waitFor();
});

test('when the language server falls it is said, and the text is still there', async () => {
    await site.upload(plan);
    await site.findings.first().waitFor();
    await site.page.workers()[0]?.evaluate("setTimeout(() => { throw new Error('Kapot'); })");
    await site.messages.filter({ hasText: 'De controle is vastgelopen' }).waitFor();
    await site.page.reload();
    await site.findings.first().waitFor();
    expect(await site.text()).toBe(text);
    expect(site.complaints.splice(0).every((complaint) => complaint.includes('Kapot'))).toBe(true);
});

test('a second tab keeps nothing, for one of both texts would be lost', async () => {
    await site.upload(plan);
    const other = await site.anotherTab();
    await other.messages.filter({ hasText: 'al open in een ander tabblad' }).waitFor();
    expect(await other.button('Nieuwe samenwerking').isVisible()).toBe(false);
    await site.page.close();
    await other.page.reload();
    await other.findings.first().waitFor();
    expect(await other.text()).toBe(text);
});
