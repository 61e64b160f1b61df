import { describe, expect, test } from 'vitest';
import { FILE, fixed, fixesOf, tryFixes } from '../support/fixes.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

test.each<[code: string, titel: string, voor: string, na: string]>([
    ['onbekende-sleutel', 'Vervangen door ‘profiel’', 'profie: kern', 'profiel: kern'],
    [
        'onbekende-sleutel',
        'Vervangen door ‘piketrichtlijnen’',
        'proces { alarmering { piketrichtlijn: "Binnen een uur." } }',
        'proces { alarmering { piketrichtlijnen: "Binnen een uur." } }',
    ],
    [
        'onbekend',
        'Vervangen door ‘jansen’',
        'mens { geheimhouding { eigenaar: janssen } }',
        'mens { geheimhouding { eigenaar: jansen } }',
    ],
    [
        'onbekend',
        'Vervangen door ‘gereed’',
        'mens { geheimhouding { status: gereet } }',
        'mens { geheimhouding { status: gereed } }',
    ],
    [
        'onbekend',
        'Vervangen door ‘taken-functionarissen’',
        'mens { taken functionaris { } }',
        'mens { taken-functionarissen { } }',
    ],
    ['datum-ongeldig', 'Vervangen door ‘03-04-2026’', 'plan { go-live: 3/4/26 }', 'plan { go-live: 03-04-2026 }'],
    ['syntaxis', '‘:’ verwijderen', 'proces { alarmering: { } }', 'proces { alarmering { } }'],
    ['syntaxis', '‘.’ verwijderen', 'regio: utrecht.', 'regio: utrecht'],
    ['syntaxis', '‘,’ verwijderen', 'regio: utrecht,', 'regio: utrecht'],
    ['syntaxis', '‘;’ verwijderen', 'regio: utrecht;', 'regio: utrecht'],
    ['syntaxis', 'Vervangen door ‘:’', 'regio = utrecht', 'regio : utrecht'],
    [
        'syntaxis',
        'Vervangen door ‘gelderland-zuid’',
        'regio: gelderland zuid // hier',
        'regio: gelderland-zuid // hier',
    ],
    [
        'syntaxis',
        'Vervangen door ‘gelderland-midden’',
        'betrokken: utrecht, gelderland midden',
        'betrokken: utrecht, gelderland-midden',
    ],
    ['syntaxis', 'Vervangen door ‘utrecht’', 'regio: "Veiligheidsregio Utrecht"', 'regio: utrecht'],
    ['syntaxis', 'Vervangen door ‘stand-by’', 'profiel: stand by', 'profiel: stand-by'],
    [
        'syntaxis',
        'Vervangen door ‘devries’',
        'mens { geheimhouding { eigenaar: de vries } }',
        'mens { geheimhouding { eigenaar: devries } }',
    ],
    [
        'syntaxis',
        'Vervangen door ‘gereed’',
        'mens { geheimhouding { status: "Gereed" } }',
        'mens { geheimhouding { status: gereed } }',
    ],
    ['syntaxis', 'Vervangen door ‘01-11-2026’', 'plan { go-live: "01-11-2026" }', 'plan { go-live: 01-11-2026 }'],
    [
        'syntaxis',
        '‘,’ verwijderen',
        'mens { geheimhouding { status: open, tekst: "T." } }',
        'mens { geheimhouding { status: open tekst: "T." } }',
    ],
    ['syntaxis', 'Onzichtbaar teken verwijderen', 'regio: \u200Butrecht', 'regio: utrecht'],
    ['syntaxis', 'Vervangen door ‘//’', '    # Over de regio.', '    // Over de regio.'],
    ['syntaxis', 'Dubbele punt invoegen', 'regio utrecht', 'regio: utrecht'],
    ['syntaxis', 'Dubbele punt verwijderen', 'contact: piet', 'contact piet'],
    [
        'syntaxis',
        'Rechte aanhalingstekens gebruiken',
        'mens { afspraak “Kleding” { } }',
        'mens { afspraak "Kleding" { } }',
    ],
    [
        'syntaxis',
        'Dubbele aanhalingstekens gebruiken',
        "mens { afspraak 'Kleding' { } }",
        'mens { afspraak "Kleding" { } }',
    ],
    ['syntaxis', 'Aanhalingsteken invoegen', 'contact piet "P. Piet  ', 'contact piet "P. Piet"  '],
    ['syntaxis', 'Tussen aanhalingstekens zetten', 'contact bakker T. Bakker { }', 'contact bakker "T. Bakker" { }'],
    [
        'syntaxis',
        'Tussen aanhalingstekens zetten',
        'mens {\ngeheimhouding {\ntekst: Niets doorvertellen // nooit\n}\n}',
        'mens {\ngeheimhouding {\ntekst: "Niets doorvertellen" // nooit\n}\n}',
    ],
    [
        'syntaxis',
        'Drie aanhalingstekens gebruiken',
        'mens { geheimhouding { tekst: "Niets\n    doorvertellen." } }',
        'mens { geheimhouding { tekst: """Niets\n    doorvertellen.""" } }',
    ],
    [
        'syntaxis',
        'Tekstblok afsluiten',
        '    mens {\n        geheimhouding {\n            tekst: """\n                Niets.\n            status: open\n        }\n    }',
        '    mens {\n        geheimhouding {\n            tekst: """\n                Niets.\n            """\n            status: open\n        }\n    }',
    ],
    [
        'syntaxis',
        'Accolade } invoegen',
        '    mens {\n        geheimhouding {\n            status: open // nog\n    }',
        '    mens {\n        geheimhouding {\n            status: open // nog\n        }\n    }',
    ],
    [
        'syntaxis',
        'Accolade } invoegen',
        '    mens { geheimhouding { status: open }\n    plan { }',
        '    mens { geheimhouding { status: open } }\n    plan { }',
    ],
    [
        'syntaxis',
        'Accolade { invoegen',
        '    mens {\n        geheimhouding\n            status: open\n        }\n    }',
        '    mens {\n        geheimhouding {\n            status: open\n        }\n    }',
    ],
    [
        'syntaxis',
        'Vervangen door ‘03-04-2026’',
        'mens { geheimhouding { vastgesteld-op: "3-4-2026" } }',
        'mens { geheimhouding { vastgesteld-op: 03-04-2026 } }',
    ],
    [
        'syntaxis',
        'Vervangen door ‘onbepaald’',
        'mens { geheimhouding { geldig-tot: "onbepaald" } }',
        'mens { geheimhouding { geldig-tot: onbepaald } }',
    ],
    [
        'syntaxis',
        'Vervangen door ‘03-04-2026’',
        'mens { geheimhouding { geldig-tot: " 2026-04-03 " } }',
        'mens { geheimhouding { geldig-tot: 03-04-2026 } }',
    ],
    [
        'syntaxis',
        'Datum van vandaag invoegen (23-11-2026)',
        'mens { geheimhouding { status: concept akkoord jansen } }',
        'mens { geheimhouding { status: concept akkoord jansen 23-11-2026 } }',
    ],
    [
        'syntaxis',
        'Datum van vandaag invoegen (23-11-2026)',
        'mens { geheimhouding { akkoord waterschap.devries "9f2c1a" } }',
        'mens { geheimhouding { akkoord waterschap.devries 23-11-2026 "9f2c1a" } }',
    ],
    [
        'syntaxis',
        'Eerst het contact, dan de datum schrijven',
        'mens { geheimhouding { akkoord 03-04-2026 jansen } }',
        'mens { geheimhouding { akkoord jansen 03-04-2026 } }',
    ],
    [
        'syntaxis',
        'Eerst het contact, dan de datum schrijven',
        'mens { geheimhouding { akkoord waterschap.devries op 03-04-2026 "9f2c1a" } }',
        'mens { geheimhouding { akkoord waterschap.devries 03-04-2026 "9f2c1a" } }',
    ],
    [
        'syntaxis',
        'Enkele aanhalingstekens gebruiken',
        'mens { geheimhouding { tekst: "Wie "ja" zegt of "nee", tekent." status: open } }',
        'mens { geheimhouding { tekst: "Wie ‘ja’ zegt of ‘nee’, tekent." status: open } }',
    ],
    [
        'syntaxis',
        'Tussen aanhalingstekens zetten',
        'contact jansen { telefoon: 030-123 45 67 }',
        'contact jansen { telefoon: "030-123 45 67" }',
    ],
    [
        'syntaxis',
        'Tussen aanhalingstekens zetten',
        'contact Jan de Vries "ir." { }',
        'contact devries "Jan de Vries, ir." { }',
    ],
    ['syntaxis', 'Tussen aanhalingstekens zetten', 'contact Jan Bakker { }', 'contact bakker "Jan Bakker" { }'],
    ['syntaxis', 'Tussen aanhalingstekens zetten', 'contact T. Bakker { }', 'contact bakker "T. Bakker" { }'],
    ['syntaxis', 'Vervangen door ‘01-05-2026’', 'plan { go-live: 1 mei 2026 }', 'plan { go-live: 01-05-2026 }'],
    ['syntaxis', 'Vervangen door ‘03-03-2026’', 'plan { go-live: "3 mrt. 2026" }', 'plan { go-live: 03-03-2026 }'],
    ['syntaxis', 'Vervangen door ‘01-05-2026’', 'plan { go-live: May 1, 2026 }', 'plan { go-live: 01-05-2026 }'],
    [
        'syntaxis',
        'Drie aanhalingstekens gebruiken',
        'mens { geheimhouding { tekst: “Er komt:\n    • een convenant” } }',
        'mens { geheimhouding { tekst: """Er komt:\n    • een convenant""" } }',
    ],
    [
        'syntaxis',
        'Vervangen door ‘devries’',
        'contact devries "M. de Vries" { }\nmens { geheimhouding { eigenaar: "M. de Vries" } }',
        'contact devries "M. de Vries" { }\nmens { geheimhouding { eigenaar: devries } }',
    ],
    ['onbekend', 'Vervangen door ‘gelderland-zuid’', 'regio: gelderland', 'regio: gelderland-zuid'],
    [
        'syntaxis',
        'Tussen aanhalingstekens zetten',
        'contact devries J. de Vries" { functie: "Adviseur"  telefoon: "030" }',
        'contact devries "J. de Vries" { functie: "Adviseur"  telefoon: "030" }',
    ],
    [
        'syntaxis',
        'Tussen aanhalingstekens zetten',
        'mens { geheimhouding { tekst: Niets doorvertellen"  status: open } }',
        'mens { geheimhouding { tekst: "Niets doorvertellen"  status: open } }',
    ],
    [
        'syntaxis',
        '‘"’ verwijderen',
        'mens { geheimhouding { status: open" } }',
        'mens { geheimhouding { status: open } }',
    ],
    ['syntaxis', 'Blok { } invoegen', 'mens { geheimhouding }', 'mens { geheimhouding { } }'],
    ['syntaxis', '‘}’ verwijderen', '    mens {\n        }\n    }', '    mens {\n        \n    }'],
])('%s: %s', async (code, titel, voor, na) => {
    expect(await fixed(code, samenwerking(voor), titel)).toBe(samenwerking(na));
});

