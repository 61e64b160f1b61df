import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const DOCUMENT = `crisispartner linge "Waterschap Linge" {
    sector: "waterschap"
    contact devries "J. de Vries" {
        functie: "Adviseur"
        telefoon: "0344 000 000"
    }
}

samenwerking proef "Proef" {
    partner: linge
    regio: utrecht
    profiel: stand-by {
        motivering: "Past goed."
        gekozen-op: 03-04-2026
        besproken-op: 10-04-2026
    }
    verkenning {
        incident "Hoogwater" { datum: 05-01-2024 }
        gesprek 15-02-2026 { aanwezig: devries }
    }
    proces {
        alarmering {
            status: afgestemd
            eigenaar: devries
            vastgesteld-op: 01-05-2026
        }
        foutieve-informatie {
            status: gereed
            tekst: "n.t.b."
        }
    }
    plan {
        go-live: 01-11-2026
        activiteit workshop "Workshop" {
            van: 01-03-2026
            doorlooptijd: 2 weken
            status: gereed
        }
        activiteit convenant "Convenant" { na: workshop  status: open }
    }
}
`;

async function findings(text: string): Promise<string[]> {
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    return workspace.findings('a.samenwerking');
}

const untouched = await findings(DOCUMENT);

/** Each mistake, and the text at which it is reported. */
const MISTAKES: [what: string, from: string, to: string, finding: string][] = [
    ['a missing colon', 'status: afgestemd', 'status afgestemd', 'syntaxis @ afgestemd'],
    ['an equals sign', 'sector: "waterschap"', 'sector = "waterschap"', 'syntaxis @ ='],
    ['a date in words', 'van: 01-03-2026', 'van: 1 maart 2026', 'syntaxis @ 1'],
    ['a text where a date belongs', 'van: 01-03-2026', 'van: "1 maart"', 'syntaxis @ "1 maart"'],
    ['an impossible date', 'gekozen-op: 03-04-2026', 'gekozen-op: 31-02-2026', 'datum-ongeldig @ 31-02-2026'],
    ['a date with slashes', 'gekozen-op: 03-04-2026', 'gekozen-op: 3/4/2026', 'datum-ongeldig @ 3/4/2026'],
    ['a text without quotes', 'motivering: "Past goed."', 'motivering: Past goed bij het plan', 'syntaxis @ Past'],
    ['a text that is not closed', '"Past goed."', '"Past goed.', 'syntaxis @ "Past goed.'],
    ['curly quotes', '"Past goed."', '“Past goed.”', 'syntaxis @ “Past goed.”'],
    ['a stray word', 'partner: linge', 'partner: linge zomaar', 'syntaxis @ zomaar'],
    ['a stray character', 'partner: linge', 'partner: linge ;', 'syntaxis @ ;'],
    ['a stray colon', 'partner: linge', 'partner:: linge', 'syntaxis @ :'],
    ['a key that does not exist', 'sector: "waterschap"', 'sektor: "waterschap"', 'onbekende-sleutel @ sektor'],
    ['an unknown block', 'sector: "waterschap"', 'extra { a: 1  b { c: "d" } }', 'onbekende-sleutel @ extra'],
    ['a trailing comma', 'partner: linge', 'partner: linge,', 'syntaxis @ ,'],
    ['a key without value', 'eigenaar: devries', 'eigenaar:', 'syntaxis @ eigenaar'],
    ['a status that does not exist', 'status: open', 'status: opn', 'onbekend @ opn'],
    ['an unknown name', 'na: workshop', 'na: workshp', 'onbekend @ workshp'],
    ['a duration without unit', '2 weken', '2 wekn', 'onbekend @ wekn'],
    ['a missing brace in a contact', '0344 000 000"\n    }', '0344 000 000"', 'syntaxis @ {'],
    [
        'a missing brace deep inside',
        'vastgesteld-op: 01-05-2026\n        }',
        'vastgesteld-op: 01-05-2026',
        'syntaxis @ {',
    ],
    ['a missing brace at the end', 'status: open }\n    }\n}', 'status: open }\n    }\n', 'syntaxis @ {'],
    ['a brace too many', 'sector: "waterschap"', 'sector: "waterschap" }', 'syntaxis @ }'],
    ['an opening brace missing', 'alarmering {', 'alarmering', 'syntaxis @ alarmering'],
    ['a block where a value belongs', 'partner: linge', 'partner { linge }', 'syntaxis @ partner'],
    ['a colon before a block', 'alarmering {', 'alarmering: {', 'syntaxis @ :'],
    ['a title without quotes', '"Waterschap Linge" {', 'Waterschap De Linge {', 'syntaxis @ Waterschap De Linge'],
    ['a contact without quotes', 'devries "J. de Vries" {', 'devries J. de Vries {', 'syntaxis @ J. de Vries'],
    ['a contact without a name', 'contact devries "J. de Vries"', 'contact "J. de Vries"', 'syntaxis @ contact'],
    ['a text over two lines', '"Past goed."', '"Past\n        goed."', 'syntaxis @ "Past'],
    ['a text block that is not closed', '"Past goed."', '"""Past goed.', 'syntaxis @ """Past goed.'],
    ['an unknown partner', 'partner: linge', 'partner: lingge', 'onbekend @ lingge'],
    ['a region of two words', 'regio: utrecht', 'regio: Gelderland Zuid', 'syntaxis @ Zuid'],
    ['a letter in a date', 'gekozen-op: 03-04-2026', 'gekozen-op: 03-04-2O26', 'datum-ongeldig @ 03-04-2O26'],
    ["Word's dash in a date", 'gekozen-op: 03-04-2026', 'gekozen-op: 03–04–2026', 'datum-ongeldig @ 03–04–2026'],
    ['an akkoord with a colon', 'eigenaar: devries', 'akkoord: devries', 'syntaxis @ akkoord'],
    ['a status in capitals', 'status: afgestemd', 'Status: afgestemd', 'onbekende-sleutel @ Status'],
    ['a title twice', '"Workshop" {', '"Workshop" "nog een" {', 'syntaxis @ "nog een"'],
    ['a full stop behind a name', 'eigenaar: devries', 'eigenaar: devries.', 'syntaxis @ .'],
    ['a full stop behind a date', 'go-live: 01-11-2026', 'go-live: 01-11-2026.', 'syntaxis @ .'],
    ['quotes inside a text', '"Past goed."', '"Hij zei "ja" en ging."', 'syntaxis @ ja" en ging."'],
    [
        'a text that is not opened',
        'contact devries "J. de Vries"',
        'contact devries J. de Vries"',
        'syntaxis @ J. de Vries',
    ],
    [
        'a title that is not opened',
        'activiteit workshop "Workshop"',
        'activiteit workshop Workshop"',
        'syntaxis @ Workshop',
    ],
    ['a quote too many', 'status: afgestemd', 'status: afgestemd"', 'syntaxis @ "'],
    ['an akkoord without a date', 'eigenaar: devries', 'akkoord devries', 'syntaxis @ akkoord'],
    [
        'an akkoord without a date, behind a word',
        'status: afgestemd',
        'status: afgestemd akkoord devries',
        'syntaxis @ akkoord',
    ],
    ['an akkoord with nothing behind it', 'eigenaar: devries', 'akkoord', 'syntaxis @ akkoord'],
    ['an agreement without a block', 'alarmering {', 'geheimhouding\n        alarmering {', 'syntaxis @ geheimhouding'],
    ['a year of five digits', 'van: 01-03-2026', 'van: 10000-03-01', 'datum-ongeldig @ 10000-03-01'],
    ['a date in quotes', 'van: 01-03-2026', 'van: "01-03-2026"', 'syntaxis @ "01-03-2026"'],
    ['a key in capitals', 'sector: "waterschap"', 'Sector: "waterschap"', 'onbekende-sleutel @ Sector'],
];

