import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { createWorkspace } from '../support/workspace.js';

const FILE = 'norm.samenwerking';

/** All that is said about a norm in a file of its own, beside files with others. */
async function findings(norm: string, others: Record<string, string> = {}): Promise<string[]> {
    return (await createWorkspace({ ...others, [FILE]: norm })).findings(FILE);
}

async function sentence(norm: string, others: Record<string, string> = {}): Promise<string | undefined> {
    return (await createWorkspace({ ...others, [FILE]: norm })).diagnostics(FILE)[0]?.message.toString();
}

const EIS = 'eis bellen "Bellen" { thema: mens  aspect hoe "Hoe?"  aspect wie "Wie?" }\n';
const OOST = { 'oost.samenwerking': `norm oost { breidt-uit: stappenplan\n${EIS} profiel licht { toetsing: nee } }` };

describe('a norm that names what is not there', () => {
    test.each([
        ['a requirement in a list', `norm n { ${EIS} profiel p { checklist { bellen mailen } } }`, 'mailen'],
        ['an aspect that the requirement lacks', `norm n { ${EIS} profiel p { checklist { bellen: waar } } }`, 'waar'],
        ['an aspect to choose from', `norm n { ${EIS} profiel p { checklist { bellen: hoe of waar } } }`, 'waar'],
        [
            'a requirement of a norm that it does not extend',
            'norm n { profiel p { basis { alarmering } } }',
            'alarmering',
        ],
        [
            'what an aanvulling adds to',
            'norm n { breidt-uit: stappenplan  aanvulling zwaar { aspect x "X" } }',
            'zwaar',
        ],
        [
            'an aspect in an aanvulling',
            'norm n { breidt-uit: oost  aanvulling licht { advies { bellen: waar } } }',
            'waar',
        ],
        [
            'the norm that it extends',
            'norm n { breidt-uit: stapenplan  profiel p { basis { alarmering } } }',
            'stapenplan',
        ],
        ['a theme', 'norm n { eis x "X" { thema: mensen } }', 'mensen'],
    ])('%s', async (_, norm, naam) => {
        expect(await findings(norm, OOST)).toEqual([`onbekend @ ${naam}`]);
    });

    test('says once that a requirement is unknown, and nothing of its aspects', async () => {
        expect(await findings(`norm n { ${EIS} profiel p { basis { mailen: hoe, wie of waar } } }`)).toEqual([
            'onbekend @ mailen',
        ]);
    });
});

