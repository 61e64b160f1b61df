import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const EIGEN = 'eigen.samenwerking';

/** A samenwerking that leaves nearly everything to what it takes over, or uses what that has to declare. */
const taker = (neemtOver: string, inhoud = '') => `
samenwerking eigen {
    neemt-over: ${neemtOver}
    ${inhoud}
    contact jansen
    proces {
        alarmering { status: gereed  tekst: "De meldkamer belt." }
        regie-op-informatie { status: nvt }
        aanspreekpunt-informatie { status: gereed  veiligheidsregio: bakker }
        nachtregeling { status: gereed  tekst: "Zie het rooster."  waar: "Tiel." }
        informatiedeling { status: gereed  tekst: "Via LCMS."  snelheid: "Binnen 20 minuten." }
    }
    techniek { account bakker { rechten: lezen } }
    toetsing { aangevraagd-op: 01-06-2026 }
}`;
const PROFIEL = 'profiel: structureel { gekozen-op: 03-04-2026 }';

/** All that is said about the taker beside other files. */
async function findings(text: string, others: Record<string, string> = {}): Promise<string[]> {
    return (await createWorkspace({ [EIGEN]: text, ...others })).findings(EIGEN);
}

describe('a base that is not known', () => {
    test.each(['', PROFIEL])('is said, and nothing that it may give: %s', async (inhoud) => {
        expect(await findings(taker('landelijk', inhoud))).toEqual(['onbekend @ landelijk']);
    });

    test('leaves what does not depend on it', async () => {
        const inhoud = `${PROFIEL}
            crisis: ja
            plan { activiteit workshop }
            techniek { systeem: "CoBRA" }
            mens { geheimhouding { status: gereed  tekst: "TODO"  geldig-tot: 01-01-2026 } }`;
        expect(await findings(taker('landelijk', inhoud))).toEqual([
            'onbekend @ landelijk',
            'onbekende-sleutel @ crisis',
            'go-live-ontbreekt @ plan',
            'activiteit-zonder-planning @ workshop',
            'activiteit-zonder-planning @ workshop',
            'systeem-zonder-koppeling @ "CoBRA"',
            'plaatshouder @ "TODO"',
            'afspraak-verlopen @ 01-01-2026',
        ]);
    });

    test('is no reason to be silent about another samenwerking of the file', async () => {
        const text = `${taker('landelijk')}\nsamenwerking los { }`;
        expect(await findings(text)).toContain('partner-ontbreekt @ los');
    });

    test('hides nothing once it is there', async () => {
        const found = await findings(taker('landelijk'), { 'basis.samenwerking': 'samenwerking landelijk { }' });
        expect(found).toEqual(
            expect.arrayContaining([
                'partner-ontbreekt @ eigen',
                'regio-ontbreekt @ eigen',
                'profiel-ontbreekt @ eigen',
                'afwijking-zonder-motivering @ nvt',
                'onbekend @ bakker',
                'onbekend @ nachtregeling',
                'onbekende-sleutel @ snelheid',
                'afspraak-zonder-eigenaar @ alarmering',
            ]),
        );
    });

    test('that is declared twice may be either of the two', async () => {
        const bases = {
            'a.samenwerking': 'samenwerking landelijk { }',
            'b.samenwerking': 'samenwerking landelijk { }',
        };
        expect(await findings(taker('landelijk', PROFIEL), bases)).toEqual(['dubbel-beschreven @ landelijk']);
    });

    test('is still felt by who takes over who takes it over, apart from names that it may declare', async () => {
        const found = await findings(taker('tussen'), { 'b.samenwerking': 'samenwerking tussen { neemt-over: weg }' });
        expect(found).toContain('partner-ontbreekt @ eigen');
        expect(found.filter((finding) => finding.startsWith('onbekend'))).toEqual([]);
    });
});

describe('a ring of samenwerkingen that take each other over', () => {
    test.each([
        ['itself', 'eigen', {}],
        ['each other', 'ander', { 'b.samenwerking': 'samenwerking ander { neemt-over: eigen }' }],
    ])('%s is said, and nothing else about it', async (_, neemtOver, others) => {
        for (const inhoud of ['', PROFIEL]) {
            expect(await findings(taker(neemtOver, inhoud), others)).toEqual([`kring @ ${neemtOver}`]);
        }
    });
});

describe('a norm that extends what is not known', () => {
    const NORM = `
norm eigen-norm {
    breidt-uit: BASIS
    eis pers "Pers" { thema: mens }
    profiel licht { checklist { pers nachtregeling: waar } }
    aanvulling structureel { checklist { pers } }
    aanvulling alarmering { aspect piketrichtlijnen "Wie?" }
}`;
    const GEBRUIKER = `
crisispartner spoor
samenwerking proef {
    volgens: eigen-norm  partner: spoor  regio: utrecht
    profiel: kern { motivering: "Past."  gekozen-op: 03-04-2026 }
    verkenning { eerste-inschatting: koppel  vraag belangen { antwoord: "Eén beeld." } }
    proces { alarmering { piketrichtlijnen: "Binnen een uur." } }
    plan { go-live: 01-12-2026  activiteit a { voor: alarmering  doorlooptijd: 1 week  prioriteit: hoog } }
}`;

    test.each([
        ['one that does not exist', 'weg', '', ['onbekend @ weg']],
        ['itself', 'eigen-norm', '', ['kring @ eigen-norm']],
        ['one that extends it', 'ander', 'norm ander { breidt-uit: eigen-norm  profiel licht }', ['kring @ ander']],
        ['one that is declared twice', 'ander', 'norm ander { }  norm ander { }', []],
    ])('%s: that is said, and no name that it may declare', async (_, basis, ander, verwacht) => {
        const workspace = await createWorkspace({
            'norm.samenwerking': NORM.replace('BASIS', basis),
            'ander.samenwerking': ander,
            'proef.samenwerking': GEBRUIKER,
        });
        expect(workspace.findings('norm.samenwerking')).toEqual(verwacht);
        expect(workspace.findings('proef.samenwerking').filter((one) => /^onbekend/.test(one))).toEqual([]);
    });

    test('hides nothing once it is there', async () => {
        const workspace = await createWorkspace({
            'norm.samenwerking': NORM.replace('BASIS', 'ander'),
            'ander.samenwerking': 'norm ander { }',
            'proef.samenwerking': GEBRUIKER,
        });
        expect(workspace.findings('norm.samenwerking')).toEqual([
            'onbekend @ nachtregeling',
            'onbekend @ structureel',
            'onbekend @ alarmering',
        ]);
        const found = workspace.findings('proef.samenwerking').filter((one) => one.startsWith('onbekend'));
        expect(found).toEqual([
            'onbekend @ kern',
            'onbekend @ koppel',
            'onbekend @ belangen',
            'onbekend @ alarmering',
            'onbekend @ alarmering',
        ]);
    });
});
