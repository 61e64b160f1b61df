import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const FILES = {
    'regio.samenwerking': 'veiligheidsregio utrecht { contact bakker "B. Bakker" }',
    'partner.samenwerking': 'crisispartner linge "Waterschap Linge" { contact devries "J. de Vries" }',
};

/** Findings of the given codes in a samenwerking with these entries. */
async function findings(entries: string, ...codes: string[]): Promise<string[]> {
    const text = `samenwerking proef {\n    partner: linge  regio: utrecht\n${entries}\n}\n`;
    const workspace = await createWorkspace({ ...FILES, 'a.samenwerking': text });
    return workspace.findings('a.samenwerking').filter((finding) => codes.includes(finding.split(' ')[0] ?? ''));
}

describe('thema-onjuist: what belongs in techniek', () => {
    test.each([
        ['a system', 'proces { systeem: "CoBRA" { koppeling-lcms: ja } }', ['"CoBRA"']],
        ['an account', 'mens { account devries { rechten: lezen } }', ['devries']],
        ['what stands in techniek', 'techniek { systeem: LCMS  account devries }', []],
        ['a system of which there are two', 'proces { systeem: LCMS }\ntechniek { systeem: LCMS }', []],
    ])('%s', async (_what, entries, places) => {
        expect(await findings(entries, 'thema-onjuist')).toEqual(places.map((at) => `thema-onjuist @ ${at}`));
    });
});

describe('dubbel: what is given twice is reported at the second, and points to the first', () => {
    test.each([
        ['a key', 'vertrouwelijkheid: intern  vertrouwelijkheid: openbaar', 'vertrouwelijkheid'],
        ['a key of an agreement', 'proces { alarmering { status: open  status: gereed } }', 'status'],
        ['an agreement', 'proces { alarmering { }  alarmering { } }', 'alarmering'],
        ['an agreement, in another theme', 'proces { alarmering { } }\nmens { alarmering { } }', 'alarmering'],
        [
            'an agreement, in a second block of its theme',
            'proces { alarmering { } }\nproces { alarmering { } }',
            'alarmering',
        ],
        ['an agreement beyond the minimum', 'mens { afspraak "Pers" { }  afspraak "Pers" { } }', '"Pers"'],
        ['an aspect', 'proces { informatiedeling { hoe: "a"  hoe: "b" } }', 'hoe'],
        ['a contact', 'contact jansen { }  contact jansen { }', 'jansen'],
        ['an activity', 'plan { activiteit a { }  activiteit a { } }', 'a'],
        ['an answer', 'verkenning { vraag belangen { }  vraag belangen { } }', 'belangen'],
        ['a block', 'plan { }  plan { }', 'plan'],
        ['an account', 'techniek { account devries { }  account devries { } }', 'devries'],
    ])('%s', async (_what, entries, at) => {
        expect(await findings(entries, 'dubbel')).toEqual([`dubbel @ ${at}`]);
    });

    test.each([
        ['two blocks of one theme', 'proces { alarmering { } }\nproces { informatiedeling { } }'],
        ['an agreement and an answer of one name', 'organisatie { scenarios { } }  verkenning { vraag scenarios { } }'],
        ['one name in two organisations', 'contact bakker "Een ander"'],
    ])('not for %s', async (_what, entries) => {
        expect(await findings(entries, 'dubbel')).toEqual([]);
    });

    test.each([
        ['norm eigen { eis a { }  eis a { } }', 'a'],
        ['norm eigen { eis a { aspect x "X"  aspect x "X" } }', 'x'],
        ['norm eigen { profiel p { }  profiel p { } }', 'p'],
        ['norm eigen { vraag v "V"  vraag v "V" }', 'v'],
        ['norm eigen { stap 1 "Een"  stap 1 "Twee" }', '1'],
        ['norm eigen { eis a { }  profiel p { checklist { a }  basis { a } } }', 'a'],
        ['norm eigen { eis a { }  eis b { }  profiel p { checklist { a }  checklist { b } } }', 'checklist'],
        ['norm stappenplan { }', 'stappenplan'],
        ['crisispartner x\ncrisispartner x', 'x'],
    ])('%s', async (text, at) => {
        const workspace = await createWorkspace({ 'a.samenwerking': text });
        expect(workspace.findings('a.samenwerking').filter((one) => one.startsWith('dubbel'))).toEqual([
            `dubbel @ ${at}`,
        ]);
    });

    test('it points to the first', async () => {
        const text = 'crisispartner x { sector: "a"\n sector: "b" }';
        const workspace = await createWorkspace({ 'a.samenwerking': text });
        const [twice] = workspace.diagnostics('a.samenwerking');
        expect(twice?.relatedInformation?.[0]?.location.range.start).toEqual({ line: 0, character: 18 });
    });
});

