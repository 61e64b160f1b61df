import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, tableXml } from './support/documents.js';
import { checked, imported, type Made, statuses } from './support/import.js';

/** Imports a checklist with a column for each answer, and an agreement with these cells below them. */
async function withAnswers(...cells: readonly string[]): Promise<Made> {
    const table = tableXml([
        ['Afspraak', 'Ja', 'Nee', 'N.v.t.'],
        ['Convenant', ...cells],
    ]);
    return await imported(await docxOf(PARTIES + table));
}

async function statusOf(made: Made): Promise<string | undefined> {
    return statuses(await checked(made)).convenant;
}

describe('a column for each answer', () => {
    test.each([
        ['ja', ['x', '', '']],
        ['ja', ['Ja', '☐', '☐']],
        ['ja', ['☒', '', '']],
        ['ja', ['akkoord', '', '']],
        ['nee', ['', 'v', '']],
        ['nee', ['', 'nee', '']],
        ['nee', ['', 'nog niet', '']],
        ['nee', ['☐', '☒', '☐']],
        ['nee', ['', '', '']],
    ])('%s: %j', async (answer, cells) => {
        const made = await withAnswers(...cells);
        expect(await statusOf(made)).toBe(answer === 'ja' ? 'gereed' : 'open');
        expect(made.twijfels).toEqual([]);
    });

    test('a date below Ja that is past, is the day of vaststelling', async () => {
        const made = await withAnswers('12-03-2024', '', '');
        expect(made.tekst).toMatch(/convenant \{\n\s*status: gereed\n\s*vastgesteld-op: 12-03-2024\n/);
    });

    test('a date below Ja that is still to come does not make it gereed', async () => {
        const made = await withAnswers('12-03-2030', '', '');
        expect(await statusOf(made)).toBeUndefined();
        expect(made.twijfels).toEqual([
            'tabel 1, rij 2, "Convenant" ("ja: 12-03-2030"): de datum 12-03-2030 moet nog komen, dus gereed is het nog ' +
                'niet.',
        ]);
    });

    test.each([
        ['ja: nee', ['nee', '', '']],
        ['ja: open', ['open', '', '']],
        ['ja: concept', ['concept', '', '']],
        ['nee: ja', ['', 'ja', '']],
        ['nee: 12-03-2024', ['', '12-03-2024', '']],
        ['nvt: nee', ['', '', 'nee']],
        ['ja: x, nee: x', ['x', 'x', '']],
    ])('what is not the answer of its column is listed: %s', async (mark, cells) => {
        const made = await withAnswers(...cells);
        expect(await statusOf(made)).toBeUndefined();
        expect(made.tekst).toContain(`"Convenant" | "${mark}"\n`);
        expect(made.twijfels).toEqual([
            `tabel 1, rij 2, "Convenant" ("${mark}"): of dit gereed is, blijkt niet uit "${mark}".`,
        ]);
    });
});
