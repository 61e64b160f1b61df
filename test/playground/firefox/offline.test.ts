// The page without a network after the first visit, in the other browser.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Firefox } from '../support/firefox.ts';
import { OwnSite } from '../support/own-site.ts';

test('when the server has gone text, findings and reports are still there', async () => {
    await using own = await OwnSite.serve();
    await using firefox = await Firefox.start();
    await firefox.open(own.address);
    const text = (selector: string) =>
        firefox.evaluate<string>(`document.querySelector('${selector}')?.textContent ?? ''`);
    await expect.poll(() => text('#zonder-internet')).toContain('ook zonder internet');
    await own.stop();
    await firefox.reload();
    await expect.poll(() => text('#voorbeelden')).toContain('Zilveren Linge');
    await firefox.evaluate("document.querySelector('#voorbeelden button').click()");
    await expect.poll(() => text('#lijst')).toContain('Waarschuwing');
    await firefox.evaluate("document.querySelector('[data-to=rapport]').click()");
    await expect.poll(() => text('#formaten')).toContain('Word-document');
    await firefox.evaluate("document.querySelector('#formaten button:nth-child(2)').click()");
    await expect
        .poll(() => existsSync(join(firefox.downloads, 'zilveren-linge-rivierengebied-status.docx')))
        .toBe(true);
    expect(firefox.complaints).toEqual([]);
});