describe('waarde-soort: a text where a contact is asked, and the reverse', () => {
    test.each([
        ['proces { aanspreekpunt-informatie { veiligheidsregio: "B. Bakker" } }', ['waarde-soort @ "B. Bakker"']],
        ['proces { informatiedeling { hoe: telefonisch } }', ['waarde-soort @ telefonisch']],
        ['proces { aanspreekpunt-informatie { veiligheidsregio: bakker } }', []],
        ['proces { informatiedeling { hoe: "Per telefoon." } }', []],
    ])('%s', async (entries, expected) => {
        expect(await findings(entries, 'waarde-soort', 'onbekend')).toEqual(expected);
    });
});

describe('meerduidig: a name that may mean two contacts of the same order', () => {
    const twice = 'contact bakker "Eigen" { organisatie: linge }';

    test('two organisations have a contact of that name', async () => {
        const entries = 'betrokken: flevoland\nproces { alarmering { eigenaar: bakker } }';
        const workspace = await createWorkspace({
            ...FILES,
            'a.samenwerking': `samenwerking proef {\n regio: utrecht\n${entries}\n}`,
            'flevoland.samenwerking': 'veiligheidsregio flevoland { contact bakker "F. Bakker" }',
        });
        const [ambiguous] = workspace.diagnostics('a.samenwerking').filter(({ code }) => code === 'meerduidig');
        expect(ambiguous?.message).toContain('flevoland.bakker of utrecht.bakker');
    });

    test('nothing is said of any of the two, and nothing counts as arranged with them', async () => {
        const bestand = `crisispartner linge { contact bakker { rol: informatiemanager } }
            veiligheidsregio utrecht { contact bakker }
            samenwerking proef { partner: linge  regio: utrecht
                profiel: kern { motivering: "Past."  gekozen-op: 03-04-2026 }
                proces { aanspreekpunt-informatie { status: gereed  veiligheidsregio: bakker  crisispartner: bakker
                    eigenaar: bakker  vastgesteld-op: 01-05-2026 } }
                techniek { account bakker { rechten: lezen  beheer: veiligheidsregio } } }`;
        const workspace = await createWorkspace({ 'a.samenwerking': bestand });
        const about = /^(meerduidig|contact-|account-|afspraak-(onvolledig|zonder|niet))/;
        expect(workspace.findings('a.samenwerking').filter((one) => about.test(one))).toEqual(
            Array(4).fill('meerduidig @ bakker'),
        );
        const { eisen } = workspace.beoordeling('a.samenwerking');
        expect(eisen.find(({ eis }) => eis === 'aanspreekpunt-informatie')?.status).toBe('onvolledig');
    });

    test("a contact of the samenwerking's own goes before one of its organisations", async () => {
        expect(
            await findings(`${twice}\nproces { alarmering { eigenaar: bakker } }`, 'meerduidig', 'onbekend'),
        ).toEqual([]);
    });

    test('a contact of the samenwerking is also found through its organisation', async () => {
        const entries = `${twice}\nproces { alarmering { eigenaar: linge.bakker } }`;
        expect(await findings(entries, 'meerduidig', 'onbekend')).toEqual([]);
    });
});