describe('a norm that says something twice', () => {
    test.each([
        ['a requirement', `norm n { ${EIS}${EIS} }`, 'bellen'],
        ['an aspect', 'norm n { eis x { thema: mens  aspect a "A"  aspect a "A" } }', 'a'],
        ['an aspect by an aanvulling', `norm n { ${EIS} aanvulling bellen { aspect hoe "Hoe?" } }`, 'hoe'],
        [
            'an aspect by two',
            `norm n { ${EIS} aanvulling bellen { aspect a "A" } aanvulling bellen { aspect a "A" } }`,
            'a',
        ],
        ['a profile', 'norm n { profiel p { }  profiel p { } }', 'p'],
        ['a question', 'norm n { vraag v "V?"  vraag v "V?" }', 'v'],
        ['a step', 'norm n { stap 1 "A" { }  stap 1 "B" { } }', '1'],
        ['a line of the processchema', 'norm n { processchema 1 "A" { }  processchema 1 "B" { } }', '1'],
        ['a requirement in a list', `norm n { ${EIS} profiel p { basis { bellen "A" bellen "B" } } }`, 'bellen'],
        ['a requirement in two lists', `norm n { ${EIS} profiel p { basis { bellen } advies { bellen } } }`, 'bellen'],
        ['a list', `norm n { ${EIS} profiel p { basis { bellen } basis { } } }`, 'basis'],
        ['an aspect that is asked', `norm n { ${EIS} profiel p { basis { bellen: hoe, wie, hoe } } }`, 'hoe'],
        ['an aspect to choose from', `norm n { ${EIS} profiel p { basis { bellen: wie of wie } } }`, 'wie'],
        ['a step of the ladder', 'norm n { profiel p { trede: 1 }  profiel q { trede: 1 } }', 'q'],
        ['a profile of a norm that it extends', 'norm n { breidt-uit: oost  profiel licht { } }', 'licht'],
        ['a requirement of a norm that it extends', `norm n { breidt-uit: oost  ${EIS} }`, 'bellen'],
        [
            'a requirement of a norm behind that',
            'norm n { breidt-uit: oost  eis alarmering { thema: mens } }',
            'alarmering',
        ],
        [
            'a requirement of its base to which it adds',
            `norm n { breidt-uit: oost  ${EIS} aanvulling bellen { aspect waar "Waar?" } }`,
            'bellen',
        ],
        ['a step of a norm behind that', 'norm n { breidt-uit: oost  stap 6 "A" { } }', '6'],
        ['a line of a norm behind that', 'norm n { breidt-uit: oost  processchema 12 "A" { } }', '12'],
        ['a profile of a norm behind that', 'norm n { breidt-uit: oost  profiel kern { } }', 'kern'],
        ['a step of the ladder of that', 'norm n { breidt-uit: oost  profiel p { trede: 2 } }', 'p'],
        [
            'an aspect of a norm that it extends',
            'norm n { breidt-uit: oost  aanvulling bellen { aspect wie "W" } }',
            'wie',
        ],
        [
            'an aspect of a norm behind that',
            'norm n { breidt-uit: oost  aanvulling alarmering { aspect piketrichtlijnen "P" } }',
            'piketrichtlijnen',
        ],
    ])('%s', async (_, norm, naam) => {
        expect(await findings(norm, OOST)).toEqual([`dubbel @ ${naam}`]);
    });

    test('points to the first, also in another file', async () => {
        const workspace = await createWorkspace({ ...OOST, [FILE]: 'norm n { breidt-uit: oost  profiel licht { } }' });
        const [diagnostic] = workspace.diagnostics(FILE);
        expect(diagnostic?.severity).toBe(DiagnosticSeverity.Error);
        const [first] = diagnostic?.relatedInformation ?? [];
        const { textDocument, uri } = workspace.document('oost.samenwerking');
        expect(first?.location.uri).toBe(uri.toString());
        expect(textDocument.getText(first?.location.range)).toBe('licht');
    });

    test('says what to do', async () => {
        expect(await sentence('norm n { breidt-uit: oost  profiel licht { } }', OOST)).toBe(
            'Het profiel ‘licht’ staat al in de norm ‘oost’. Voeg eraan toe met ‘aanvulling licht’.',
        );
        expect(await sentence('norm n { breidt-uit: stappenplan  eis alarmering "A" { thema: mens } }')).toBe(
            'De eis ‘alarmering’ staat al in de norm ‘stappenplan’. Voeg eraan toe met ‘aanvulling alarmering’.',
        );
        expect(await sentence('norm n { breidt-uit: stappenplan  stap 6 "A" { } }')).toBe(
            'Stap ‘6’ staat al in de norm ‘stappenplan’. Haal dit hier weg.',
        );
        expect(await sentence('norm n { breidt-uit: stappenplan  processchema 6 "A" { } }')).toBe(
            'Regel ‘6’ staat al in de norm ‘stappenplan’. Haal dit hier weg.',
        );
        expect(await sentence('norm n { profiel p { trede: 1 }  profiel q { trede: 1 } }')).toBe(
            'De trede ‘1’ is al van het profiel ‘p’. Geef een van beide een andere trede.',
        );
    });

    test('comes and goes with the norm that it extends', async () => {
        const workspace = await createWorkspace({ [FILE]: 'norm n { breidt-uit: oost  profiel licht { } }' });
        expect(workspace.findings(FILE)).toEqual(['onbekend @ oost']);
        await workspace.write('oost.samenwerking', OOST['oost.samenwerking']);
        expect(workspace.findings(FILE)).toEqual(['dubbel @ licht']);
        await workspace.write('oost.samenwerking', OOST['oost.samenwerking'].replace('licht', 'lichter'));
        expect(workspace.findings(FILE)).toEqual([]);
    });
});

describe('a norm may', () => {
    test.each([
        ['be empty', 'norm n { }'],
        ['have a profile without toetsing or trede', 'norm n { profiel p { }  profiel q { } }'],
        [
            'ask more strictly what its base asks',
            'norm n { breidt-uit: stappenplan  aanvulling kern { checklist { startbeeld: wie } } }',
        ],
        [
            'add to a profile more than once',
            'norm n { breidt-uit: oost  aanvulling licht { advies { bellen } } aanvulling licht { basis { bellen } } }',
        ],
        [
            'ask one of two, and one of them for certain',
            `norm n { ${EIS} profiel p { basis { bellen: hoe of wie, wie } } }`,
        ],
        ['write a question of its base anew', 'norm n { breidt-uit: stappenplan  vraag belangen "B?" }'],
        ['have steps and lines of its own', 'norm n { stap 1 "A" { }  stap 14 "B" { }  processchema 12 "C" { } }'],
    ])('%s', async (_, norm) => {
        expect(await findings(norm, OOST)).toEqual([]);
    });
});

