import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, tableXml } from './support/documents.js';
import { checked, importBytes, imported, type Made } from './support/import.js';

const HEAD = ['Afspraak', 'Gereed', 'Vastgesteld op', 'Geldig tot', 'Motivering', 'Uitwerking', 'Document'];

/** Imports a checklist with these rows below the usual columns. */
async function withRows(...rows: readonly (readonly string[])[]): Promise<Made> {
    return await imported(await docxOf(PARTIES + tableXml([HEAD, ...rows])));
}

function agreement({ tekst }: Made, eis: string): string | undefined {
    return new RegExp(`^ {8}${eis} \\{(.*?)^ {8}\\}`, 'ms').exec(tekst)?.[1]?.replace(/^\s*\/\/.*\n/gm, '');
}

test('columns that the language has a key for become keys', async () => {
    const made = await withRows(
        ['Alarmering', 'ja', '12-03-2024', '31-12-2027', '', 'De meldkamer belt.', 'afspraken/alarm.pdf'],
        ['Convenant', 'n.v.t.', '', 'onbepaald', 'De wet regelt het.', '', ''],
    );
    await checked(made);
    expect(
        agreement(made, 'alarmering')
            ?.split('\n')
            .map((line) => line.trim()),
    ).toEqual([
        '',
        'status: gereed',
        'vastgesteld-op: 12-03-2024',
        'geldig-tot: 31-12-2027',
        'tekst: "De meldkamer belt."',
        'document: "afspraken/alarm.pdf"',
        '',
    ]);
    expect(agreement(made, 'convenant')).toContain('status: nvt\n');
    expect(agreement(made, 'convenant')).toContain('motivering: "De wet regelt het."\n');
    expect(made.twijfels).toEqual([]);
});

test.each(['', 'n.t.b.', '...'])('what is not needed has to say why: with ‘%s’ it cannot be nvt', async (reason) => {
    const made = await withRows(['Convenant', 'n.v.t.', '', '', reason, '', '']);
    await checked(made);
    expect(agreement(made, 'convenant')).not.toContain('status');
    expect(made.twijfels).toEqual([expect.stringContaining('Schrijf een motivering en zet de status op nvt.')]);
});

test('dates that cannot be are left out, and said', async () => {
    const made = await withRows(
        ['Alarmering', 'ja', '31-02-2024', 'ooit', '', '', 'zie de map'],
        ['Convenant', 'ja', '01-01-2030', '', '', '', ''],
        ['Geheimhoudingsverklaring', 'ja', '01-01-2024', '01-01-2023', '', '', ''],
    );
    await checked(made);
    expect(agreement(made, 'alarmering')?.trim()).toBe('status: gereed');
    expect(agreement(made, 'convenant')?.trim()).toBe('');
    expect(agreement(made, 'geheimhouding')).toContain('status: gereed\n');
    expect(made.herkend).toContain('3 afspraken herkend, waarvan 2 gereed.');
    expect(made.twijfels).toEqual([
        expect.stringContaining('‘Vastgesteld op’ is geen datum: "31-02-2024"'),
        expect.stringContaining('‘Geldig tot’ is geen datum: "ooit"'),
        expect.stringContaining('geen pad naar een document: "zie de map"'),
        expect.stringContaining('01-01-2030 moet nog komen'),
    ]);
});

test('what is not gereed yet may be vastgesteld on a day to come', async () => {
    const made = await withRows(['Convenant', 'concept', '01-01-2030', '', '', '', '']);
    await checked(made);
    expect(agreement(made, 'convenant')?.trim()).toBe('status: concept');
});

