// Whether everybody can use the page: by what axe-core finds, by keyboard, and on the narrowest of screens.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../extension/host/browser.ts';
import { axeFindings } from '../report/support/axe.ts';
import { SitePage } from './support/site-page.ts';
import { TOO_WIDE } from './support/too-wide.ts';

const screens: readonly (readonly [string, BrowserContextOptions])[] = [
    ['breed-donker', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }],
    ['telefoon', { viewport: { width: 320, height: 640 }, colorScheme: 'light', hasTouch: true, isMobile: true }],
];

let browser: Browser;

beforeAll(async () => {
    browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(screens)(
    'every part of the page is accessible, and none wider than the screen: %s',
    async (name, options) => {
        await using site = await SitePage.visit(browser, options);
        const check = async (part: string) => {
            await site.screenshot(`${name}-${part}`);
            expect(await axeFindings(site.page)).toEqual([]);
            expect(await site.page.evaluate(TOO_WIDE)).toEqual([]);
        };
        await site.button('Nieuwe samenwerking').waitFor();
        await check('begin');
        await site.button('Nieuwe samenwerking').click();
        await site.button('Contactpersoon toevoegen').click();
        await site.button('Samenwerking maken').click();
        await site.page.getByText('Vul in wie de crisispartner is').waitFor();
        await check('nieuw');
        await site.button('Terug').click();
        await site.button('Waterschap De Zilveren Linge').click();
        await site.editor.waitFor();
        await check('tekst');
        await site.button(/^Meldingen/).click();
        await site
            .button(/^Oplossen: /)
            .first()
            .waitFor();
        await check('meldingen');
        await site
            .button(/^Oplossen: /)
            .first()
            .click();
        await check('oplossingen');
        await site.page.keyboard.press('Escape');
        await site.button('Wis alles').click();
        await check('wissen');
        await site.page.keyboard.press('Escape');
        await site.button('Rapport').click();
        await site.report.getByRole('heading', { level: 1 }).waitFor();
        await check('rapport');
    },
);

test('by keyboard alone one comes from the choice to a finding and its fix', async () => {
    await using site = await SitePage.visit(browser);
    const press = (key: string) => site.page.keyboard.press(key);
    const tabTo = async (name: RegExp) => {
        for (let presses = 0; presses < 40; presses++) {
            await press('Tab');
            const focused = await site.page.evaluate<string>(
                'document.activeElement.ariaLabel ?? document.activeElement.textContent',
            );
            if (name.test(focused)) {
                return;
            }
        }
        throw new Error(`Tab does not lead to ${name}.`);
    };
    await site.button('Nieuwe samenwerking').waitFor();
    await tabTo(/^Nieuwe samenwerking$/);
    await press('Enter');
    await site.button('Samenwerking maken').waitFor();
    await tabTo(/^Samenwerking maken$/);
    await press('Enter');
    await site
        .button(/^Oplossen: /)
        .first()
        .waitFor();
    await tabTo(/nog geen veiligheidsregio/);
    await press('Enter');
    await expect.poll(() => site.currentLine()).toContain('samenwerking samenwerking');
    await tabTo(/^Oplossen: .* nog geen veiligheidsregio/);
    await press('Enter');
    await site.dialog.getByRole('button', { name: 'amsterdam-amstelland' }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    expect(await site.text()).toContain('regio: brabant-noord');
});
