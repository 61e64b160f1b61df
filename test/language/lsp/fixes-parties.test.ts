import { describe, expect, test } from 'vitest';
import { FILE, fixed, tryFixes } from '../support/fixes.js';

const bestand = (...regels: string[]) => `samenwerking proef {\n${regels.map((regel) => `    ${regel}\n`).join('')}}\n`;

const titelsVan = async (code: string, files: string | Record<string, string>) =>
    (await tryFixes(code, files)).map(({ titel }) => titel);

describe('a partner', () => {
    const NIEUW = 'Nieuwe crisispartner invoegen';

    test('is one of the workspace, or a new one', async () => {
        const files = {
            [FILE]: bestand('regio: utrecht'),
            'linge.samenwerking': 'crisispartner linge\ncrisispartner aa\n',
        };
        const [aa, linge, nieuw] = await tryFixes('partner-ontbreekt', files);
        expect([aa?.titel, linge?.titel, nieuw?.titel]).toEqual([
            '‘partner: aa’ invoegen',
            '‘partner: linge’ invoegen',
            NIEUW,
        ]);
        expect(linge?.texts.get(FILE)).toBe(bestand('partner: linge', 'regio: utrecht'));
    });

    test('is made where there is none, under a name that is free', async () => {
        expect(await fixed('partner-ontbreekt', bestand('regio: utrecht'), NIEUW)).toBe(
            `${bestand('partner: nieuwe-partner', 'regio: utrecht')}\ncrisispartner nieuwe-partner "Naam van de crisispartner"\n`,
        );
        const files = { [FILE]: bestand(), 'ander.samenwerking': 'crisispartner nieuwe-partner\n' };
        const last = (await tryFixes('partner-ontbreekt', files)).at(-1);
        expect(last?.texts.get(FILE)).toContain('partner: nieuwe-partner-2\n');
    });
});

describe('a region', () => {
    test('is that of a contact, or one that the workspace describes', async () => {
        const text = bestand('contact jansen { organisatie: twente }');
        expect(await titelsVan('regio-ontbreekt', text)).toEqual(['‘regio: twente’ invoegen']);
        expect(await fixed('regio-ontbreekt', text, '‘regio: twente’ invoegen')).toBe(
            bestand('regio: twente', 'contact jansen { organisatie: twente }'),
        );
        const files = { [FILE]: text, 'regio.samenwerking': 'veiligheidsregio utrecht { }\n' };
        expect(await titelsVan('regio-ontbreekt', files)).toEqual([
            '‘regio: twente’ invoegen',
            '‘regio: utrecht’ invoegen',
        ]);
    });

    test('is any of the 25 where nothing tells', async () => {
        expect(await titelsVan('regio-ontbreekt', bestand('partner: x'))).toHaveLength(25);
    });

    test('that speaks for all is one of those involved', async () => {
        const text = bestand('partner: x', 'betrokken: twente, utrecht', 'regio: drenthe');
        expect(await titelsVan('adoptieregio-ontbreekt', text)).toEqual(
            ['twente', 'utrecht', 'drenthe'].map((regio) => `‘adoptieregio: ${regio}’ invoegen`),
        );
        expect(await fixed('adoptieregio-ontbreekt', text, '‘adoptieregio: utrecht’ invoegen')).toBe(
            bestand('partner: x', 'adoptieregio: utrecht', 'betrokken: twente, utrecht', 'regio: drenthe'),
        );
    });
});

test('a profile is one of the norm, the first estimate before the others', async () => {
    const text = bestand('partner: x', 'regio: utrecht', 'verkenning { eerste-inschatting: structureel }');
    expect(await titelsVan('profiel-ontbreekt', text)).toEqual(
        ['structureel', 'ad-hoc', 'koppel', 'stand-by', 'kern'].map((profiel) => `‘profiel: ${profiel}’ invoegen`),
    );
    expect(await fixed('profiel-ontbreekt', text, '‘profiel: koppel’ invoegen')).toBe(
        bestand('partner: x', 'regio: utrecht', 'profiel: koppel', 'verkenning { eerste-inschatting: structureel }'),
    );
});