test.each(['Toelichting', 'Opmerkingen'])('a reason may stand in the column %s', async (title) => {
    const table = tableXml([
        ['Afspraak', 'Gereed', title],
        ['Convenant', 'n.v.t.', 'Ligt bij "de" regio.'],
        ['Startbeeld', 'ja', 'Zie de kaart.'],
    ]);
    const made = await imported(await docxOf(PARTIES + table));
    await checked(made);
    expect(agreement(made, 'convenant')?.trim()).toBe('');
    expect(made.tekst).toContain(
        [
            `// Volgens het document niet van toepassing. Is wat in kolom ‘${title}’ staat de reden? Haal dan de // weg:`,
            '// status: nvt',
            '// motivering: "Ligt bij \\"de\\" regio."',
        ].join('\n            '),
    );
    expect(made.twijfels).toEqual([
        `tabel 1, rij 2, "Convenant" ("n.v.t.") is niet van toepassing. Misschien staat in kolom ‘${title}’ waarom: ` +
            '"Ligt bij "de" regio.". Haal in dat geval bij de afspraak de // weg voor de status en de motivering.',
    ]);
});

describe('the day on which an agreement is vastgesteld', () => {
    async function withDate(title: string, day: string): Promise<Made> {
        const table = tableXml([
            ['Afspraak', 'Gereed', title],
            ['Convenant', 'ja', day],
            ['Startbeeld', 'nee', day],
        ]);
        return await imported(await docxOf(PARTIES + table));
    }

    test.each([
        'Vastgesteld d.d.',
        'Vastgesteld (datum)',
        'd.d. vastgesteld',
        'Datum akkoord',
        'Akkoord d.d.',
        'Datum vaststelling',
        'Ondertekend op',
    ])('below ‘%s’', async (title) => {
        expect(agreement(await withDate(title, '1 juni 2025'), 'convenant')).toContain('vastgesteld-op: 01-06-2025\n');
        const toCome = await withDate(title, '15-12-2030');
        expect(agreement(toCome, 'convenant')?.trim()).toBe('');
        expect(toCome.twijfels[0]).toContain('de datum 15-12-2030 moet nog komen');
    });

    test('may be that below ‘Datum’, and may be another: that is asked', async () => {
        const made = await withDate('Datum', '1 juni 2025');
        await checked(made);
        expect(agreement(made, 'convenant')?.trim()).toBe('status: gereed');
        expect(made.twijfels).toEqual([
            'tabel 1: wat de datum in ‘Datum’ betekent, staat er niet bij. Is het wanneer de afspraak is vastgesteld, schrijf ' +
                'hem dan achter ‘vastgesteld-op:’.',
        ]);
    });

    test('and is not gereed for certain where that day is to come', async () => {
        const made = await withDate('Datum', '15 december 2030');
        expect(agreement(made, 'convenant')?.trim()).toBe('');
        expect(agreement(made, 'startbeeld')?.trim()).toBe('status: open');
        expect(made.twijfels).toEqual([
            'tabel 1, rij 2, "Convenant" ("ja"): de datum in ‘Datum’ moet nog komen: "15 december 2030". Is de afspraak dan ' +
                'pas vastgesteld, dan is zij nog niet gereed. Is het een andere datum, zet dan de status op gereed.',
            expect.stringContaining('wat de datum in ‘Datum’ betekent'),
        ]);
    });
});

test.each(['1 juni 2025', '03/04/2025', '2025-05-12'])('the day %s is quoted as it is written', async (day) => {
    const { tekst } = await withRows(['Convenant', 'ja', day, '', '', '', '']);
    expect(tekst).toContain(`// Kolom ‘Vastgesteld op’: "${day}"\n`);
});

test('a checklist of samenwerkingsafspraken is one', async () => {
    const table = tableXml([
        ['Samenwerkingsafspraak', 'Afgerond?'],
        ['Alarmering', 'ja'],
    ]);
    const made = await imported(await docxOf(PARTIES + table));
    expect(agreement(made, 'alarmering')?.trim()).toBe('status: gereed');
});

test('what has other titles is refused, and they are named', async () => {
    const table = tableXml([['Lijst van mei>>'], ['Onderdeel', 'Hoe ver?'], ['Alarmering', 'een eind']]);
    expect(await importBytes(await docxOf(PARTIES + table))).toEqual({
        kind: 'niets-gevonden',
        reden: expect.stringMatching(
            /Zet die woorden boven de kolommen\. Nu staat er: in tabel 1 ‘Onderdeel’, ‘Hoe ver\?’$/,
        ),
    });
});
