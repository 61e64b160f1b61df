import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, paragraphXml, tableXml, xlsxOf } from './support/documents.js';
import { checked, imported, statuses } from './support/import.js';

test('hidden rows of a sheet are listed, and not taken over', async () => {
    const shown = [['Profiel', 'kern'], ['Crisispartner', 'Gasunie'], ['Regio', 'Twente'], []];
    const made = await imported(
        await xlsxOf([
            ...shown.map((cells) => ({ cells })),
            { cells: ['Afspraak', 'Gereed'] },
            { cells: ['Alarmering', 'ja'] },
            { cells: ['Convenant', 'ja'], hidden: true },
            { cells: [] },
            { cells: ['Naam', 'Organisatie', 'Telefoon'] },
            { cells: ['P. Jansen', 'Gasunie', '030 000 00 00'], hidden: true },
        ]),
    );
    expect(statuses(await checked(made))).toEqual({ alarmering: 'gereed' });
    expect(made.tekst).not.toContain('contact p-jansen');
    expect(made.tekst).toContain('‘Telefoon’ "030 000 00 00"');
    expect(made.twijfels).toEqual([
        'blad ‘Blad1’, rij 7, "Convenant" ("ja") is in het document verborgen, en dus niet overgenomen.',
        'blad ‘Blad1’, rij 10, "P. Jansen" is in het document verborgen, en dus niet overgenomen.',
    ]);
});

/** A text that is formatted so. */
function formatted(text: string, format: string): string {
    return paragraphXml(text).replace('<w:r>', `<w:r><w:rPr>${format}</w:rPr>`);
}

/** A checklist with a cell that is formatted so. */
async function withFormat(cell: 'Convenant' | 'ja' | '12-03-2024', format: string) {
    const table = tableXml([
        ['Afspraak', 'Gereed', 'Vastgesteld op'],
        ['Convenant', 'ja', '12-03-2024'],
        ['Alarmering', 'ja', ''],
    ]).replace(paragraphXml(cell), formatted(cell, format));
    return await imported(await docxOf(PARTIES + table));
}

describe('what is crossed out or hidden in Word is listed, and not taken over', () => {
    test.each([
        ['<w:strike/>', 'doorgehaald'],
        ['<w:dstrike w:val="1"/>', 'doorgehaald'],
        ['<w:vanish/>', 'verborgen'],
    ])('%s', async (format, how) => {
        for (const cell of ['Convenant', 'ja'] as const) {
            const made = await withFormat(cell, format);
            expect(statuses(await checked(made))).toEqual({ alarmering: 'gereed' });
            expect(made.twijfels).toEqual([
                `tabel 1, rij 2, "Convenant" ("ja") is in het document ${how}, en dus niet overgenomen.`,
            ]);
        }
    });

    test('also a date', async () => {
        const made = await withFormat('12-03-2024', '<w:strike/>');
        expect(statuses(await checked(made))).toEqual({ convenant: 'gereed', alarmering: 'gereed' });
        expect(made.tekst).not.toMatch(/^\s*vastgesteld-op/m);
        expect(made.twijfels).toEqual([
            'tabel 1, rij 2, "Convenant" ("ja"): wat in ‘Vastgesteld op’ staat, is doorgehaald en dus niet overgenomen: ' +
                '"12-03-2024".',
        ]);
    });

    test.each(['<w:strike w:val="0"/>', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>', '<w:b/>'])(
        'and not %s',
        async (format) => {
            const made = await withFormat('ja', format);
            expect(statuses(await checked(made))).toEqual({ convenant: 'gereed', alarmering: 'gereed' });
            expect(made.twijfels).toEqual([]);
        },
    );

    test('a line that is crossed out says nothing', async () => {
        const table = tableXml([
            ['Afspraak', 'Gereed'],
            ['Convenant', 'ja'],
        ]);
        const made = await imported(
            await docxOf(formatted('Vertrouwelijkheid: openbaar', '<w:strike/>') + PARTIES + table),
        );
        expect(made.tekst).toContain('vertrouwelijkheid: intern');
    });
});
