import { expect, test } from 'vitest';
import { FILE, fixed, fixesOf } from '../support/fixes.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const LIJST = 'Lijst tussen drie aanhalingstekens zetten';
const LIJST_IN_TEKST = '        tekst: """\n            - Alles\n            - Niets: "nooit"\n        """';

/** What people write who do not know the language yet, or paste from elsewhere. */
test.each<[titel: string, voor: string, na: string]>([
    [
        'Vervangen door ‘deboer’',
        'contact deboer "Jan de Boer" { }\nmens { geheimhouding { eigenaar: Jan de Boer } }',
        'contact deboer "Jan de Boer" { }\nmens { geheimhouding { eigenaar: deboer } }',
    ],
    [
        'Vervangen door ‘deboer’',
        'contact deboer "Jan de Boer" { }\nmens {\ngeheimhouding {\nEigenaar: Jan de Boer\n}\n}',
        'contact deboer "Jan de Boer" { }\nmens {\ngeheimhouding {\nEigenaar: deboer\n}\n}',
    ],
    [
        'Vervangen door ‘deboer’',
        'Partner: piet\ncontact deboer "Jan de Boer" { }\nmens { geheimhouding { eigenaar: "Jan de Boer" } }',
        'Partner: piet\ncontact deboer "Jan de Boer" { }\nmens { geheimhouding { eigenaar: deboer } }',
    ],
    [
        'Tussen aanhalingstekens zetten',
        'mens {\ngeheimhouding {\nTekst: Niets doorvertellen\n}\n}',
        'mens {\ngeheimhouding {\nTekst: "Niets doorvertellen"\n}\n}',
    ],
    [
        'Tussen aanhalingstekens zetten',
        'proces {\nalarmering {\npiketrichtlijnen: Bel binnen een uur.\n}\n}',
        'proces {\nalarmering {\npiketrichtlijnen: "Bel binnen een uur."\n}\n}',
    ],
    [
        'Vervangen door ‘contact’, daarachter: tussen aanhalingstekens zetten',
        'Contact Jan Bakker { }',
        'contact bakker "Jan Bakker" { }',
    ],
    ['Vervangen door ‘gesprek’', 'verkenning { Gesprek 01-02-2026 { } }', 'verkenning { gesprek 01-02-2026 { } }'],
    ['Vervangen door ‘afspraak’', 'mens { Afspraak "Kleding" { } }', 'mens { afspraak "Kleding" { } }'],
    ['Vervangen door ‘account’', 'techniek { Account devries { } }', 'techniek { account devries { } }'],
    [
        'Op één regel zetten',
        'mens {\ngeheimhouding {\ntekst: "Niets\n    doorvertellen\n"\nstatus: open\n}\n}',
        'mens {\ngeheimhouding {\ntekst: "Niets doorvertellen"\nstatus: open\n}\n}',
    ],
    [
        'Drie aanhalingstekens gebruiken',
        'mens {\ngeheimhouding {\ntekst: "Bel eerst.\nMeldkamer "112" bellen.\nDaarna de regio."\nstatus: open\n}\n}',
        'mens {\ngeheimhouding {\ntekst: """Bel eerst.\nMeldkamer "112" bellen.\nDaarna de regio."""\nstatus: open\n}\n}',
    ],
    [
        'Drie aanhalingstekens gebruiken',
        'mens {\ngeheimhouding {\ntekst: "Bel eerst.\nMeldkamer "112" bellen.\nDaarna de regio.\nstatus: open\n}\n}',
        'mens {\ngeheimhouding {\ntekst: """Bel eerst.\nMeldkamer "112" bellen.\nDaarna de regio."""\nstatus: open\n}\n}',
    ],
    [
        LIJST,
        'mens {\n    geheimhouding {\n        tekst: • Alles\n•\tNiets: "nooit"\n        status: open\n    }\n}',
        `mens {\n    geheimhouding {\n${LIJST_IN_TEKST}\n        status: open\n    }\n}`,
    ],
    [
        LIJST,
        'mens {\n    geheimhouding {\n        tekst:\n            - Alles\n\n            - Niets: "nooit"\n        status: open\n    }\n}',
        `mens {\n    geheimhouding {\n${LIJST_IN_TEKST}\n        status: open\n    }\n}`,
    ],
    ...[
        ['tekst: Kennis gemaakt, en "rampen" besproken', 'tekst: "Kennis gemaakt, en ‘rampen’ besproken"'],
        ['tekst: Van 9:00 uur bij "de bron" // nog', 'tekst: "Van 9:00 uur bij ‘de bron’" // nog'],
        ['tekst: Post & pers', 'tekst: "Post & pers"'],
        ["tekst: De regio's samen", 'tekst: "De regio\'s samen"'],
        ['tekst: Niets (nooit)', 'tekst: "Niets (nooit)"'],
    ].map(([voor, na]): [string, string, string] => [
        'Tussen aanhalingstekens zetten',
        `mens { geheimhouding { ${voor}\n} }`,
        `mens { geheimhouding { ${na}\n} }`,
    ]),
    [
        'Tussen aanhalingstekens zetten',
        'contact piet "P. Piet" { functie: "A"  e-mail: p.piet@zgv.nl }',
        'contact piet "P. Piet" { functie: "A"  e-mail: "p.piet@zgv.nl" }',
    ],
])('%s: %s', async (titel, voor, na) => {
    expect(await fixed('syntaxis', samenwerking(voor), titel)).toBe(samenwerking(na));
});

