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
