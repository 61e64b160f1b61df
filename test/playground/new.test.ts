// A new samenwerking by its form, as somebody fills it in with a keyboard.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { SitePage } from './support/site-page.ts';

let browser: Browser;
let site: SitePage;

beforeAll(async () => {
    browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
    site = await SitePage.visit(browser);
    await site.button('Nieuwe samenwerking').press('Enter');
    await site.button('Samenwerking maken').waitFor();
});
afterEach(async () => {
    expect(site.complaints).toEqual([]);
    await site[Symbol.asyncDispose]();
});

const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
        await site.page.keyboard.press(key);
    }
};
const type = (text: string) => site.page.keyboard.type(text);
const field = (label: string) => site.page.getByLabel(label, { exact: true });
/** What is focused, as a screen reader tells of it. */
const focused = () => site.page.locator(':focus').ariaSnapshot();
/** What stands with a field beside its label. */
const described = (label: string) =>
    field(label).evaluate((input: { ariaDescribedByElements?: { textContent: string }[] }) =>
        (input.ariaDescribedByElements ?? []).map(({ textContent }) => textContent).filter((text) => text !== ''),
    );

test('who fills in the form with the keyboard gets a text that says so', async () => {
    expect(await focused()).toContain('Crisispartner');
    await type('Waterschap Linge');
    await field('Utrecht').press('Space');
    await field('Flevoland').press('Space');
    await field('Adoptieregio').focus();
    await type('Utr');
    await field('Structurele samenwerking').press('Space');
    await site.button('Contactpersoon toevoegen').press('Enter');
    expect(await focused()).toContain('Naam');
    await type('J. de Vries');
    await press('Tab', 'Tab', 'ArrowDown', 'Tab');
    await type('0344 12 34 56');
    await site.button('Contactpersoon toevoegen').press('Enter');
    await type('A. Jansen');
    await press('Tab', 'ArrowDown');
    await field('Naam van het bestand').focus();
    await type('linge');
    await site.screenshot('nieuw-ingevuld');
    await press('Enter');
    await site.editor.waitFor();
    expect(await site.shownFile()).toBe('linge.samenwerking');
    const text = await site.text();
    expect(text).toContain('    adoptieregio: utrecht\n    betrokken: flevoland\n');
    expect(text).toContain('    profiel: structureel {\n');
    expect(text).toMatch(
        /crisispartner waterschap-linge "Waterschap Linge" \{\n( {4}\/\/.*\n)+\n {4}contact j-de-vries "J. de Vries" \{\n {8}rol: accounthouder\n {8}telefoon: "0344 12 34 56"\n/,
    );
    expect(text).toMatch(/contact a-jansen "A. Jansen" \{\n {8}organisatie: utrecht\n/);
    await site.findings.first().waitFor();
    expect(await site.mistakes.count()).toBe(0);
});

test('what is wrong is said with its field, where the keyboard comes', async () => {
    await field('Utrecht').press('Space');
    await field('Flevoland').press('Space');
    await site.button('Contactpersoon toevoegen').press('Enter');
    await field('E-mail').focus();
    await type('jansen');
    await field('Naam van het bestand').focus();
    await type('a/b');
    await press('Enter');
    expect(await focused()).toContain('Crisispartner');
    expect(await described('Crisispartner')).toContainEqual(expect.stringContaining('Vul in wie de crisispartner is'));
    expect(await described('Adoptieregio')).toContainEqual(expect.stringContaining('Kies welke regio'));
    expect(await described('Naam')).toEqual(['Vul de naam in, of haal deze contactpersoon weg.']);
    expect(await described('E-mail')).toEqual([expect.stringContaining('geen e-mailadres')]);
    expect(await described('Naam van het bestand')).toContainEqual(expect.stringContaining('Deze naam kan niet'));
    await site.screenshot('nieuw-fout');
    await type('Waterschap Linge');
    expect(await described('Crisispartner')).toEqual([expect.stringContaining('Bijvoorbeeld')]);
    await site.button('Contactpersoon 1 weghalen').press('Enter');
    expect(await focused()).toContain('Contactpersoon toevoegen');
    await field('Flevoland').press('Space');
    await field('Naam van het bestand').fill('linge');
    await press('Enter');
    await site.editor.waitFor();
    expect(await site.text()).toContain('    regio: utrecht\n');
});

test('what was filled in stays while one looks at the choice again', async () => {
    await type('Waterschap Linge');
    await site.button('Terug').press('Enter');
    expect(await focused()).toContain('Nieuwe samenwerking');
    await press('Enter');
    await expect.poll(() => field('Crisispartner').inputValue()).toBe('Waterschap Linge');
});

test('a partner that is there already is chosen, and a name that is taken is said to be', async () => {
    await type('Waterschap Linge');
    await press('Enter');
    await site.editor.waitFor();
    expect(await site.shownFile()).toBe('waterschap-linge.samenwerking');
    await site.button('Openen…').press('Enter');
    await site.button('Nieuwe samenwerking').press('Enter');
    await site.button('Samenwerking maken').waitFor();
    expect(await field('Crisispartner').inputValue()).toBe('');
    expect(await described('Crisispartner')).toEqual([expect.stringContaining('Kies er een die u al hebt')]);
    await type('waterschap linge');
    await field('Naam van het bestand').focus();
    await type('waterschap-linge');
    await press('Enter');
    expect(await described('Naam van het bestand')).toContainEqual(
        '‘waterschap-linge.samenwerking’ is er al. Kies een andere naam.',
    );
    await type('-utrecht');
    await press('Enter');
    await site.editor.waitFor();
    const text = await site.text();
    expect(text).toContain('samenwerking waterschap-linge-2 ');
    expect(text).toContain('    partner: waterschap-linge\n');
    expect(text).not.toMatch(/^crisispartner/m);
});