describe('no fix is offered that would not help', () => {
    test.each([
        ['onbekende-sleutel', 'a key that is there already', 'mens { geheimhouding { status: open  statuss: open } }'],
        [
            'onbekende-sleutel',
            'a key that is there with a small letter',
            'mens { geheimhouding { status: open  Status: open } }',
        ],
        ['onbekende-sleutel', 'a value that does not fit', 'mens { geheimhouding { eigenar: "De regio" } }'],
        ['onbekende-sleutel', 'a key that is like no other', 'kleur: "rood"'],
        ['onbekend', 'an agreement that is there already', 'mens { geheimhouding { } geheimhoudin { } }'],
        ['onbekend', 'a name that is like no other', 'mens { parkeren { } }'],
        [
            'onbekend',
            'a contact that an organisation does not have',
            'mens { geheimhouding { eigenaar: utrecht.piet } }',
        ],
        ['datum-ongeldig', 'a date that does not exist', 'plan { go-live: 31-02-2026 }'],
        ['syntaxis', 'a text of which the end is unclear', 'mens { geheimhouding { tekst: Niets status: open } }'],
        ['syntaxis', 'a key without a value', 'regio:'],
        ['syntaxis', 'a text that is no date', 'mens { geheimhouding { vastgesteld-op: "onbepaald" } }'],
        ['syntaxis', 'a date in quotes that does not exist', 'plan { go-live: "31-02-2026" }'],
        ['syntaxis', 'an akkoord of nobody', 'mens { geheimhouding { akkoord } }'],
    ])('%s: %s', async (code, _, inhoud) => {
        const workspace = await createWorkspace({ [FILE]: samenwerking(inhoud) });
        const found = workspace.diagnostics(FILE).filter((diagnostic) => diagnostic.code === code);
        expect(found).toHaveLength(1);
        expect(await fixesOf(workspace, FILE, found)).toEqual([]);
    });
});

