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
        expect(made.twijfels.filter((sentence) => !sentence.startsWith('Geen checklist'))).toEqual([]);
    });
});