describe('a norm that cannot be followed as it is written', () => {
    test('lacks the theme of a requirement', async () => {
        expect(await findings('norm n { eis bellen "Bellen" { bron: "hoofdstuk 1" } }')).toEqual(['onbekend @ bellen']);
        expect(await findings('norm n { eis bellen }')).toEqual(['onbekend @ bellen']);
        expect(await findings('norm n { eis bellen { thema: } }')).toEqual(['syntaxis @ thema']);
        expect(await sentence('norm n { eis bellen "Bellen" { } }')).toBe(
            'Van de eis ‘bellen’ ontbreekt het thema. Schrijf achter ‘thema:’ proces, organisatie, mens of techniek.',
        );
    });

    test('lacks the number of a step, or of a line of the processchema', async () => {
        expect(await findings('norm n { stap "Begin" { } }')).toEqual(['syntaxis @ stap']);
        expect(await findings('norm n { processchema "Begin" { } }')).toEqual(['syntaxis @ processchema']);
    });

    test.each([
        ['stap 15 "Later" { }', '15', 'Kies een nummer van 1 tot en met 14.'],
        ['stap 0 "Eerder" { }', '0', 'Kies een nummer van 1 tot en met 14.'],
        ['processchema 13 "Later" { }', '13', 'Kies een nummer van 1 tot en met 12.'],
    ])('has a step or line of which nobody knows when it is done: %s', async (stap, nummer, raad) => {
        for (const basis of ['', 'breidt-uit: stappenplan']) {
            expect(await findings(`norm n { ${basis}  ${stap} }`)).toEqual([`onbekend @ ${nummer}`]);
            expect(await sentence(`norm n { ${basis}  ${stap} }`)).toContain(raad);
        }
    });

    test('adds an aspect to a profile, or a list to a requirement', async () => {
        const norm = (aanvulling: string) => `norm n { breidt-uit: oost  aanvulling ${aanvulling} }`;
        expect(await findings(norm('licht { aspect a "A" }'), OOST)).toEqual(['onbekende-sleutel @ aspect']);
        expect(await findings(norm('licht { advies { bellen } aspect a "A" }'), OOST)).toEqual([
            'onbekende-sleutel @ aspect',
        ]);
        expect(await findings(norm('bellen { advies { bellen } }'), OOST)).toEqual(['onbekende-sleutel @ advies']);
    });

    test('asks nothing about a requirement without a theme, until it has one', async () => {
        const norm = (thema: string) =>
            `norm n { eis bellen "Bellen" { ${thema} } profiel p { checklist { bellen } } }`;
        const workspace = await createWorkspace({
            'a.samenwerking': 'samenwerking a { volgens: n  profiel: p  mens { bellen { status: open } } }',
            [FILE]: norm(''),
        });
        const vereist = () => workspace.beoordeling('a.samenwerking').voortgang.vereist;
        const themaOnjuist = () => workspace.findings('a.samenwerking').includes('thema-onjuist @ bellen');
        expect([vereist(), themaOnjuist()]).toEqual([0, false]);
        await workspace.write(FILE, norm('thema: proces'));
        expect([vereist(), themaOnjuist()]).toEqual([1, true]);
        await workspace.write(FILE, norm('thema: nergens'));
        expect([vereist(), themaOnjuist()]).toEqual([0, false]);
    });
});

test('a norm with the name of the one that is built in says of both which version they are', async () => {
    const { diagnostics } = await createWorkspace({
        'a.samenwerking': 'norm stappenplan "Stappenplan" { versie: "2027" }\nnorm stappenplan { }',
    });
    const said = diagnostics('a.samenwerking').filter(({ code }) => code === 'dubbel');
    expect(said.map(({ message }) => message)).toEqual([
        'De norm ‘stappenplan’ is al ingebouwd, in versie ‘zonder jaartal (www.ifv.nl/netcentrischsamenwerken)’. Deze komt ' +
            'daarvoor in de plaats, in versie ‘2027’: geef haar een eigen naam, en noem die achter ‘volgens’.',
        'De norm ‘stappenplan’ staat er al. Haal er één weg of voeg ze samen.',
    ]);
});
