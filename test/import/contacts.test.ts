import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf, PARTIES, paragraphXml, tableXml } from './support/documents.js';
import { checked, imported } from './support/import.js';

test('contacts below a caption that names their organisation belong to it', async () => {
    const table = (naam: string) =>
        tableXml([
            ['Naam', 'Telefoon'],
            [naam, '0344 000 001'],
        ]);
    const made = await imported(
        await docxOf(
            PARTIES +
                paragraphXml('Contacten van Gasunie') +
                table('K. ter Haar') +
                paragraphXml('Contacten van Veiligheidsregio Utrecht') +
                table('A. Jansen') +
                paragraphXml('Iets anders') +
                table('B. de Wit'),
        ),
    );
    const workspace = await checked(made);
    const { Beoordelingen } = workspace.services.assessment;
    const { partners, contacten } = workspace.beoordeling('bron.samenwerking').feiten;
    const partner = Beoordelingen.organisatie(partners[0]?.id ?? '');
    expect(partner?.contacten.map(({ titel }) => titel)).toEqual(['K. ter Haar']);
    expect(contacten.map(({ titel, organisatie }) => [titel, organisatie !== undefined])).toEqual([
        ['A. Jansen', true],
        ['B. de Wit', false],
    ]);
    expect(made.twijfels).toEqual([expect.stringContaining('Van de contacten uit tabel 3 staat er niet bij')]);
});

describe('a region by its short name', () => {
    const table = tableXml([
        ['Naam', 'Organisatie', 'Telefoon'],
        ['A. Jansen', 'VR Twente', '053 123 45 67'],
        ['B. de Wit', 'VRT', '053 123 45 68'],
        ['C. Smit', 'VRU', '030 123 45 67'],
    ]);
    const captioned =
        paragraphXml('Contacten van VR Twente') +
        tableXml([
            ['Naam', 'Telefoon'],
            ['D. Bos', '053 123 45 69'],
        ]);

    test.each(['VR Twente', 'vr twente', 'VR-Twente', 'Veiligheidsregio Twente'])('%s', async (regio) => {
        const lines = ['Profiel: kern', 'Crisispartner: Gasunie', `Veiligheidsregio: ${regio}`];
        const made = await imported(await docxOf(lines.map((line) => paragraphXml(line)).join('') + table + captioned));
        const { contacten } = (await checked(made)).beoordeling('bron.samenwerking').feiten;
        expect(contacten.map(({ titel, organisatie }) => [titel, organisatie !== undefined])).toEqual([
            ['A. Jansen', true],
            ['B. de Wit', true],
            ['C. Smit', false],
            ['D. Bos', true],
        ]);
        expect(made.twijfels).toEqual([expect.stringContaining('"VRU" is niet de partner of een regio')]);
    });
});

