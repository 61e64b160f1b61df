import { describe, expect, test } from 'vitest';
import { docxOf, shownRows, tableXml, xlsxOf } from './support/documents.js';
import { imported } from './support/import.js';

const CHECKLIST = [
    ['Afspraak', 'Gereed'],
    ['Convenant', 'ja'],
];

describe('what a document says of itself in one cell', () => {
    const FACTS = [
        ['Vertrouwelijkheid: vertrouwelijk'],
        ['Profiel: kern', '', 'Crisispartner: Gasunie'],
        ['Veiligheidsregio: Twente'],
    ];

    test.each([
        ['a workbook', () => xlsxOf(shownRows([...FACTS, [], ...CHECKLIST]))],
        ['a table', () => docxOf(tableXml(FACTS) + tableXml(CHECKLIST))],
    ])('in %s', async (_, file) => {
        const made = await imported(await file());
        expect(made.tekst).toContain('vertrouwelijkheid: vertrouwelijk\n');
        expect(made.tekst).toContain('profiel: kern');
        expect(made.tekst).toContain('crisispartner gasunie "Gasunie"');
        expect(made.tekst).toContain('regio: twente\n');
        expect(made.twijfels).toEqual([]);
    });
});

describe('a table that says something of the samenwerking', () => {
    test.each([
        [
            'the parties',
            [
                ['Crisispartner', 'Gasunie'],
                ['Veiligheidsregio', 'Twente'],
                ['Versie', '0.4'],
                ['Profiel', 'kern'],
            ],
        ],
        ['the profile', [['Checklist Kernsamenwerking'], ['Versie 0.4', 'concept']]],
    ])('is not called unread: %s', async (_, rows) => {
        const made = await imported(await docxOf(tableXml(rows) + tableXml(CHECKLIST)));
        expect(made.tekst).toContain('profiel: kern');
        expect(made.twijfels.filter((sentence) => sentence.includes('niet ingelezen'))).toEqual([]);
    });

    test('another one is', async () => {
        const made = await imported(
            await docxOf(tableXml([['Profiel', 'kern']]) + tableXml([['Versie', '0.4']]) + tableXml(CHECKLIST)),
        );
        expect(made.twijfels).toContain('Geen checklist of contactlijst, en dus niet ingelezen: tabel 2.');
    });
});
