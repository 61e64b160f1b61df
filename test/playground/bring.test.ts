// Files that come in and go out other than one by one: dropped, in a folder, in a zip file.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { SitePage } from './support/site-page.ts';

const plan = 'samenwerking plan "Plan" {\n    partner: linge\n}\n';
const linge = 'crisispartner linge "Waterschap Linge"\n';
const FILES = { 'plan.samenwerking': plan, 'organisaties/linge.samenwerking': linge };
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

const zipped = (files: Readonly<Record<string, string | Buffer>>, options = {}) => {
    const zip = new JSZip();
    for (const [path, text] of Object.entries(files)) {
        zip.file(path, text);
    }
    return zip.generateAsync({ type: 'nodebuffer', ...options });
};
const names = () => site.files.getByRole('option').allInnerTexts();
const expectSaid = (sentence: string) => site.messages.filter({ hasText: sentence }).waitFor();

test('what went out as one zip file comes in again as it was, folders and all', async () => {
    await site.upload({
        name: 'alles.zip',
        text: await zipped({ ...FILES, 'leesmij.txt': 'Hallo', '__MACOSX/._plan.samenwerking': 'x' }),
    });
    await site.findings.first().waitFor();
    expect(await names()).toEqual(['organisaties/linge.samenwerking', 'plan.samenwerking']);
    expect(await site.shownFile()).toBe('plan.samenwerking');
    expect(await site.mistakes.count()).toBe(0);
    await site.append('// Gewijzigd');
    const download = await site.downloaded(site.button('Alles downloaden'));
    expect(download.suggestedFilename()).toMatch(/^samenwerkingen-\d{4}-\d\d-\d\d\.zip$/);
    const { files } = await JSZip.loadAsync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual(['organisaties/linge.samenwerking', 'plan.samenwerking']);
    expect(await files['plan.samenwerking']?.async('string')).toBe(`${plan}// Gewijzigd`);
    expect(await files['organisaties/linge.samenwerking']?.async('string')).toBe(linge);
    await site.page.reload();
    await site.findings.first().waitFor();
    expect(await names()).toEqual(['organisaties/linge.samenwerking', 'plan.samenwerking']);
});

test('a zip file that would get out of its folder, or explodes, is refused with the reason', async () => {
    const outside = await zipped({ 'plan.samenwerking': plan, 'xx/buiten.samenwerking': plan });
    const patched = Buffer.from(outside.toString('latin1').replaceAll('xx/buiten', '../buiten'), 'latin1');
    expect(patched).toHaveLength(outside.length);
    await site.upload({ name: 'buiten.zip', text: patched });
    await expectSaid('een plek buiten het zipbestand (‘../buiten.samenwerking’)');
    const absolute = Buffer.from(outside.toString('latin1').replaceAll('xx/buiten', 'C:/buiten'), 'latin1');
    await site.upload({ name: 'absoluut.zip', text: absolute });
    await expectSaid('een plek buiten het zipbestand (‘C:/buiten.samenwerking’)');
    const bomb = await zipped({ 'plan.samenwerking': Buffer.alloc(60_000_000, ' ') }, { compression: 'DEFLATE' });
    await site.upload({ name: 'bom.zip', text: bomb });
    await expectSaid('‘bom.zip’ is niet geopend: er zit te veel in');
    await site.upload({ name: 'kapot.zip', text: outside.subarray(0, 80) });
    await expectSaid('‘kapot.zip’ is niet geopend: het zipbestand is beschadigd');
    await site.upload({ name: 'leeg.zip', text: await zipped({ 'leesmij.txt': 'Hallo' }) });
    await expectSaid('In ‘leeg.zip’ zit geen bestand dat eindigt op .samenwerking');
    await site.screenshot('zip-geweigerd');
    expect(await site.editor.isVisible()).toBe(false);
});

const onDisk = (files: Readonly<Record<string, string>>) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'map-')), 'afspraken');
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
    }
    return folder;
};

test('a folder is opened with what is below it, and what is no samenwerking is told', async () => {
    const [chooser] = await Promise.all([
        site.page.waitForEvent('filechooser'),
        site.button('Map openen').press('Enter'),
    ]);
    await chooser.setFiles(onDisk({ ...FILES, 'notitie.txt': 'x' }));
    await site.findings.first().waitFor();
    expect(await names()).toEqual(['organisaties/linge.samenwerking', 'plan.samenwerking']);
    await expectSaid('Eén bestand is overgeslagen');
    expect((await site.downloaded(site.button('Downloaden'))).suggestedFilename()).toBe('plan.samenwerking');
});

test('files and folders are dropped on the text without coming into it, and none comes twice', async () => {
    await site.upload({ name: 'plan.samenwerking', text: plan });
    await site.findings.first().waitFor();
    const browserItself = await site.page.context().newCDPSession(site.page);
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop', ...files: string[]) =>
        browserItself.send('Input.dispatchDragEvent', {
            type,
            ...{ x: 300, y: 300 },
            data: { items: [], files, dragOperationsMask: 1 },
        });
    const drop = async (...files: string[]) => {
        await drag('dragEnter', ...files);
        await drag('dragOver', ...files);
        await site.page.getByText('Laat los om te openen').waitFor();
        await site.screenshot('slepen');
        await drag('drop', ...files);
    };
    const folder = onDisk({ ...FILES, 'notitie.txt': 'x' });
    await drop(folder);
    await expect.poll(names).toEqual(['organisaties/linge.samenwerking', 'plan.samenwerking']);
    await expectSaid('Eén bestand is overgeslagen');
    expect(await site.text()).toBe(plan);
    writeFileSync(join(folder, 'plan.samenwerking'), '// Een ander');
    await drop(join(folder, 'plan.samenwerking'));
    await expect.poll(names).toEqual(['organisaties/linge.samenwerking', 'plan-2.samenwerking', 'plan.samenwerking']);
    expect(await site.text()).toBe('// Een ander');
    await site.files.selectOption('plan.samenwerking');
    expect(await site.text()).toBe(plan);
});
