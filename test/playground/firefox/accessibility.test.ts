// Whether everybody can use the page in the other browser: by what axe-core finds, on the narrowest of screens.
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from '../../../scripts/paths.ts';
import { ASK_AXE, axe, type Finding, told } from '../../report/support/axe.ts';
import { Firefox } from '../support/firefox.ts';
import { TOO_WIDE } from '../support/too-wide.ts';

test('every part of the page is accessible, and none wider than the screen', async () => {
    await using firefox = await Firefox.start();
    await firefox.resize(320, 640);
    await firefox.open(inject('site'));
    const check = async (part: string, selector: string) => {
        await expect
            .poll(() => firefox.evaluate(`document.querySelector('${selector}')?.checkVisibility() ?? false`))
            .toBe(true);
        await firefox.screenshot(join(root, 'screenshots', `firefox-${part}.png`));
        await firefox.evaluate(`(() => { ${axe} })()`);
        expect(told(await firefox.evaluate<Finding[]>(ASK_AXE))).toEqual([]);
        expect(await firefox.evaluate(TOO_WIDE)).toEqual([]);
    };
    const click = (selector: string) => firefox.evaluate(`document.querySelector('${selector}').click()`);
    await check('begin', '#voorbeelden button');
    await click('#nieuw');
    await expect.poll(() => firefox.evaluate("Boolean(document.querySelector('#nieuw-formulier h2'))")).toBe(true);
    await click('#nieuw-formulier button[type=submit]');
    await check('tekst', '#werk .text');
    await click('[data-to=meldingen]');
    await check('meldingen', '#lijst .solve');
    await click('#lijst .solve');
    await check('oplossingen', '#oplossingen');
    await firefox.evaluate("document.querySelector('#oplossingen').close()");
    await click('[data-to=rapport]');
    await check('rapport', '#voorbeeld');
    await click('#ander');
    await click('#nieuw');
    await check('nieuw', '#nieuw-formulier');
    expect(firefox.complaints).toEqual([]);
});
