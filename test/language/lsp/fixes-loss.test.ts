// A fix keeps what someone wrote: no word of it may be lost, and no date may become another.
import { expect, test } from 'vitest';
import { FILE, fixed, tryFixes } from '../support/fixes.js';
import { samenwerking } from '../support/samenwerking.js';

test('a date in words behind the contact of an akkoord is written as one', async () => {
    const tekst = (datum: string) => samenwerking(`mens { geheimhouding {\nakkoord jansen ${datum}\n} }`);
    expect(await fixed('syntaxis', tekst('3 mei 2026'), 'Vervangen door ‘03-05-2026’')).toBe(tekst('03-05-2026'));
});

test.each([
    ['a sign within a word', 'mens { geheimhouding { document: documenten/convenant.docx } }'],
    ['a date with a month in letters', 'plan { go-live: 3-apr-2026 }'],
    ['two regions in one text', 'betrokken: "utrecht & gooi en vechtstreek"'],
    ['two persons where one is asked', 'mens { geheimhouding { eigenaar: jansen en devries } }'],
])('nothing gets lost by a fix of %s', async (_, inhoud) => {
    const written = inhoud.match(/[\p{L}\p{N}]+/gu) ?? [];
    const tried = await tryFixes('syntaxis', samenwerking(inhoud));
    const kept = tried.filter(({ texts }) => written.every((word) => texts.get(FILE)?.includes(word)));
    expect(tried.map(({ titel }) => titel)).toEqual(kept.map(({ titel }) => titel));
});