describe('how someone is reached', () => {
    /** What is written of a contact with these cells below these titles. */
    async function contactWith(titles: readonly string[], cells: readonly string[]): Promise<string[]> {
        const table = tableXml([
            ['Naam', 'Organisatie', ...titles],
            ['K. ter Haar', 'Gasunie', ...cells],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        expect(made.twijfels).toEqual([]);
        const block = /contact k-ter-haar "K. ter Haar" \{(.*?)\}/s.exec(made.tekst)?.[1] ?? '';
        return block.split('\n').flatMap((line) => line.trim() || []);
    }

    test.each([
        [
            ['Tel. kantoor', 'Tel. mobiel'],
            ['030 1234567', '06 12345678'],
        ],
        [
            ['Mobiel', 'Telefoon'],
            ['06 12345678', '030 1234567'],
        ],
    ])('the mobile number goes first, the other one is kept: %j', async (titles, cells) => {
        const [other] = titles.filter((title) => !/mobiel/i.test(title));
        expect(await contactWith(titles, cells)).toEqual([
            'telefoon: "06 12345678"',
            `// Kolom ‘${other}’: "030 1234567"`,
        ]);
    });

    test('where there is no mobile number, the other one is it', async () => {
        expect(await contactWith(['Telefoon kantoor', 'Mobiel'], ['030 1234567', 'n.n.b.'])).toEqual([
            'telefoon: "030 1234567"',
            '// Kolom ‘Mobiel’: "n.n.b."',
        ]);
    });

    test.each(['geen', 'n.n.b.', 'onbekend'])('%s is no value', async (text) => {
        expect(await contactWith(['Telefoon', 'E-mail', 'Piket'], [text, text, '-'])).toEqual([
            `// Kolom ‘Telefoon’: "${text}"`,
            `// Kolom ‘E-mail’: "${text}"`,
        ]);
    });
});

describe('a cell with more than one number or address, or with none', () => {
    /** What is written of a contact with this in a cell below this title, and what is said of it. */
    async function withCell(title: string, text: string) {
        const table = tableXml([
            ['Naam', 'Organisatie', title],
            ['K. ter Haar', 'Gasunie', text],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        const block = /contact k-ter-haar "K. ter Haar" \{(.*?)\}/s.exec(made.tekst)?.[1] ?? '';
        const lines = block.split('\n').flatMap((line) => line.trim() || []);
        return { lines, twijfels: made.twijfels };
    }

    test.each([
        ['+31 6 98765432 / 0344-111222', '+31 6 98765432', '0344-111222'],
        ['0344-111222 / +31 (0)6 98765432', '+31 (0)6 98765432', '0344-111222'],
        ['030 1234567, 030 7654321', '030 1234567', '030 7654321'],
        ['06 12345678 030 1234567', '06 12345678', '030 1234567'],
        ['06 11 22 33 44 (privé: 06-99887766)', '06 11 22 33 44', '06 11 22 33 44 (privé: 06-99887766)'],
        ['0800-0000 (24/7)', '0800-0000', '0800-0000 (24/7)'],
    ])('the telephone number of ‘%s’', async (text, number, rest) => {
        expect(await withCell('Telefoon', text)).toEqual({
            lines: [`telefoon: "${number}"`, `// Kolom ‘Telefoon’: "${rest}"`],
            twijfels: [],
        });
    });

    test.each(['(030) 123 45 67', '06 - 3333 3333', '+31 6 12 34 56 78', '06.12.34.56.78', '112'])(
        '%s is one number',
        async (text) => {
            expect((await withCell('Telefoon', text)).lines).toEqual([`telefoon: "${text}"`]);
        },
    );

    test.each(['tel. via receptie', 'toestel 1234'])('‘%s’ is no telephone number', async (text) => {
        expect(await withCell('Telefoon', text)).toEqual({
            lines: [`// Kolom ‘Telefoon’: "${text}"`],
            twijfels: [`tabel 1, rij 2, "K. ter Haar": dit is geen telefoonnummer: "${text}".`],
        });
    });

    test.each([
        ['Mobiel', '612345678', 'telefoon: "0612345678"'],
        ['Piket', '31612345678', 'piket: "+31612345678"'],
    ])('the begin of a number below %s is put back, and that is said', async (title, text, line) => {
        const { lines, twijfels } = await withCell(title, text);
        expect(lines).toEqual([line]);
        expect(twijfels).toEqual([expect.stringContaining('aan het telefoonnummer ontbrak het begin')]);
    });

    test.each([
        ['haar@x.example; info@x.example', 'haar@x.example', 'info@x.example'],
        ['K. ter Haar <haar@x.example>', 'haar@x.example', 'K. ter Haar <haar@x.example>'],
    ])('the address of ‘%s’', async (text, address, rest) => {
        expect(await withCell('E-mail', text)).toEqual({
            lines: [`e-mail: "${address}"`, `// Kolom ‘E-mail’: "${rest}"`],
            twijfels: [],
        });
    });

    test.each(['k.bakker at wsrl.nl', 'haar@x'])('‘%s’ is no address', async (text) => {
        expect(await withCell('E-mail', text)).toEqual({
            lines: [`// Kolom ‘E-mail’: "${text}"`],
            twijfels: [`tabel 1, rij 2, "K. ter Haar": dit is geen e-mailadres: "${text}".`],
        });
    });
});

describe('a name that is not that of one person is listed, and no contact', () => {
    test.each([
        ['Vacature', 'is niet de naam van iemand'],
        ['n.v.t.', 'is niet de naam van iemand'],
        ['Vacant (per 1 mei)', 'is niet de naam van iemand'],
        ['Jansen?', 'is niet de naam van iemand'],
        ['Jan Jansen en Piet Pietersen', 'kan meer dan één persoon zijn'],
        ['J. Jansen / P. Pietersen', 'kan meer dan één persoon zijn'],
    ])('%s', async (naam, said) => {
        const table = tableXml([
            ['Naam', 'Organisatie', 'Telefoon'],
            [naam, 'Gasunie', '030 1234567'],
            ['A. van den Berg-de Groot MSc', 'Gasunie', '030 1234568'],
        ]);
        const made = await imported(await docxOf(PARTIES + table));
        await checked(made);
        expect(made.herkend).toContain('1 contact gevonden.');
        expect(made.twijfels).toEqual([`tabel 1, rij 2: "${naam}" ${said}, dus dit is geen contact geworden.`]);
        expect(made.tekst.replace(/\n\/\/ {3}/g, ' ')).toContain(
            `// - tabel 1, rij 2: ‘Naam’ "${naam}" | ‘Organisatie’ "Gasunie" | ‘Telefoon’ "030 1234567"`,
        );
    });
});

test.each([
    ['Leiding en coördinatie', 'leiding-en-coordinatie'],
    ['Informatiemanager en bestuurder', 'informatiemanager, bestuurder'],
    ['Informatiemanager en leiding en coördinatie', 'informatiemanager, leiding-en-coordinatie'],
    ['Leiding en coördinatie, bestuurder', 'leiding-en-coordinatie, bestuurder'],
    ['Leiding en coördinatie en bestuurder', 'leiding-en-coordinatie, bestuurder'],
])('the roles in ‘%s’', async (rollen, written) => {
    const made = await imported(
        await docxOf(
            PARTIES +
                tableXml([
                    ['Naam', 'Organisatie', 'Rol'],
                    ['K. ter Haar', 'Gasunie', rollen],
                ]),
        ),
    );
    await checked(made);
    expect(made.tekst).toContain(`rol: ${written}\n`);
    expect(made.twijfels).toEqual([]);
});

test('our own status report gives its contacts back with their organisations', async () => {
    const report = join(import.meta.dirname, '../../examples/rapporten/zilveren-linge-rivierengebied-status.docx');
    const made = await imported(new Uint8Array(readFileSync(report)));
    const workspace = await checked(made);
    const { Beoordelingen } = workspace.services.assessment;
    const { partners, contacten } = workspace.beoordeling('bron.samenwerking').feiten;
    expect(Beoordelingen.organisatie(partners[0]?.id ?? '')?.contacten.length).toBeGreaterThan(0);
    expect(contacten.filter(({ organisatie }) => organisatie !== undefined).length).toBeGreaterThan(0);
    expect(made.twijfels.join('\n')).not.toMatch(/geen rol die|van welke organisatie|Geen veiligheidsregio/);
});
