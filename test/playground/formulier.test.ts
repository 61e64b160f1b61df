// The checklist as a form beside the text: what is filled in stands in the text, and what is typed there in the form.
// The tests build on each other.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { axeFindings } from '../report/support/axe.ts';
import { SitePage } from './support/site-page.ts';

let browser: Browser;
let site: SitePage;

beforeAll(async () => {
    browser = await launchBrowser();
    site = await SitePage.visit(browser, { viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser?.close());

const form = (of = site) => of.page.getByRole('region', { name: 'Formulier' });
const eis = (label: string | RegExp) =>
    form().locator('details', { has: site.page.getByRole('heading', { name: label }) });
const field = (label: string | RegExp, name: string | RegExp) => eis(label).getByLabel(name);
const status = () => form().getByRole('status').innerText();
const press = async (...keys: string[]) => {
    for (const key of keys) {
        await site.page.keyboard.press(key);
    }
};
const focused = () =>
    site.page.evaluate<string>('document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent');

const INFORMATIE = /^Afspraken over hoe, wanneer/;
const ALARMERING = /^Afspraken over alarmering/;
const ZWIJGEN = 'Een geheimhoudingsverklaring';

test('the form shows the checklist of the profile, with how far each theme is', async () => {
    await site.button('Waterschap De Zilveren Linge').click();
    await site.button('Beide').click();
    await form().getByRole('heading', { name: 'Proces 4 van 6 geregeld' }).waitFor();
    expect(await eis(ALARMERING).locator('summary').innerText()).toContain('geregeld');
    // What there is to do first is open.
    expect(await field(INFORMATIE, 'Hoe wordt informatie gedeeld?').inputValue()).toContain('tabblad Water in LCMS');
    await site.screenshot('formulier-beide');
});

test('what is typed in a field stands in the text once the field is left', async () => {
    const when = field(INFORMATIE, 'Wanneer wordt informatie gedeeld?');
    await when.focus();
    await site.page.keyboard.type('Elk uur, en "direct" bij een doorbraak.');
    expect(await status()).toBe('');
    await press('Tab');
    await expect.poll(status).toBe('Vastgelegd in de tekst: Wanneer wordt informatie gedeeld?');
    // The next field has the focus, and keeps it while the text changes.
    expect(await focused()).toBe('Wie deelt de informatie?');
    expect(await site.text()).toContain('wanneer: "Elk uur, en \\"direct\\" bij een doorbraak."');
});

test('what is typed in the text stands in the form, where what is being typed stays', async () => {
    const what = field(INFORMATIE, 'Welke informatie wordt gedeeld?');
    await what.focus();
    await site.page.keyboard.type('Waterstanden en');
    // Somebody else types in the text meanwhile, as far as the form can tell.
    await site.page.evaluate(`(() => {
        const text = document.querySelector('#editor').shadowRoot.querySelector('.cm-content');
        const view = text.cmTile.view;
        const at = view.state.doc.toString().indexOf('Elk uur');
        view.dispatch({ changes: { from: at, to: at + 7, insert: 'Ieder half uur' } });
    })()`);
    const when = field(INFORMATIE, 'Wanneer wordt informatie gedeeld?');
    await expect.poll(() => when.inputValue()).toBe('Ieder half uur, en "direct" bij een doorbraak.');
    expect(await what.inputValue()).toBe('Waterstanden en');
    await site.page.keyboard.type(' dijken.');
    await press('Tab');
    await expect.poll(() => site.text()).toContain('welke: "Waterstanden en dijken."');
});

test('choices are made by keyboard; what follows of them comes next', async () => {
    const state = field(INFORMATIE, 'Status');
    await state.focus();
    await press('End');
    await field(INFORMATIE, 'Motivering').waitFor();
    expect(await focused()).toBe('Status');
    await press('Tab');
    expect(await focused()).toBe('Motivering');
    await site.page.keyboard.type('De partner deelt niets.');
    await press('Tab');
    await form().getByRole('heading', { name: 'Proces 5 van 6 geregeld' }).waitFor();
    expect(await eis(INFORMATIE).locator('summary').innerText()).toContain('afgeweken');
});

test('a missing agreement is put in the text with its first field', async () => {
    await eis(ZWIJGEN).locator('summary').focus();
    await press('Enter');
    const text = field(ZWIJGEN, 'Tekst');
    expect(await text.inputValue()).toBe('');
    await text.focus();
    await site.page.keyboard.type('Wij zwijgen.');
    await press('Enter');
    await site.page.keyboard.type('Ook later.');
    await press('Tab');
    await expect
        .poll(() => site.text())
        .toContain(`
        geheimhouding {
            status: open
            tekst: """
                Wij zwijgen.
                Ook later.
            """
        }
`);
});

test('what cannot be written is said at the field, and stays to be mended', async () => {
    const date = field(ZWIJGEN, 'Vastgesteld op');
    await date.focus();
    await site.page.keyboard.type('morgen');
    await press('Tab');
    const said = '‘morgen’ is geen datum. Schrijf dag-maand-jaar, zoals 03-04-2026.';
    await expect.poll(status).toBe(said);
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    const described = await date.getAttribute('aria-describedby');
    const texts = (described ?? '').split(' ').map((id) => site.page.locator(`#${id}`).innerText());
    expect(await Promise.all(texts)).toContain(said);
    expect(await date.inputValue()).toBe('morgen');
    await site.screenshot('formulier-fout');
    await date.fill('3 april 2026');
    await press('Tab');
    await expect.poll(() => site.text()).toContain('vastgesteld-op: 03-04-2026');
    await expect.poll(() => date.inputValue()).toBe('03-04-2026');
    expect(await date.getAttribute('aria-invalid')).toBe(null);
});

test('what is filled in can be undone in the text', async () => {
    await site.editor.focus();
    await press('ControlOrMeta+z');
    await expect.poll(() => field(ZWIJGEN, 'Vastgesteld op').inputValue()).toBe('');
    expect(await site.text()).not.toContain('03-04-2026');
});

test('what is settled can be left out', async () => {
    await form().getByLabel('Alleen wat nog niet geregeld is').focus();
    await press('Space');
    await eis(ALARMERING).waitFor({ state: 'hidden' });
    expect(await eis(ZWIJGEN).isVisible()).toBe(true);
    await press('Space');
    await eis(ALARMERING).waitFor();
});

test('who writes in the form is led there by a finding', async () => {
    await site.button('Formulier').click();
    await site.button(/^Waarschuwing ‘Functies voor/).press('Enter');
    await field('Inrichten van de functie', 'Tekst').waitFor();
    expect(await focused()).toContain('Inrichten van de functie');
    // What scrolls is the form, not the page.
    expect(await site.page.evaluate('scrollY')).toBe(0);
    await site.screenshot('formulier-naar-eis');
    // What the form has no place for, is in the text.
    await site.button(/^Waarschuwing De schrijfrechten voor/).press('Enter');
    await expect.poll(() => site.currentLine()).toContain('tijdelijk-schrijven');
    await site.button('Formulier').click();
});

test('another file has a form of its own, which begins with the choice of a profile', async () => {
    await site.button('Openen…').click();
    await site.button('Netbeheer Laagland').click();
    await form().getByText('Kies eerst een profiel.').waitFor();
    await form().getByLabel('Profiel').selectOption('Stand-bysamenwerking');
    await form().getByRole('heading', { name: 'Proces 0 van' }).waitFor();
    expect(await site.text()).toContain('    profiel: stand-by\n');
    expect(await status()).toBe('Vastgelegd in de tekst: Profiel');
});

test('nothing went wrong meanwhile, and nothing was forbidden', () => {
    expect(site.complaints).toEqual([]);
});

const sizes = {
    telefoon: { width: 320, height: 640 },
    laptop: { width: 1280, height: 800 },
    breed: { width: 1920, height: 1080 },
};
const screens = Object.entries(sizes).flatMap(([name, viewport]) =>
    (['light', 'dark'] as const).map((colorScheme): [string, BrowserContextOptions] => [
        `${name}-${colorScheme}`,
        { viewport, colorScheme },
    ]),
);

test.each(screens)('the form is accessible, and no wider than the screen: %s', async (name, options) => {
    await using visit = await SitePage.visit(browser, options);
    await visit.button('Waterschap De Zilveren Linge').click();
    await visit.button('Formulier').click();
    await form(visit).getByRole('heading', { name: 'Proces' }).waitFor();
    await visit.screenshot(`formulier-${name}`);
    await visit.button('Alles inklappen').click();
    await visit.screenshot(`formulier-${name}-dicht`);
    await visit.button('Alles uitklappen').click();
    expect(await axeFindings(visit.page)).toEqual([]);
    expect(
        await visit.page.evaluate(
            "[...document.querySelectorAll('html, #formulier, #formulier *')].filter((one) => one.tagName !== 'TEXTAREA' && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !one.matches('.alleen-gezegd')).map(({ outerHTML }) => outerHTML.slice(0, 100))",
        ),
    ).toEqual([]);
    const { scrollWidth, scrollHeight } = await visit.page.evaluate<Record<string, number>>(
        '(({ scrollWidth, scrollHeight }) => ({ scrollWidth, scrollHeight }))(document.documentElement)',
    );
    expect([scrollWidth, scrollHeight]).toEqual([options.viewport?.width, options.viewport?.height]);
    expect(visit.complaints).toEqual([]);
});