describe('kennismaking', () => {
    const samenwerking = bestand('partner: linge', 'regio: utrecht');
    const TITEL = 'Ontbrekende velden invoegen bij ‘linge’ en ‘utrecht’';

    test('is recorded with each party, in the file where it is declared', async () => {
        const [fix, ...others] = await tryFixes('kennismaking-onvolledig', {
            [FILE]: samenwerking,
            'linge.samenwerking': 'crisispartner linge "Linge" { ambities: "Eén beeld." }\n',
            'regio.samenwerking': '// Over de regio.\nveiligheidsregio utrecht "VRU"\n',
        });
        expect([fix?.titel, others]).toEqual([TITEL, []]);
        expect(Object.fromEntries(fix?.texts ?? [])).toEqual({
            'linge.samenwerking':
                'crisispartner linge "Linge" { kerntaken: ""  ambities: "Eén beeld."  verwachtingen: "" }\n',
            'regio.samenwerking':
                '// Over de regio.\nveiligheidsregio utrecht "VRU" {\n    kerntaken: ""\n    ambities: ""\n    verwachtingen: ""\n}\n',
        });
    });

    test('of a built-in region is recorded in a block of its own', async () => {
        const tekst = `${samenwerking}\ncrisispartner linge "Linge" {\n    contact devries\n}`;
        expect(await fixed('kennismaking-onvolledig', tekst, TITEL)).toBe(
            `${tekst.replace('{\n    contact', '{\n    kerntaken: ""\n    ambities: ""\n    verwachtingen: ""\n    contact')}
\nveiligheidsregio utrecht {\n    kerntaken: ""\n    ambities: ""\n    verwachtingen: ""\n}\n`,
        );
    });
});

describe('the questions of bijlage A', () => {
    const TITEL = 'Openstaande vragen invoegen';

    test('go into a verkenning that is made for them', async () => {
        const text = (await fixed('vraag-onbeantwoord', bestand('regio: utrecht', 'plan { }'), TITEL)) ?? '';
        expect(text).toContain(`    regio: utrecht
    verkenning {
        // Welke verantwoordelijkheden hebben beide partijen?
        vraag verantwoordelijkheden { veiligheidsregio: ""  crisispartner: "" }
`);
        expect(text).toMatch(/ {8}vraag opschaling \{ antwoord: "" \}\n/);
        expect(text.match(/\bvraag /g)).toHaveLength(11);
        expect(text).toMatch(/\n {4}\}\n {4}plan \{ \}\n\}\n$/);
    });

    test('and into one that is there; what is answered by one side asks the other', async () => {
        const voor = bestand(
            'verkenning {',
            '    vraag belangen { crisispartner: "Zicht." }',
            '    vraag afschaling',
            '}',
        );
        const text = (await fixed('vraag-onbeantwoord', voor, TITEL)) ?? '';
        expect(text).toContain('vraag belangen { veiligheidsregio: ""  crisispartner: "Zicht." }\n');
        expect(text).toContain('vraag afschaling { antwoord: "" }\n');
        expect(text.match(/\bvraag /g)).toHaveLength(11);
    });
});

describe('the phone of a point of contact', () => {
    const text = bestand(
        'partner: linge',
        'proces { aanspreekpunt-informatie { veiligheidsregio: jansen  crisispartner: devries } }',
        'contact jansen "A. Jansen"',
    );

    test('goes to the contact, wherever it is declared', async () => {
        const linge =
            'crisispartner linge {\n    contact devries "J." {\n        rol: bestuurder\n        piket: ""\n    }\n}\n';
        const files = { [FILE]: text, 'linge.samenwerking': linge.replace('        piket: ""\n', '') };
        const [jansen, devries] = await tryFixes('contact-onbereikbaar', files);
        expect(jansen?.titel).toBe('Telefoon van ‘jansen’ invoegen');
        expect(jansen?.texts.get(FILE)).toContain('contact jansen "A. Jansen" { telefoon: "" }\n');
        expect(Object.fromEntries(devries?.texts ?? [])).toEqual({
            'linge.samenwerking': linge.replace('        piket: ""\n', '        telefoon: ""\n'),
        });
    });
});

