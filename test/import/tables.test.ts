import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, shownRows, type TableRows, tableXml, xlsxOf } from './support/documents.js';
import { checked, imported, type Made, statuses } from './support/import.js';

const HEAD = [['Profiel: kern'], ['Crisispartner: Gasunie'], ['Regio: Twente'], []];
const CHECKLIST = [
    ['Afspraak', 'Gereed', 'Toelichting'],
    ['Alarmering', 'ja', 'kaart'],
    ['Startbeeld', 'nee', ''],
];
const CONTACTS = [
    ['Naam', 'Functie', 'Telefoon'],
    ['R. ten Brink', 'Liaison', '053 123 45 67'],
];

async function inSheet(...rows: TableRows): Promise<Made> {
    return await imported(await xlsxOf(shownRows([...HEAD, ...rows])));
}

async function contactsOf(made: Made): Promise<unknown[]> {
    const workspace = await checked(made);
    const { Beoordelingen } = workspace.services.assessment;
    const { partners, contacten } = workspace.beoordeling('bron.samenwerking').feiten;
    const ofPartner = Beoordelingen.organisatie(partners[0]?.id ?? '')?.contacten ?? [];
    return [
        ...ofPartner.map(({ titel }) => [titel, 'partner']),
        ...contacten.map(({ titel, organisatie }) => [
            titel,
            organisatie && Beoordelingen.organisatie(organisatie)?.naam,
        ]),
    ];
}

describe('more tables on a sheet', () => {
    test.each([
        ['below an empty row', [[]]],
        ['right below it', []],
    ])('a contact list with its title %s', async (_, between) => {
        const made = await inSheet(
            ...CHECKLIST,
            ...between,
            ['Contacten van Veiligheidsregio Twente'],
            ...CONTACTS,
            [],
            ['Contacten van Gasunie'],
            ['Naam', 'Functie', 'Telefoon'],
            ['P. Jansen', 'OCC', '030 000 00 00'],
        );
        expect(await contactsOf(made)).toEqual([
            ['P. Jansen', 'partner'],
            ['R. ten Brink', 'twente'],
        ]);
        expect(made.twijfels).toEqual([]);
    });

    test('a checklist below a contact list', async () => {
        const made = await inSheet(...CONTACTS, [], ['Checklist'], ['Stand 1 november'], ...CHECKLIST);
        expect(await contactsOf(made)).toEqual([['R. ten Brink', undefined]]);
        expect(statuses(await checked(made))).toEqual({ alarmering: 'gereed', startbeeld: 'open' });
    });

    test('what stands below a contact list and is something else is no contact, and is listed', async () => {
        const made = await inSheet(
            ...CONTACTS,
            [],
            ['Let op: nummers niet delen!'],
            [],
            ['Actielijst'],
            ['Actie', 'Wie', 'Wanneer'],
            ['Zaal reserveren', 'Piet', '1 mei'],
            [],
            ['Vertrouwelijkheid', 'vertrouwelijk'],
        );
        expect(await contactsOf(made)).toEqual([['R. ten Brink', undefined]]);
        expect(made.tekst).toContain('vertrouwelijkheid: vertrouwelijk\n');
        expect(made.twijfels).toEqual([
            expect.stringContaining('Van de contacten uit blad ‘Blad1’'),
            'Geen checklist of contactlijst, en dus niet ingelezen: blad ‘Blad1’ vanaf rij 10.',
        ]);
    });

    test('what stands below a checklist and is something else is no agreement', async () => {
        const made = await inSheet(...CHECKLIST, [], ['Actie', 'Wanneer', 'Wie'], ['Convenant', '01-02-2024', 'Piet']);
        expect(statuses(await checked(made))).toEqual({ alarmering: 'gereed', startbeeld: 'open' });
        expect(made.twijfels).toEqual([
            'Geen checklist of contactlijst, en dus niet ingelezen: blad ‘Blad1’ vanaf rij 9.',
        ]);
    });

    test('an empty row within a checklist or a contact list ends neither', async () => {
        const made = await inSheet(
            ...CHECKLIST,
            [],
            ['Organisatie'],
            ['Convenant', 'ja', 'getekend'],
            [],
            ...CONTACTS,
            [],
            ['Contacten van Gasunie'],
            ['P. Jansen', 'OCC', '030 000 00 00'],
        );
        expect(statuses(await checked(made))).toEqual({
            alarmering: 'gereed',
            startbeeld: 'open',
            convenant: 'gereed',
        });
        expect(await contactsOf(made)).toEqual([
            ['P. Jansen', 'partner'],
            ['R. ten Brink', undefined],
        ]);
    });

    test('an agreement that is open and stands alone is no title', async () => {
        const made = await inSheet(...CHECKLIST, ['Convenant'], ...CHECKLIST.slice(0, 1), ['Geheimhouding', 'ja']);
        expect(statuses(await checked(made))).toMatchObject({ convenant: 'open', geheimhouding: 'gereed' });
    });
});

