import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, tableXml } from './support/documents.js';
import { imported, type Made } from './support/import.js';

/** Imports a checklist with one row. */
async function withLabel(label: string, mark = 'ja'): Promise<Made> {
    return await imported(
        await docxOf(
            PARTIES +
                tableXml([
                    ['Afspraak', 'Gereed'],
                    [label, mark],
                ]),
        ),
    );
}

function eisIn({ tekst }: Made): string | undefined {
    return /\/\/ Uit .*\n\s*([a-z-]+) \{/.exec(tekst)?.[1];
}

describe('a label in other words', () => {
    test.each([
        ['Alarmering', 'alarmering'],
        ['Alarmeringsafspraken', 'alarmering'],
        ['Afspraken alarmeren en piket', 'alarmering'],
        ['Omgaan met onvolledige of foutieve informatie', 'foutieve-informatie'],
        ['Fouteive informatie', 'foutieve-informatie'],
        ['Gehiemhoudingsverklaring', 'geheimhouding'],
        ['Ondertekende geheimhoudingsverklaring', 'geheimhouding'],
        ['Convenant met taken, rollen en verantwoordelijkheden', 'convenant'],
        ['OPLEIDEN, TRAINEN & OEFENEN', 'opleiden-trainen-oefenen'],
        ['Opleiding, training en oefening', 'opleiden-trainen-oefenen'],
        ['Regie op de informatie', 'regie-op-informatie'],
        ['Betrokkenheid partner', 'betrokkenheid'],
        ['Gebruikersovereenkomst LCMS', 'gebruikersovereenkomst'],
        ['Gebruikersovereenkomst systeem', 'gebruikersovereenkomst'],
        ['Gezamenlijke scenario’s', 'scenarios'],
        ['OTO', 'opleiden-trainen-oefenen'],
        ['OTO-plan', 'opleiden-trainen-oefenen'],
        ['NDA', 'geheimhouding'],
        ['Ondertekende NDA', 'geheimhouding'],
        ['Hoe, wat en wanneer wordt informatie gedeeld', 'informatiedeling'],
    ])('%s', async (label, eis) => {
        expect(eisIn(await withLabel(label))).toBe(eis);
    });
});

describe('a label that may be something else is left out, and said', () => {
    test.each([
        ['Informatie', '‘Delen van informatie’ (informatiedeling), ‘Informatiebehoefte’'],
        ['Afspraken over informatie', '‘Delen van informatie’ (informatiedeling), ‘Informatiebehoefte’'],
        ['Afspraak over de informatie', '‘Delen van informatie’ (informatiedeling), ‘Informatiebehoefte’'],
        ['Gemaakte afspraken informatie', '‘Delen van informatie’ (informatiedeling), ‘Informatiebehoefte’'],
        ['Aanspreekpunt', '(aanspreekpunt-knelpunten)'],
        ['Netcentrisch werken', '‘Netcentrisch informatiemanagement’'],
        ['Persvoorlichting', 'past bij geen eis'],
        ['Budget voor een nieuwe meldkamer', 'lijkt op ‘Opleidingsplan met budget’ (opleidingsplan), maar niet genoeg'],
        ['Nieuwe meldkamer', 'past bij geen eis'],
        ['Broodjes geregeld', 'past bij geen eis'],
        ['LCMS-accounts', '‘Gebruikersovereenkomst’, ‘Keuze van het systeem’'],
        ['LCMS', 'systeemkeuze'],
        ['Taken', 'taken-functionarissen'],
        ['Oefenen', 'opleiden-trainen-oefenen'],
        ['Convenant over het budget van de nieuwe meldkamer', '‘Convenant’'],
    ])('%s', async (label, said) => {
        const made = await withLabel(label);
        expect(eisIn(made)).toBeUndefined();
        expect(made.twijfels.filter((sentence) => sentence.includes(`"${label}"`))).toEqual([
            expect.stringContaining(said),
        ]);
    });
});

describe('a label that denies or doubts what it names is listed with what it may be, and not assigned', () => {
    test.each([
        ['Geen geheimhoudingsverklaring nodig', '‘Geheimhoudingsverklaring’ (geheimhouding)'],
        ['Nog geen convenant', '‘Convenant’'],
        ['Wel of geen alarmering', '‘Alarmering’'],
        ['Convenant niet nodig', '‘Convenant’'],
        ['Convenant (n.v.t.)', '‘Convenant’'],
        ['Alarmering zonder meldkamer', '‘Alarmering’'],
    ])('%s', async (label, eis) => {
        const made = await withLabel(label);
        expect(eisIn(made)).toBeUndefined();
        expect(made.twijfels.filter((sentence) => sentence.includes(`"${label}"`))).toEqual([
            expect.stringContaining(`lijkt op ${eis}, maar er staat ook ‘`),
        ]);
    });
});

describe('a label with words that the requirement does not explain is listed, and not assigned', () => {
    test.each([
        ['Convenant met de gemeente Almelo', '‘Convenant’', '‘gemeente’ en ‘Almelo’'],
        ['Opleidingsplan BHV', '‘Opleidingsplan met budget’ (opleidingsplan)', '‘BHV’'],
        ['Geheimhouding personeelsdossiers', '‘Geheimhoudingsverklaring’ (geheimhouding)', '‘personeelsdossiers’'],
        ['Gebruikersovereenkomst parkeerplaats', '‘Gebruikersovereenkomst’', '‘parkeerplaats’'],
        ['Informatiedeling met de pers', '‘Delen van informatie’ (informatiedeling)', '‘pers’'],
        ['Functies van LCMS', '‘Functies voor informatiemanagement en leiding en coördinatie’ (functies)', '‘LCMS’'],
        ['Startbeeld van de vorige oefening', '‘Startbeeld’', '‘vorige’ en ‘oefening’'],
    ])('%s', async (label, eis, woorden) => {
        const made = await withLabel(label);
        expect(eisIn(made)).toBeUndefined();
        expect(made.herkend.join('\n')).not.toContain('gereed');
        expect(made.twijfels).toEqual([
            `tabel 1, rij 2, "${label}" ("ja") lijkt op ${eis}, maar er staat ook ${woorden}. Of dit dezelfde afspraak ` +
                'is, weet u zelf.',
        ]);
    });

    test.each(['Alarmeringsinstallatie', 'Alarmeringsregeling'])(
        'where they are all of it, that is no word beside it: %s',
        async (label) => {
            const made = await withLabel(label);
            expect(eisIn(made)).toBeUndefined();
            expect(made.twijfels).toEqual([
                `tabel 1, rij 2, "${label}" ("ja") lijkt op ‘Alarmering’, maar zo staat het niet in de norm. Of dit dezelfde ` +
                    'afspraak is, weet u zelf.',
            ]);
        },
    );

    test.each([
        'Convenant met Gasunie',
        'Convenant Gasunie – VR Utrecht',
        'Convenant tussen beide partijen',
        'Getekend convenant 2024',
        'Samenwerkingsconvenant',
    ])('unless they name the parties, or say that it is there: %s', async (label) => {
        expect(eisIn(await withLabel(label))).toBe('convenant');
    });

    test('a partner that is asked for is a party too', async () => {
        const table = tableXml([
            ['Afspraak', 'Gereed'],
            ['Convenant met de gemeente Almelo', 'ja'],
        ]);
        const partner = { titel: 'Gemeente Almelo' };
        expect(eisIn(await imported(await docxOf(PARTIES + table), { partner }))).toBe('convenant');
    });
});

describe('what stands in the column Gereed', () => {
    test.each([
        ...[
            'x',
            'X',
            'v',
            '✓',
            '☒',
            '✗',
            '✘',
            'Ja',
            'ja.',
            'OK',
            'Klaar',
            'Gereed',
            'akkoord',
            '12-3-2024',
            '12 maart 2024',
        ],
        ...['di 12 mrt. 2024', 'Ja, 12-03-2024', 'gereed (12/03/2024)'],
    ])('%s is gereed', async (mark) => {
        expect((await withLabel('Alarmering', mark)).tekst).toMatch(/alarmering \{\n\s*status: gereed\n/);
    });

    test('a cross beside check marks may say the opposite: no status', async () => {
        const table = tableXml([
            ['Afspraak', 'Gereed'],
            ['Alarmering', '✓'],
            ['Convenant', '✗'],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        expect(made.herkend).toContain('2 afspraken herkend, waarvan 1 gereed.');
        expect(made.twijfels).toEqual(['tabel 1, rij 3, "Convenant" ("✗"): of dit gereed is, blijkt niet uit "✗".']);
    });

    test.each(['', '☐', 'nee', 'Nog niet', 'open'])('‘%s’ is open', async (mark) => {
        expect((await withLabel('Alarmering', mark)).tekst).toMatch(/alarmering \{\n\s*status: open\n/);
    });

    test.each(['concept', 'Mee bezig', 'deels', 'loopt'])('%s is concept', async (mark) => {
        expect((await withLabel('Alarmering', mark)).tekst).toMatch(/alarmering \{\n\s*status: concept\n/);
    });

    test.each([
        'bijna',
        '?',
        'ja?',
        'Ja (?)',
        'x ?',
        '✓?',
        '12 maart 2024?',
        '-',
        'zie map',
        'Ja, als het convenant klaar is',
        '80 %',
        '31-02-2024',
    ])('‘%s’ can mean more: no status', async (mark) => {
        const made = await withLabel('Alarmering', mark);
        expect(made.tekst).toMatch(/alarmering \{\}?\n/);
        expect(made.tekst).not.toMatch(/^\s*status:/m);
        expect(made.twijfels).toEqual([expect.stringContaining('of dit gereed is, blijkt niet')]);
    });
});
