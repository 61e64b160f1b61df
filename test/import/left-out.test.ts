import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, paragraphXml, tableXml } from './support/documents.js';
import { checked, imported, type Made } from './support/import.js';

describe('a row that lacks what it is about is listed', () => {
    test('a contact without a name', async () => {
        const table = tableXml([
            ['Nr', 'Naam', 'Functie', 'Organisatie', 'Telefoon'],
            ['1', 'K. ter Haar', 'Coördinator', 'Gasunie', '0344 000 001'],
            ['2', '', 'Piket', '', '0800-1234'],
            ['3', '', '', '', ''],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        expect(made.twijfels).toEqual([
            'tabel 1, rij 3: bij "Piket | 0800-1234" staat geen naam, dus dit is geen contact geworden.',
        ]);
    });

    test('a mark without an agreement', async () => {
        const table = tableXml([
            ['Nr', 'Afspraak', 'Gereed', 'Eigenaar'],
            ['1', 'Convenant', 'ja', ''],
            ['2', '', 'ja', ''],
            ['3', '', '', 'K. ter Haar'],
            ['4', '', '☐', ''],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        expect(made.twijfels).toEqual([
            'tabel 1, rij 3: bij "ja" staat niet over welke afspraak het gaat.',
            'tabel 1, rij 4: bij "K. ter Haar" staat niet over welke afspraak het gaat.',
        ]);
    });
});

describe('who works together and is not recognised', () => {
    const table = tableXml([
        ['Afspraak', 'Gereed'],
        ['Convenant', 'ja'],
    ]);

    test('is said, with how to tell it', async () => {
        const made = await imported(await docxOf(paragraphXml('Profiel: kern') + table));
        expect(made.twijfels).toEqual([
            'Geen crisispartner gevonden. Geef hem mee met --partner, of vul hem in het bestand in.',
            'Geen veiligheidsregio gevonden. Geef haar mee met --regio, of vul haar in het bestand in.',
        ]);
    });

    test('is said with the heading that looks like it', async () => {
        const heading = paragraphXml('Checklist kern Gasunie met Veiligheidsregio Utrecht');
        const made = await imported(await docxOf(heading + table));
        expect(made.twijfels).toEqual([
            expect.stringMatching(/^Geen crisispartner .* Misschien staat hij hier: "Checklist kern Gasunie met Veil/),
            expect.stringMatching(/^Geen veiligheidsregio .* Misschien staat zij hier: "Checklist kern Gasunie met /),
        ]);
    });

    test('is not said with a key that nothing stands behind', async () => {
        const keys = tableXml([
            ['Crisispartner', ''],
            ['Veiligheidsregio', ''],
        ]);
        const made = await imported(await docxOf(paragraphXml('Profiel: kern') + keys + table));
        expect(made.twijfels.join('\n')).not.toContain('Misschien');
    });

    test('is not said where it is given', async () => {
        const made = await imported(await docxOf(PARTIES + table));
        expect(made.twijfels).toEqual([]);
    });
});

describe('what is not arranged is not begun either', () => {
    const made = async () =>
        await imported(
            await docxOf(
                PARTIES +
                    tableXml([
                        ['Afspraak', 'Gereed', 'Tekst', 'Toelichting'],
                        ['Convenant', 'ja', '', ''],
                        ['Alarmering', 'ja', 'De meldkamer belt.', ''],
                        ['Geheimhoudingsverklaring', '○ Ontbreekt', '', 'Jan vraagt na'],
                        ['Gebruikersovereenkomst LCMS', 'nee', '', ''],
                    ]),
            ),
        );

    test('an agreement that the document calls missing is missing afterwards', async () => {
        const workspace = await checked(await made());
        const { eisen } = workspace.beoordeling('bron.samenwerking');
        expect(eisen.find(({ eis }) => eis === 'geheimhouding')?.status).toBe('ontbreekt');
        expect(eisen.find(({ eis }) => eis === 'gebruikersovereenkomst')?.status).toBe('onvolledig');
    });

    test('and what stands beside it is listed', async () => {
        expect((await made()).twijfels).toEqual([
            'tabel 1, rij 4, "Geheimhoudingsverklaring" ("○ Ontbreekt") is niet begonnen, dus dit is niet overgenomen: ' +
                'Kolom ‘Toelichting’: "Jan vraagt na".',
        ]);
    });

    test('the summary says what counts, and what is missing', async () => {
        expect((await made()).herkend).toEqual(
            expect.arrayContaining([
                '3 afspraken herkend, waarvan 2 gereed.',
                'Van de 2 die gereed zijn, telt er 1 nog niet als geregeld, want wat er is afgesproken, staat niet in het ' +
                    'document. Vul de tekst of het document in bij ‘Convenant’.',
                'Volgens het document ontbreekt nog: ‘Geheimhoudingsverklaring’ (geheimhouding).',
            ]),
        );
    });

    test.each([
        [['Convenant'], 'De afspraak die gereed is, telt nog niet als geregeld, want'],
        [['Convenant', 'Alarmering'], 'De 2 die gereed zijn, tellen nog niet als geregeld, want'],
    ])('where none that is gereed says what it is, it names none: %j', async (labels, said) => {
        const rows = labels.map((label) => [label, 'ja']);
        const { herkend } = await imported(await docxOf(PARTIES + tableXml([['Afspraak', 'Gereed'], ...rows])));
        expect(herkend).toContainEqual(expect.stringContaining(said));
    });
});

describe('a row that is left out is kept whole in a comment', () => {
    const comment = ({ tekst }: Made) =>
        tekst
            .split('\n')
            .filter((line) => line.startsWith('//'))
            .join('\n')
            .replace(/\n\/\/ {3}/g, ' ');

    test('where it is not recognised, may be more things, or is used already', async () => {
        const long = 'Navragen bij de andere regio’s. '.repeat(20).trim();
        const table = tableXml([
            ['Afspraak', 'Gereed', 'Toelichting', 'Wie', 'Wanneer'],
            ['Aanspreekpunt', 'ja', 'voor info: piket IM', 'P. Smit', 'Q4 2026'],
            ['Persvoorlichting', 'nee', long, '', ''],
            ['Convenant', 'ja', '', '', ''],
            ['Ondertekend convenant', '', 'ligt bij juridische zaken', '', ''],
            ['Noodstroom', 'ja', '', '', ''],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        const [, kept = ''] = comment(made).split(
            '// Deze rijen zijn niet overgenomen. Zo staan zij in het document:\n',
        );
        expect(kept.split('\n').filter((line) => line.startsWith('// - '))).toEqual([
            '// - tabel 1, rij 2: ‘Afspraak’ "Aanspreekpunt" | ‘Gereed’ "ja" | ‘Toelichting’ "voor info: piket IM" | ' +
                '‘Wie’ "P. Smit" | ‘Wanneer’ "Q4 2026"',
            `// - tabel 1, rij 3: ‘Afspraak’ "Persvoorlichting" | ‘Gereed’ "nee" | ‘Toelichting’ "${long}"`,
            '// - tabel 1, rij 5: ‘Afspraak’ "Ondertekend convenant" | ‘Toelichting’ "ligt bij juridische zaken"',
        ]);
    });

    test('where it is a contact without a name, or one that stands there twice', async () => {
        const table = tableXml([
            ['Naam', 'Organisatie', 'Telefoon', 'Kamer'],
            ['K. ter Haar', 'Gasunie', '0344 000 001', ''],
            ['K. ter Haar', 'Gasunie', '', ''],
            ['K. ter Haar', 'Gasunie', '', 'B 1.12'],
            ['', 'Gasunie', '0344 000 003', ''],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        expect(comment(made)).toContain(
            '\n// - tabel 1, rij 4: ‘Naam’ "K. ter Haar" | ‘Organisatie’ "Gasunie" | ‘Kamer’ "B 1.12"\n// - tabel 1, rij 5: ‘Organisatie’ "Gasunie" | ‘Telefoon’ "0344 000 003"\n',
        );
    });

    test('unless its sentence says it all', async () => {
        const made = await imported(
            await docxOf(
                PARTIES +
                    tableXml([
                        ['Afspraak', 'Gereed'],
                        ['Persvoorlichting', 'ja'],
                    ]),
            ),
        );
        expect(made.tekst).not.toContain('Deze rijen zijn niet overgenomen');
    });
});