test.each([
    [
        'Vervangen door ‘functie’, daarachter: tussen aanhalingstekens zetten',
        'contact piet "P. Piet" { Functie: Adviseur crisis }',
        'contact piet "P. Piet" { functie: "Adviseur crisis" }',
    ],
    [
        'Vervangen door ‘functie’, daarachter: tussen aanhalingstekens zetten',
        'contact piet "P. Piet" { functei: Adviseur }',
        'contact piet "P. Piet" { functie: "Adviseur" }',
    ],
    [
        'Vervangen door ‘telefoon’, daarachter: tussen aanhalingstekens zetten',
        'contact piet "P. Piet" {\n// van hem\nTelefoon: 0318-434343\n}',
        'contact piet "P. Piet" {\n// van hem\ntelefoon: "0318-434343"\n}',
    ],
    [
        'Vervangen door ‘status’, daarachter: vervangen door ‘gereed’',
        'mens { geheimhouding { Status: "gereed" } }',
        'mens { geheimhouding { status: gereed } }',
    ],
    [
        'Vervangen door ‘contact’, daarachter: vervangen door ‘utrecht’',
        'contat klaas "K" { organisatie: utrect }',
        'contact klaas "K" { organisatie: utrecht }',
    ],
    [
        'Vervangen door ‘betrokken’, daarachter: vervangen door ‘drenthe’, vervangen door ‘zeeland’',
        'betroken: drente, flevoland, zeland',
        'betrokken: drenthe, flevoland, zeeland',
    ],
    [
        'Vervangen door ‘vastgesteld-op’, daarachter: vervangen door ‘03-04-2026’',
        'mens { geheimhouding { Vastgesteld-op: 3 april 2026 } }',
        'mens { geheimhouding { vastgesteld-op: 03-04-2026 } }',
    ],
])('%s: %s', async (titel, voor, na) => {
    expect(await fixed('onbekende-sleutel', samenwerking(voor), titel)).toBe(samenwerking(na));
});

test.each([
    ['aanwezig: jansen & devries', []],
    ['Aanwezig: jansen & devries', []],
    ['aanwezig:\n• jansen', ['‘•’ verwijderen']],
])('%s: names are put in no quotes', async (inhoud, titels) => {
    const text = samenwerking(`verkenning { gesprek 01-02-2026 {\n${inhoud}\n} }`);
    const workspace = await createWorkspace({ [FILE]: text });
    const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'syntaxis');
    expect((await fixesOf(workspace, FILE, found)).map(({ title }) => title)).toEqual(titels);
});

test('a quote within a text over more lines does not open one', async () => {
    const text = samenwerking('mens {\ngeheimhouding {\ntekst: "Bel eerst.\nDe "112" bellen.\nKlaar."\n}\n}');
    const workspace = await createWorkspace({ [FILE]: text });
    const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'syntaxis');
    expect(found).toHaveLength(2);
    expect(await fixesOf(workspace, FILE, found.slice(1))).toEqual([]);
});

test('a pasted list is not put on one line', async () => {
    const text = samenwerking('mens {\ngeheimhouding {\ntekst: "Onze afspraken:\n• Alles\n• Niets"\n}\n}');
    const workspace = await createWorkspace({ [FILE]: text });
    const titels = (await fixesOf(workspace, FILE, workspace.diagnostics(FILE))).map(({ title }) => title);
    expect(titels).toContain('Drie aanhalingstekens gebruiken');
    expect(titels).not.toContain('Op één regel zetten');
});
