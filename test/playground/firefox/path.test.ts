// The same user's path in the other browser. The tests build on each other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Firefox, Key } from '../support/firefox.ts';

let firefox: Firefox;

beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.open(inject('site'));
});
afterAll(() => firefox?.[Symbol.asyncDispose]());

const IN_EDITOR = "document.querySelector('#editor').shadowRoot";
const findings = () => firefox.evaluate<string>("document.querySelector('#lijst').innerText");
const click = async (selector: string) => {
    await expect.poll(() => firefox.evaluate(`document.querySelector('${selector}')?.checkVisibility()`)).toBe(true);
    await firefox.evaluate(`document.querySelector('${selector}').click()`);
};
const downloaded = async (name: string): Promise<Buffer> => {
    const path = join(firefox.downloads, name);
    await expect.poll(() => existsSync(path) && readFileSync(path).length > 0).toBe(true);
    return readFileSync(path);
};

test('a new samenwerking shows what is still to be said', async () => {
    await click('#nieuw');
    await click('#nieuw-formulier [type=submit]');
    await expect.poll(findings).toContain('nog geen crisispartner');
    await expect
        .poll(() => firefox.evaluate(`${IN_EDITOR}.querySelectorAll('.cm-lintRange').length`))
        .toBeGreaterThan(0);
});

test('a fix is chosen by keyboard, and what it mends is found no more', async () => {
    await firefox.press([Key.control, Key.home], Key.f8, [Key.control, '.']);
    await expect.poll(() => firefox.evaluate("document.querySelector('#oplossingen').open")).toBe(true);
    await firefox.press(Key.enter);
    await expect.poll(findings).not.toContain('nog geen crisispartner');
});

test('a text is typed, with what may be written there', async () => {
    await firefox.press(Key.enter, ...'regio: utr');
    await expect
        .poll(() => firefox.evaluate(`${IN_EDITOR}.querySelector('.cm-tooltip-autocomplete li')?.textContent ?? ''`))
        .toContain('utrecht');
    // For a list that came up this instant, the editor takes no key: nobody can have read it yet.
    await firefox.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    await firefox.press(Key.enter);
    await expect.poll(findings).not.toContain('nog geen veiligheidsregio');
    expect(await firefox.evaluate(`${IN_EDITOR}.querySelector('.cm-activeLine').textContent`)).toBe(
        '    regio: utrecht',
    );
});

test('a report is shown, and goes along as a Word document and as a page', async () => {
    await click('[data-to=rapport]');
    await expect
        .poll(() =>
            firefox.evaluate("document.querySelector('#voorbeeld').contentDocument?.querySelector('h1')?.textContent"),
        )
        .toBe('Netcentrisch samenwerken');
    expect(
        await firefox.evaluate(
            "getComputedStyle(document.querySelector('#voorbeeld').contentDocument.querySelector('h1')).fontWeight",
        ),
    ).toBe('650');
    await click('#formaten button:nth-child(2)');
    const { files } = await JSZip.loadAsync(await downloaded('samenwerking-status.docx'));
    expect(await files['word/document.xml']?.async('string')).toContain('Samenvatting');
    await click('#formaten button:nth-child(1)');
    expect(String(await downloaded('samenwerking-status.html'))).toContain('<h1>Netcentrisch samenwerken</h1>');
});

test('everything is still there when the page is opened anew', async () => {
    await firefox.reload();
    await expect.poll(findings).toContain('samenwerkingsprofiel');
    await click('#opslaan');
    expect(String(await downloaded('samenwerking.samenwerking'))).toContain('    regio: utrecht\n');
});

test('what else a user does: an example, every report in every format, and all files in one zip file', async () => {
    await click('#ander');
    await click('#voorbeelden button');
    await expect.poll(findings).toContain('zilveren-linge.samenwerking');
    await click('[data-to=rapport]');
    const label = () =>
        firefox.evaluate<string>(
            "document.querySelector('#voorbeeld').contentDocument?.querySelector('header .label')?.textContent ?? ''",
        );
    await expect.poll(label).not.toBe('');
    const kinds = await firefox.evaluate<string[]>(
        "[...document.querySelectorAll('#soort option')].map((o) => o.value)",
    );
    expect(kinds).toHaveLength(8);
    for (const kind of kinds.slice(1)) {
        const before = await label();
        await firefox.evaluate(
            `(document.querySelector('#soort').value = '${kind}', document.querySelector('#soort').dispatchEvent(new Event('change')))`,
        );
        await expect.poll(label).not.toBe(before);
        await firefox.evaluate("document.querySelectorAll('#formaten button').forEach((one) => one.click())");
    }
    await click('#alles');
    await expect.poll(() => readdirSync(firefox.downloads).some((name) => name.endsWith('.zip'))).toBe(true);
    const isThere = (ending: string) => readdirSync(firefox.downloads).some((name) => name.endsWith(ending));
    await expect
        .poll(() => ['.xlsx', '.docx', '.csv', '.ics', '.md', '.json'].filter((one) => !isThere(one)))
        .toEqual([]);
});

test('nothing went wrong meanwhile, nothing was forbidden, and nobody else was asked anything', () => {
    expect(firefox.complaints).toEqual([]);
    expect([...firefox.hosts]).toEqual([new URL(inject('site')).hostname]);
});