describe('someone who is named and not known yet', () => {
    const LINGE = 'crisispartner linge {\n    sector: "waterschap"\n}\n';
    const tekst = (genoemd: string) => bestand('partner: linge', 'regio: utrecht', genoemd);

    test('is recorded with a party that is described, or of which this is the first thing said', async () => {
        const voor = tekst('mens { geheimhouding { eigenaar: iemand } }');
        const [linge, utrecht, ...others] = await tryFixes('onbekend', { [FILE]: voor, 'linge.samenwerking': LINGE });
        expect(others).toEqual([]);
        expect(linge?.titel).toBe('Contact ‘iemand’ toevoegen bij ‘linge’');
        expect(Object.fromEntries(linge?.texts ?? [])).toEqual({
            'linge.samenwerking': LINGE.replace('}', '    contact iemand "Iemand" {\n        telefoon: ""\n    }\n}'),
        });
        expect(utrecht?.texts.get(FILE)).toBe(
            `${voor}\nveiligheidsregio utrecht {\n    contact iemand "Iemand" {\n        telefoon: ""\n    }\n}\n`,
        );
        expect([linge?.isPreferred, utrecht?.isPreferred]).toEqual([false, false]);
    });

    test.each([
        ['proces { aanspreekpunt-informatie { crisispartner: iemand } }', ['linge']],
        ['proces { aanspreekpunt-informatie { veiligheidsregio: iemand } }', ['utrecht']],
        ['techniek { account iemand }', ['linge']],
        ['verkenning { gesprek 01-01-2026 { aanwezig: iemand } }', ['linge', 'utrecht']],
    ])('belongs to the side that is asked: %s', async (genoemd, partijen) => {
        const files = { [FILE]: tekst(genoemd), 'linge.samenwerking': LINGE };
        expect(await titelsVan('onbekend', files)).toEqual(
            partijen.map((partij) => `Contact ‘iemand’ toevoegen bij ‘${partij}’`),
        );
    });

    test('comes after who was probably meant', async () => {
        const files = {
            [FILE]: tekst('contact jansen "A. Jansen" mens { geheimhouding { eigenaar: janssen } }'),
            'linge.samenwerking': LINGE,
        };
        const tried = await tryFixes('onbekend', files);
        expect(tried[0]).toMatchObject({ titel: 'Vervangen door ‘jansen’', isPreferred: true });
        expect(tried).toHaveLength(3);
    });
});

test('a partner that is named and not known yet is described below, with room for what comes next', async () => {
    const voor = bestand('partner: waterschap-x', 'regio: utrecht');
    const [fix, ...others] = await tryFixes('onbekend', voor);
    expect(fix).toMatchObject({ titel: 'Crisispartner ‘waterschap-x’ toevoegen', isPreferred: false });
    expect(others).toEqual([]);
    expect(fix?.texts.get(FILE)).toBe(`${voor}\ncrisispartner waterschap-x "Waterschap x" {\n    sector: ""\n}\n`);
});

test('a partner that is probably another comes after that one', async () => {
    const files = { [FILE]: bestand('partner: ling'), 'linge.samenwerking': 'crisispartner linge "Linge"\n' };
    expect((await tryFixes('onbekend', files)).map(({ titel }) => titel)).toEqual([
        'Vervangen door ‘linge’',
        'Crisispartner ‘ling’ toevoegen',
    ]);
});

test('a contact that nobody uses goes, and what is said about it stays', async () => {
    const text = bestand(
        'regio: utrecht',
        '',
        '// Belt nooit.',
        'contact klaassen "K. Klaassen" { }',
        '',
        'proces { }',
    );
    const without = bestand('regio: utrecht', '', '// Belt nooit.', '', 'proces { }');
    expect(await fixed('niet-gebruikt', text, 'Contact ‘klaassen’ weghalen')).toBe(without);
});
