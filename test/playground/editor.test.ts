// What the editor of the page does with the language, in examples of several files. The tests build on each other.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { SitePage } from './support/site-page.ts';

/** So long a list has to be there before the editor takes a key for a choice from it, in milliseconds, and some more. */
const READ = 200;

const MAIN = 'zilveren-linge.samenwerking';
const PARTNER = 'waterschap-de-zilveren-linge.samenwerking';
const EXAMPLES = [
    'Netbeheer Laagland',
    'Drinkwaterbedrijf Veluwebron',
    'Spoorbeheer Grensland',
    'Maritiem Coördinatiecentrum',
    'Maritiem Coördinatiecentrum in Fryslân',
    'Waterschap De Zilveren Linge',
];
let browser: Browser;
let site: SitePage;

beforeAll(async () => {
    browser = await launchBrowser();
    site = await SitePage.visit(browser);
});
afterAll(() => browser?.close());

test('every example comes with the files that it names, so that no name is unknown', async () => {
    for (const [index, titel] of EXAMPLES.entries()) {
        if (index > 0) {
            await site.button('Openen…').click();
        }
        await site.button(titel).click();
        await site.editor.waitFor();
    }
    expect(await site.files.getByRole('option').count()).toBe(18);
    expect(await site.shownFile()).toBe(MAIN);
    // With a mistake that is found, so that all has been looked at.
    await site.append('Fout');
    await expect.poll(() => site.mistakes.count()).toBe(1);
    await site.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => site.mistakes.count()).toBe(0);
    await site.page.keyboard.press('ControlOrMeta+Home');
});

test('above the text stands how far the samenwerking is', async () => {
    const figures = site.page.locator('#stand-regel');
    await expect
        .poll(() => figures.innerText())
        .toMatch(/^Netcentrisch samenwerken met .* · fase \S+ · \d+ van \d+ geregeld · \d+ te laat of bijna verlopen$/);
    await site.files.selectOption(PARTNER);
    await expect.poll(() => figures.isVisible()).toBe(false);
    await site.files.selectOption(MAIN);
    await expect.poll(() => figures.innerText()).toContain('geregeld');
});

test('a name is explained where the mouse is', async () => {
    await site.line('partner: zilveren-linge').hover({ position: { x: 180, y: 10 } });
    await site.tooltip.filter({ hasText: 'Waterschap De Zilveren Linge' }).waitFor();
    await site.screenshot('uitleg');
});

test('a finding is told where it is underlined, with its fix', async () => {
    await site.squiggles.first().hover();
    await site.tooltip.getByRole('button', { name: 'Oplossen…' }).click();
    await site.dialog.getByRole('button', { name: 'invoegen' }).first().waitFor();
    await site.page.keyboard.press('Escape');
});

test('a name leads to where it is declared, in another file', async () => {
    await site.goBehind('partner: zilveren-linge');
    await site.page.keyboard.press('F12');
    await expect.poll(() => site.shownFile()).toBe(PARTNER);
    await expect.poll(() => site.currentLine()).toContain('crisispartner zilveren-linge');
});

test('what was typed can be undone after a look at another file', async () => {
    await site.files.selectOption(MAIN);
    await site.append('// Erbij');
    await site.files.selectOption(PARTNER);
    await site.files.selectOption(MAIN);
    expect(await site.text()).toContain('// Erbij');
    await site.editor.focus();
    await site.page.keyboard.press('ControlOrMeta+z');
    expect(await site.text()).not.toContain('// Erbij');
});

test('a name is changed in all files, and stays so', async () => {
    await site.goBehind('partner: zilveren-linge');
    await site.page.keyboard.press('F2');
    const name = site.page.getByRole('textbox', { name: 'Nieuwe naam' });
    expect(await name.inputValue()).toBe('zilveren-linge');
    await name.fill('linge');
    await site.page.keyboard.press('Enter');
    await expect.poll(() => site.text()).toContain('partner: linge\n');
    await site.page.reload();
    await site.findings.first().waitFor();
    expect(await site.text()).toContain('partner: linge\n');
    await site.files.selectOption(PARTNER);
    expect(await site.text()).toContain('crisispartner linge ');
    expect(await site.mistakes.count()).toBe(0);
});

test('a file without a samenwerking has no report, which is said', async () => {
    await site.button('Rapport').click();
    await site.page.getByText('In dit bestand staat geen samenwerking.').waitFor();
    expect(await site.button('Word-document').isVisible()).toBe(false);
    await site.files.selectOption(MAIN);
    await site.report.getByRole('heading', { level: 1 }).waitFor();
    await site.files.selectOption(PARTNER);
    await site.button(/^Meldingen/).click();
});

test('a text is laid out', async () => {
    await site.append('crisispartner   ander "Ander" {\ntitel:"Ander"\n}');
    await site.page.keyboard.press('Shift+Alt+f');
    await expect.poll(() => site.text()).toContain('\ncrisispartner ander "Ander" {\n    titel: "Ander"\n}');
});

test('a text that cannot be read is not laid out, and it is said why', async () => {
    await site.append('crisispartner   derde "Derde" }\n');
    await site.mistakes.first().waitFor();
    const text = await site.text();
    await site.editor.focus();
    await site.page.keyboard.press('Shift+Alt+f');
    await site.messages.filter({ hasText: /niet opgemaakt, want er staat een schrijffout in \(regel \d+\)/ }).waitFor();
    expect(await site.text()).toBe(text);
    await site.messages.getByRole('button', { name: 'Begrepen' }).click();
    await site.editor.focus();
    await site.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => site.mistakes.count()).toBe(0);
});

test('what may be written is offered, with its explanation', async () => {
    await site.append('samenwerking plan "Plan" {\n    partner: linge\n    ');
    await site.page.keyboard.press('Control+Space');
    await site.options.filter({ hasText: 'adoptieregio' }).waitFor();
    await choose('vertr', 'vertrouwelijkheid');
    await site.options.filter({ hasText: 'openbaar' }).waitFor();
    await site.page.locator('.cm-lsp-documentation').waitFor();
    await site.screenshot('aanvullen');
    await choose('in', 'intern');
    expect(await site.text()).toMatch(/\n {4}vertrouwelijkheid: intern/);
});

/** Types on until the list has come to what is meant, and takes that: no sooner than the editor lets anyone. */
async function choose(typed: string, meant: string): Promise<void> {
    await site.page.keyboard.type(typed);
    await site.options.and(site.page.locator('[aria-selected]')).filter({ hasText: meant }).waitFor();
    await site.page.waitForTimeout(READ);
    await site.page.keyboard.press('Enter');
}

test('a new line is as deep as it should be', async () => {
    await site.editor.focus();
    await site.page.keyboard.press('Enter');
    await site.page.keyboard.type('proces {');
    await site.page.keyboard.press('Enter');
    await site.page.keyboard.type('x');
    expect(await site.text()).toContain('\n    proces {\n        x\n    }');
});

test('Tab leads out of the editor', async () => {
    await site.editor.focus();
    await site.page.keyboard.press('Tab');
    expect(await site.page.evaluate('document.activeElement.id')).not.toBe('editor');
});

test('nothing went wrong meanwhile, and nothing was forbidden', () => {
    expect(site.complaints).toEqual([]);
});