describe('one mistake costs one diagnostic, and the rest of the file keeps its own', () => {
    test('the document itself has only findings about agreements', () => {
        expect(untouched.some((finding) => /^(syntaxis|onbekend|dubbel)/.test(finding))).toBe(false);
        expect(untouched).toContain('plaatshouder @ "n.t.b."');
    });

    test.each(MISTAKES)('%s', async (_what, from, to, finding) => {
        expect(DOCUMENT).toContain(from);
        const found = await findings(DOCUMENT.replace(from, to));
        const added = found.filter((one) => !untouched.includes(one));
        const lost = untouched.filter((one) => !found.includes(one));
        expect({ added, lost }).toEqual({ added: [finding], lost: [] });
    });

    test.each([
        'uitvoering go-live 02-11-2025 { verbeterpunt "Sneller" { voor: 01-12-2026 } }',
        'verkenning gesprek 01-01-2026 { verslag: "Gesprek." }',
    ])('a block without its opening brace is read to its end: %s', async (inhoud) => {
        const found = await findings(`samenwerking proef {\n    partner: linge\n    ${inhoud}\n}\n`);
        expect(found.filter((finding) => finding.startsWith('syntaxis'))).not.toEqual([]);
    });

    test('a reason that is to be written is not said to be missing as well', async () => {
        const nvt = (sleutels: string) =>
            findings(`samenwerking s { proces { alarmering { status: nvt ${sleutels} } } }`);
        const over = (found: string[]) => found.filter((one) => /alarmering|nvt|motivering/.test(one));
        expect(over(await nvt(''))).toEqual(['afwijking-zonder-motivering @ nvt']);
        expect(over(await nvt('motivering:'))).toEqual(['syntaxis @ motivering']);
    });

    test.each([
        ['a misspelt agreement', 'allarmering {', 'onbekend @ allarmering', 'alarmering'],
        ['a name of two words', 'aanspreekpunt informatie {', 'onbekend @ aanspreekpunt', 'aanspreekpunt-informatie'],
    ])('%s is not missing as well', async (_what, to, finding, meant) => {
        const workspace = await createWorkspace({ 'a.samenwerking': DOCUMENT.replace('alarmering {', to) });
        const found = workspace.findings('a.samenwerking');
        expect(found.filter((one) => !untouched.includes(one))).toEqual([finding]);
        const missing = workspace.diagnostics('a.samenwerking').filter(({ code }) => code === 'afspraak-ontbreekt');
        expect(missing.map(({ data }) => data.eis)).not.toContain(meant);
    });
});

test.each([
    'plan { go-live: 01-11-2026  activiteit workshop  deadline "Storm": 01-12-2026  activiteit tekenen }',
    'techniek { systeem: "CoBRA"  account devries }',
])('behind a whole value on its line a header with no more than a name is one: %s', async (entries) => {
    const found = await findings(`samenwerking proef { ${entries} }`);
    expect(found.filter((finding) => finding.startsWith('syntaxis'))).toEqual([]);
});