describe('onbekende-sleutel: a key that does not exist costs one warning, in every block', () => {
    test.each([
        'fout: 1',
        'fout { a: b }',
        'fout bla "x" { }',
        'contact x { fout: "x" }',
        'adoptieregio: utrecht { fout: 01-01-2026 }',
        'profiel: kern { fout: ja, nee }',
        'verkenning { fout: "x" }',
        'verkenning { document "x" { fout: "x" } }',
        'verkenning { gesprek 01-01-2026 { fout: "x" } }',
        'verkenning { vraag belangen { fout: "x" } }',
        'proces { fout: "x" }',
        'proces { alarmering { fout: "x" } }',
        'proces { alarmering { fout { a: 1  b { c: 2 } } } }',
        'proces { afspraak "x" { fout { } } }',
        'techniek { systeem: LCMS { fout: ja } }',
        'techniek { account devries { fout: ja } }',
        'techniek { account devries { tijdelijk-schrijven "x" { fout: ja } } }',
        'plan { fout "x": 01-01-2026 }',
        'plan { activiteit a { fout: 2 weken } }',
        'toetsing { fout: """een\ntekst""" }',
        'uitvoering { fout: x }',
        'uitvoering { go-live 01-01-2026 { fout: x } }',
        'uitvoering { go-live 01-01-2026 { verbeterpunt "x" { fout: x } } }',
        'uitvoering { evaluatie 01-01-2026 { fout: x } }',
    ])('%s', async (entries) => {
        const text = `samenwerking proef {\n    partner: linge\n${entries}\n}\n`;
        const workspace = await createWorkspace({ ...FILES, 'a.samenwerking': text });
        const wrong = workspace
            .findings('a.samenwerking')
            .filter((finding) => /^(onbekend|onbekende-sleutel|syntaxis|dubbel) /.test(finding));
        expect(wrong).toEqual(['onbekende-sleutel @ fout']);
    });

    test.each([
        'fout "x" { a: b }',
        'fout bla "x" { a: b }',
        'fout { a { } }',
        'norm n { fout: x }',
        'norm n { eis a { thema: mens  fout: x } }',
        'norm n { profiel a { fout: x } }',
        'norm n { stap 1 { fout: x } }',
        'norm n { processchema 1 { fout: x } }',
        'norm n { eis a { thema: mens } aanvulling a { fout: x } }',
        'veiligheidsregio utrecht { fout: x }',
        'crisispartner x { contact y { fout: x } }',
    ])('%s', async (text) => {
        const workspace = await createWorkspace({ 'a.samenwerking': text });
        expect(workspace.findings('a.samenwerking')).toEqual(['onbekende-sleutel @ fout']);
    });
});

describe('values', () => {
    async function tekst(written: string): Promise<string | undefined> {
        const text = `samenwerking proef {\n    proces { alarmering { tekst: ${written} } }\n}\n`;
        const workspace = await createWorkspace({ 'a.samenwerking': text });
        return workspace.beoordeling('a.samenwerking').feiten.afspraken[0]?.tekst?.waarde;
    }

    test.each([
        ['"gewoon"', 'gewoon'],
        ['"met \\"aanhaling\\""', 'met "aanhaling"'],
        ['"C:\\temp"', 'C:\\temp'],
        ['"C:\\\\temp"', 'C:\\temp'],
        ['"C:\\temp\\"', 'C:\\temp\\'],
        ['""', ''],
        ['"""kort"""', 'kort'],
        ['"""\n        Een.\n          - Twee.\n\n        Drie.\n    """', 'Een.\n  - Twee.\n\nDrie.'],
        ['"""zegt "hallo" hier"""', 'zegt "hallo" hier'],
        ['"""\r\n        Een.\r\n        Twee.\r\n    """', 'Een.\nTwee.'],
    ])('the text %j', async (written, meant) => {
        expect(await tekst(written)).toBe(meant);
    });

    test.each([
        ['03-04-2026', '2026-04-03'],
        ['3-4-2026', '2026-04-03'],
        ['2026-04-03', '2026-04-03'],
        ['29-02-2028', '2028-02-29'],
        ['29-02-2026', undefined],
        ['31-04-2026', undefined],
        ['00-01-2026', undefined],
        ['01-13-2026', undefined],
    ])('the date %s', async (written, meant) => {
        const text = `samenwerking proef {\n    plan { go-live: ${written} }\n}\n`;
        const workspace = await createWorkspace({ 'a.samenwerking': text });
        expect(workspace.beoordeling('a.samenwerking').feiten.plan?.goLive?.waarde).toBe(meant);
        const impossible = workspace.findings('a.samenwerking').filter((one) => one.startsWith('datum-ongeldig'));
        expect(impossible).toEqual(meant === undefined ? [`datum-ongeldig @ ${written}`] : []);
    });
});
