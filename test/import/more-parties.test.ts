import { describe, expect, test } from 'vitest';
import {
    docxOf,
    PARTIES,
    paragraphXml,
    shownRows,
    type TableRows,
    tableXml,
    workbookOf,
    xlsxOf,
} from './support/documents.js';
import { importBytes, imported } from './support/import.js';

const CHECKLIST: TableRows = [
    ['Afspraak', 'Gereed'],
    ['Alarmering', 'x'],
];
const OTHER: TableRows = [
    ['Afspraak', 'Gereed'],
    ['Convenant', 'x'],
];

function lines(...texts: readonly string[]): string {
    return texts.map((text) => paragraphXml(text)).join('');
}

function refusal(first: string, other: string): object {
    return {
        kind: 'meer-samenwerkingen',
        reden:
            `er staat meer dan één samenwerking in: eerst "${first}" met afspraken, en daarna "${other}" met afspraken. ` +
            'Maak voor elke samenwerking een eigen document, en lees ze een voor een in',
    };
}

describe('agreements with one party and with another in one document are refused', () => {
    test('on two sheets', async () => {
        const sheet = (partner: string, regio: string, checklist: TableRows) =>
            shownRows([['Profiel: kern'], [`Partner: ${partner}`], [`Regio: ${regio}`], ...checklist]);
        const file = await workbookOf([
            { name: 'Gasunie', rows: sheet('Gasunie', 'Utrecht', CHECKLIST) },
            { name: 'Tennet', rows: sheet('Tennet', 'Zeeland', OTHER) },
        ]);
        expect(await importBytes(file)).toEqual(refusal('Partner: Gasunie', 'Partner: Tennet'));
    });

    test('in two parts of a text', async () => {
        const file = await docxOf(
            PARTIES + tableXml(CHECKLIST) + lines('Partner: Tennet', 'Regio: Zeeland') + tableXml(OTHER),
        );
        expect(await importBytes(file)).toEqual(refusal('Crisispartner: Gasunie', 'Partner: Tennet'));
    });

    test('also where only the region is another', async () => {
        const file = await docxOf(PARTIES + tableXml(CHECKLIST) + lines('Regio: Zeeland') + tableXml(OTHER));
        expect(await importBytes(file)).toEqual(refusal('Regio: Utrecht', 'Regio: Zeeland'));
    });

    test.each([
        ['in a cell', ['Partner: Tennet', ''], 'Partner: Tennet'],
        ['in two cells', ['Partner', 'Tennet'], 'Partner | Tennet'],
    ])('and where a row of one table says so: %s', async (_, row, quote) => {
        const table = tableXml([...CHECKLIST, row, ['Convenant', 'x']]);
        expect(await importBytes(await docxOf(PARTIES + table))).toEqual(refusal('Crisispartner: Gasunie', quote));
    });

    test('and right below a contact list', async () => {
        const contacts = [
            ['Naam', 'Telefoon'],
            ['A. Jansen', '06 12345678'],
        ];
        const below = [['Partner: Tennet'], ['Regio: Utrecht'], ...OTHER];
        const file = await xlsxOf(
            shownRows([
                ['Profiel: kern'],
                ['Partner: Gasunie'],
                ['Regio: Utrecht'],
                ...CHECKLIST,
                [],
                ...contacts,
                ...below,
            ]),
        );
        expect(await importBytes(file)).toEqual(refusal('Partner: Gasunie', 'Partner: Tennet'));
    });

    test('whatever is given beside the document', async () => {
        const file = await docxOf(PARTIES + tableXml(CHECKLIST) + lines('Partner: Tennet') + tableXml(OTHER));
        expect((await importBytes(file, { partner: { titel: 'Gasunie' } })).kind).toBe('meer-samenwerkingen');
    });

    test('not where the same party is named again', async () => {
        const again = lines('Partner: N.V. Nederlandse Gasunie', 'Veiligheidsregio: VR Utrecht', 'Betrokken: Zeeland');
        const made = await imported(await docxOf(PARTIES + tableXml(CHECKLIST) + again + tableXml(OTHER)));
        expect(made.herkend).toContain('2 afspraken herkend, waarvan 2 gereed.');
        expect(made.twijfels).toEqual([
            'Verderop in het document staat "Partner: N.V. Nederlandse Gasunie". Dat is niet overgenomen, want eerst staat er ' +
                '"Crisispartner: Gasunie".',
        ]);
    });
});

describe('what is said again and differently is listed', () => {
    test.each([
        ['Partner: Tennet', 'Crisispartner: Gasunie'],
        ['Regio: Zeeland', 'Regio: Utrecht'],
        ['Profiel: stand-by', 'Profiel: kern'],
    ])('%s', async (other, first) => {
        const made = await imported(await docxOf(PARTIES + lines(other) + tableXml(CHECKLIST)));
        expect(made.tekst).toContain('crisispartner gasunie "Gasunie"');
        expect(made.twijfels).toEqual([
            `Verderop in het document staat "${other}". Dat is niet overgenomen, want eerst staat er "${first}".`,
        ]);
    });

    test('also behind all agreements, where it may be who signed', async () => {
        const made = await imported(await docxOf(PARTIES + tableXml(CHECKLIST) + lines('Partner: P. de Boer')));
        expect(made.twijfels).toEqual([expect.stringContaining('"Partner: P. de Boer"')]);
    });

    test('but an agreement that is called so stays one', async () => {
        const made = await imported(await docxOf(PARTIES + tableXml([...CHECKLIST, ['Regio', 'ja']])));
        expect(made.twijfels).toEqual([expect.stringContaining('"Regio" ("ja") lijkt op')]);
    });

    test('unless it is what was given', async () => {
        const file = await docxOf(PARTIES + lines('Partner: Tennet') + tableXml(CHECKLIST));
        const made = await imported(file, { partner: { titel: 'Tennet' } });
        expect(made.twijfels).toEqual([expect.stringContaining('Opgegeven is partner "Tennet".')]);
    });
});

describe('a line that says more than one thing', () => {
    test.each([
        "Partner: Gasunie N.V. Veiligheidsregio's: Groningen, Drenthe en Fryslân. Adoptieregio: Drenthe",
        'Partner: Gasunie N.V., veiligheidsregio’s: Groningen, Drenthe en Fryslân; adoptieregio: Drenthe',
        'Partner: Gasunie N.V. – Regio’s: Groningen, Drenthe en Fryslân | Adoptieregio: Drenthe',
    ])('is cut where the next key begins: %s', async (line) => {
        const made = await imported(await docxOf(lines('Profiel: kern', line) + tableXml(CHECKLIST)));
        expect(made.tekst).toContain('crisispartner gasunie-n-v "Gasunie N.V."');
        expect(made.tekst).toContain('adoptieregio: drenthe\n');
        expect(made.tekst).toContain('betrokken: groningen, fryslân\n');
        expect(made.twijfels).toEqual([]);
    });

    test('is listed where the key is not known', async () => {
        const line = 'Partner: Gasunie. Contactpersoon: Jan Jansen';
        const made = await imported(await docxOf(lines('Profiel: kern', 'Regio: Utrecht', line) + tableXml(CHECKLIST)));
        expect(made.tekst).not.toContain('crisispartner gasunie');
        expect(made.twijfels).toContain(
            `Hier staat meer dan de naam van de partner: "${line}". Zet in het document elk gegeven op een eigen regel, of ` +
                'vul de partner in het bestand in.',
        );
    });
});
