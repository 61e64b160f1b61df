import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, shownRows, tableXml, workbookOf } from './support/documents.js';
import { checked, imported, type Made } from './support/import.js';

const TITLES = ['Naam', 'Rol', 'Telefoon'];
const JANSEN = ['A. Jansen', 'informatiemanager', '06 11112222'];
const SMIT = ['B. Smit', 'accounthouder', '06 33334444'];

/** The contacts with their organisation: that of the samenwerking, or none. */
async function contactsIn(made: Made): Promise<Record<string, string | undefined>> {
    const workspace = await checked(made);
    const { Beoordelingen } = workspace.services.assessment;
    const { partners, contacten } = workspace.beoordeling('bron.samenwerking').feiten;
    const ofPartner = Beoordelingen.organisatie(partners[0]?.id ?? '')?.contacten ?? [];
    return Object.fromEntries([
        ...ofPartner.map(({ titel }) => [titel, 'partner']),
        ...contacten.map(({ titel, organisatie }) => [
            titel,
            organisatie && Beoordelingen.organisatie(organisatie)?.naam,
        ]),
    ]);
}

describe('a row of a contact list with the name of an organisation is about the rows below it', () => {
    test('across a table of Word, above its titles and between its contacts', async () => {
        const table = tableXml([
            ['BEREIKBAARHEIDSLIJST (versie 3)>>>'],
            ['Gasunie>>>'],
            TITLES,
            JANSEN,
            ['Veiligheidsregio Utrecht>>>'],
            SMIT,
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': 'partner', 'B. Smit': 'utrecht' });
        expect(made.twijfels).toEqual([]);
    });

    test.each([
        ['across the sheet', ['A6:C6', 'A8:C8']],
        ['in one cell', []],
    ])('%s', async (_, merged) => {
        const rows = shownRows([
            ...[['Profiel: kern'], ['Crisispartner: Gasunie'], ['Regio: Utrecht'], []],
            ...[TITLES, ['Partner: Gasunie'], JANSEN, ['VR Utrecht'], SMIT],
        ]);
        const made = await imported(await workbookOf([{ name: 'Contacten', rows, merged }]));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': 'partner', 'B. Smit': 'utrecht' });
        expect(made.twijfels).toEqual([]);
    });

    test('also where it takes no part', async () => {
        const table = tableXml([TITLES, ['Meldkamer Oost>>>'], JANSEN]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': undefined });
        expect(made.twijfels).toEqual([
            expect.stringContaining('"Meldkamer Oost" is niet de partner of een regio van deze samenwerking'),
        ]);
    });

    test('but whoever says of himself where he belongs, belongs there', async () => {
        const table = tableXml([[...TITLES, 'Organisatie'], ['Gasunie>>>>'], [...JANSEN, ''], [...SMIT, 'VR Utrecht']]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': 'partner', 'B. Smit': 'utrecht' });
    });
});

describe('a row that may say something else is kept', () => {
    test('below the name of an organisation', async () => {
        const table = tableXml([['Contacten van Gasunie>>>'], TITLES, JANSEN, ['Buiten kantooruren>>>'], SMIT]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': 'partner', 'B. Smit': 'partner' });
        expect(made.twijfels).toEqual([
            'tabel 1, rij 4: "Buiten kantooruren" staat alleen. Of het bij de contacten eronder hoort, weet u zelf.',
        ]);
    });

    test('above the titles, with the contacts that have no organisation', async () => {
        const made = await imported(await docxOf(PARTIES + tableXml([['Tennet>>>'], TITLES, JANSEN])));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': undefined });
        expect(made.twijfels).toEqual([
            'Van de contacten uit tabel 1 staat er niet bij van welke organisatie zij zijn. Schrijf bij elk contact ' +
                '‘organisatie:’. Misschien is het wat erboven staat: "Tennet".',
        ]);
    });

    test('a contact of whom no more is known than a name stays a contact', async () => {
        const made = await imported(await docxOf(PARTIES + tableXml([TITLES, JANSEN, ['B. Smit', '', '']])));
        expect(await contactsIn(made)).toEqual({ 'A. Jansen': undefined, 'B. Smit': undefined });
    });
});
