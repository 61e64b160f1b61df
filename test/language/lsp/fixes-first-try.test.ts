import { expect, test } from 'vitest';
import { FILE, fixed, fixesOf } from '../support/fixes.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

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
    ['Vervangen door ‘contact’', 'Contact Jan Bakker { }', 'contact Jan Bakker { }'],
    ['Vervangen door ‘gesprek’', 'verkenning { Gesprek 01-02-2026 { } }', 'verkenning { gesprek 01-02-2026 { } }'],
    ['Vervangen door ‘afspraak’', 'mens { Afspraak "Kleding" { } }', 'mens { afspraak "Kleding" { } }'],
    ['Vervangen door ‘account’', 'techniek { Account devries { } }', 'techniek { account devries { } }'],
])('%s: %s', async (titel, voor, na) => {
    expect(await fixed('syntaxis', samenwerking(voor), titel)).toBe(samenwerking(na));
});

test.each([
    ['contact piet "P. Piet" { Functie: Adviseur }', 'functie'],
    ['contact piet "P. Piet" { Telefoon: 0318-434343 }', 'telefoon'],
    ['mens { geheimhouding { Status: "gereed" } }', 'status'],
])('%s: a capital too many is mended, also where its value is still wrong', async (inhoud, sleutel) => {
    const workspace = await createWorkspace({ [FILE]: samenwerking(inhoud) });
    const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'onbekende-sleutel');
    const fixes = await fixesOf(workspace, FILE, found);
    expect(fixes.map(({ title }) => title)).toEqual([`Vervangen door ‘${sleutel}’`]);
});