test('a table of Word is cut the same way', async () => {
    const table = tableXml([
        ...CONTACTS,
        ['', '', ''],
        ['Contacten van Gasunie', '', ''],
        ['Naam', 'Functie', 'Telefoon'],
        ['P. Jansen', 'OCC', '030 000 00 00'],
    ]);
    const made = await imported(await docxOf(PARTIES + table));
    expect(await contactsOf(made)).toEqual([
        ['P. Jansen', 'partner'],
        ['R. ten Brink', undefined],
    ]);
});

describe('titles in two rows', () => {
    test.each([
        ['with nothing below the others', ['Voornaam', 'Achternaam', '', '', 'Vast', 'Mobiel', '']],
        [
            'that go on below the others',
            ['Voornaam', 'Achternaam', 'Functie', 'Organisatie', 'Vast', 'Mobiel', 'E-mail'],
        ],
    ])('%s', async (_, below) => {
        const table = tableXml([
            ['Naam>>', 'Functie', 'Organisatie', 'Telefoon>>', 'E-mail'],
            below,
            ['Jan', 'Jansen', 'Liaison', 'Gasunie', '030 1234567', '', 'jan@x.example'],
            ['Els', 'Smit', 'OCC', 'Gasunie', '030 1234567', '06 12345678', ''],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(await contactsOf(made)).toEqual([
            ['Jan Jansen', 'partner'],
            ['Els Smit', 'partner'],
        ]);
        expect(made.tekst).toContain('functie: "Liaison"\n');
        expect(made.tekst).toContain('telefoon: "030 1234567"\n');
        expect(made.tekst).toContain('e-mail: "jan@x.example"\n');
        expect(made.tekst).toContain('telefoon: "06 12345678"\n');
        expect(made.tekst).toContain('// Kolom ‘Telefoon Vast’: "030 1234567"\n');
        expect(made.twijfels).toEqual([]);
    });

    test('of the answers in a checklist', async () => {
        const table = tableXml([
            ['Afspraak', 'Gereed>>>', 'Eigenaar'],
            ['', 'Ja', 'Nee', 'N.v.t.', ''],
            ['Alarmering', 'x', '', '', ''],
            ['Startbeeld', '', 'x', '', ''],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(statuses(await checked(made))).toEqual({ alarmering: 'gereed', startbeeld: 'open' });
        expect(made.herkend).toContain('2 afspraken herkend, waarvan 1 gereed.');
        expect(made.twijfels).toEqual([]);
    });

    test('a row below the titles that is no row of titles stays a row', async () => {
        const table = tableXml([
            ['Naam>>', 'Functie'],
            ['Mobiel', 'Jansen', 'Liaison'],
        ]);
        expect(await contactsOf(await imported(await docxOf(PARTIES + table)))).toEqual([['Mobiel', undefined]]);
    });
});
