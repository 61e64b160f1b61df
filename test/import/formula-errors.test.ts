import { expect, test } from 'vitest';
import { shownRows, type TableRows, xlsxOf } from './support/documents.js';
import { checked, imported, type Made, statuses } from './support/import.js';

const HEAD = [['Profiel', 'kern'], ['Crisispartner', 'Gasunie'], ['Regio', 'Twente'], []];

async function inSheet(...rows: TableRows): Promise<Made> {
    return await imported(await xlsxOf(shownRows([...HEAD, ...rows])));
}

test.each(['#DIV/0!', '#VALUE!', '#N/A'])('the error %s of a formula below Gereed is listed', async (error) => {
    const made = await inSheet(['Afspraak', 'Gereed'], ['Convenant', error]);
    expect(statuses(await checked(made))).toEqual({ convenant: undefined });
    expect(made.twijfels).toEqual([
        `blad ‘Blad1’, rij 6, "Convenant" ("${error}"): of dit gereed is, blijkt niet uit "${error}".`,
    ]);
});

test('and below an answer', async () => {
    const made = await inSheet(['Afspraak', 'Ja', 'Nee', 'N.v.t.'], ['Convenant', '', '', '#N/A']);
    expect(statuses(await checked(made))).toEqual({ convenant: undefined });
    expect(made.twijfels).toEqual([expect.stringContaining('of dit gereed is, blijkt niet uit "nvt: #N/A"')]);
});

test('elsewhere it is no value', async () => {
    const made = await inSheet(
        ['Vertrouwelijkheid', '#N/A'],
        [],
        ['Afspraak', 'Gereed', 'Tekst'],
        ['Convenant', 'ja', '#REF!'],
        [],
        ['Naam', 'Organisatie', 'Telefoon'],
        ['P. Jansen', 'Gasunie', '#N/A'],
        ['#REF!', 'Gasunie', '06'],
    );
    await checked(made);
    expect(made.tekst).not.toMatch(/^\s*(?:tekst|telefoon):/m);
    expect(made.tekst).toContain('// Kolom ‘Telefoon’: "#N/A"');
    expect(made.twijfels).toEqual([
        'blad ‘Blad1’, rij 8, "Convenant" ("ja"): de formule in ‘Tekst’ geeft een fout: "#REF!".',
        'blad ‘Blad1’, rij 12: bij "#REF! | Gasunie | 06" staat geen naam, dus dit is geen contact geworden.',
    ]);
});
