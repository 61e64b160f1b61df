import { expect, test } from 'vitest';
import { docxOf, PARTIES, tableXml } from './support/documents.js';
import { checked, imported } from './support/import.js';

test.each([
    [['Achternaam', 'Voorletters', 'Tussenvoegsel'], ['Berg', 'A.', 'van den'], 'A. van den Berg'],
    [['Tussenvoegsel', 'Achternaam', 'Voornaam'], ['van den', 'Berg', 'Anna'], 'Anna van den Berg'],
    [['Achternaam', 'Voornaam'], ['Jansen', 'Jan'], 'Jan Jansen'],
    [['Voornaam', 'Achternaam'], ['Jan', 'Jansen'], 'Jan Jansen'],
    [['Naam', 'Voornaam'], ['Jansen', 'Jan'], 'Jan Jansen'],
    [['Naam', 'Roepnaam'], ['Jan Jansen', 'Jan'], 'Jan Jansen'],
    [['Naam', 'Achternaam'], ['Jan', 'Jansen'], 'Jan Jansen'],
    [['Voorletters', 'Roepnaam', 'Achternaam'], ['J.C.', 'Jan', 'Jansen'], 'J.C. (Jan) Jansen'],
    [['Achternaam', 'Voorletters'], ['Jansen', ''], 'Jansen'],
])('the name in %j', async (titles, cells, naam) => {
    const table = tableXml([
        [...titles, 'Telefoon'],
        [...cells, '06 12345678'],
    ]);
    const made = await imported(await docxOf(PARTIES + table));
    await checked(made);
    expect(/contact \S+ (".*?") \{/.exec(made.tekst.replace(/^\s*\/\/.*$/gm, ''))?.[1]).toBe(`"${naam}"`);
});