test.each(['geheimhouding { akkoord jansen }', 'geheimhouding'])('%s is mended only by choice', async (inhoud) => {
    const tried = await tryFixes('syntaxis', samenwerking(`mens { ${inhoud} }`));
    expect(tried.map(({ isPreferred }) => isPreferred)).toEqual([false]);
});

test('an empty file gets a whole samenwerking, with or without a profile', async () => {
    const tried = await tryFixes('leeg', ' \r\n');
    expect(tried.map(({ titel }) => titel)).toEqual([
        'Samenwerking invoegen',
        ...['ad-hoc', 'koppel', 'stand-by', 'structureel', 'kern'].map(
            (profiel) => `Samenwerking met het profiel ‘${profiel}’ invoegen`,
        ),
    ]);
    expect(tried.map(({ isPreferred }) => isPreferred)).toEqual([true, false, false, false, false, false]);
    for (const { texts } of tried) {
        const text = texts.get(FILE) ?? '';
        expect(text).toMatch(/\r\nsamenwerking samenwerking "Netcentrisch samenwerken" \{\r\n/);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
});

test.each([
    ['Noorder Waterschap', 'noorder-waterschap', 'Noorder-waterschap'],
    ['"M. Bakker"', 'bakker', 'Bakker'],
])('%s, whom nobody knows yet, is written as a name and recorded', async (geschreven, naam, titel) => {
    const text = samenwerking(`mens { geheimhouding { eigenaar: ${geschreven} } }`);
    const fix = `Vervangen door ‘${naam}’ en contact ‘${naam}’ toevoegen bij ‘waterschap’`;
    const after = await fixed('syntaxis', text, fix);
    expect(after).toContain(`geheimhouding { eigenaar: ${naam} }`);
    expect(after).toContain(`contact ${naam} "${titel}" {`);
});

test('a name that two contacts have is written with the organisation of one of them', async () => {
    const organisaties = 'veiligheidsregio utrecht { contact pieters "P. Pieters" { } }\n';
    const text = samenwerking('regio: utrecht\nmens { geheimhouding { eigenaar: pietrs } }').replace(
        'contact devries',
        'contact pieters "Q. Pieters" { }\n    contact devries',
    );
    const titels = (await tryFixes('onbekend', organisaties + text)).map(({ titel }) => titel);
    expect(titels.slice(0, 2)).toEqual(['Vervangen door ‘waterschap.pieters’', 'Vervangen door ‘utrecht.pieters’']);
    const ambiguous = organisaties + text.replace('pietrs', 'pieters');
    expect((await tryFixes('meerduidig', ambiguous)).map(({ titel }) => titel)).toEqual(titels.slice(0, 2));
});
