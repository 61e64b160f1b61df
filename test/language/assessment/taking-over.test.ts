import type { Beoordeling } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { overAfspraken } from '../support/judge.js';
import { createWorkspace } from '../support/workspace.js';

const BASIS = `
crisispartner waterschap "Waterschap" { contact devries { telefoon: "1" } }
crisispartner spoor "Spoor"
samenwerking landelijk {
    partner: waterschap
    adoptieregio: gelderland-zuid { aangemeld-op: 12-01-2026 }
    betrokken: gelderland-midden
    vertrouwelijkheid: vertrouwelijk
    contact jansen { telefoon: "2" }
    profiel: stand-by { motivering: "Past goed."  gekozen-op: 03-04-2026  besproken-op: 10-04-2026 }
    verkenning {
        eerste-inschatting: stand-by
        incident "Hoogwater"
        gesprek 15-02-2026
        vraag opschaling { antwoord: "Vanaf GRIP 2." }
    }
    proces {
        alarmering {
            status: gereed
            tekst: "De meldkamer belt."
            vastgesteld-op: 01-05-2026
            geldig-tot: 01-05-2028
            document: "convenant.pdf"
            akkoord jansen 01-05-2026
        }
        informatiedeling { status: concept  tekst: "Via LCMS."  hoe: "Tabblad water." }
        foutieve-informatie { status: concept  motivering: "Ligt bij de landelijke partner." }
        afspraak "Persvoorlichting" { status: gereed  tekst: "Eén lijn." }
    }
    techniek { systeem: LCMS  account devries { rechten: lezen } }
    plan { go-live: 01-11-2026  activiteit workshop }
    toetsing { werkgroep-op: 01-06-2026  aangevraagd-op: 15-06-2026  akkoord-op: 20-08-2026 }
    uitvoering { go-live 02-11-2026 }
}`;

/** The judgement about a samenwerking in Utrecht that takes the other over and says this itself. */
async function overname(...eigen: readonly string[]): Promise<Beoordeling> {
    const workspace = await createWorkspace({
        'basis.samenwerking': BASIS,
        'utrecht.samenwerking': `samenwerking utrechts { neemt-over: landelijk  regio: utrecht  ${eigen.join(' ')} }`,
    });
    return workspace.beoordeling('utrecht.samenwerking');
}

const eisVan = (beoordeling: Beoordeling, eis: string) =>
    beoordeling.eisen.find((kandidaat) => kandidaat.eis === eis) as Beoordeling['eisen'][number];

const namen = (verwijzingen: readonly { readonly naam: string }[]) => verwijzingen.map(({ naam }) => naam);

const stap = ({ stappen }: Beoordeling, nummer: number) => stappen.find((kandidaat) => kandidaat.nummer === nummer);

describe('what is taken over', () => {
    test('partner, regions, confidentiality, profile and system', async () => {
        const { feiten, profiel } = await overname();
        expect(namen(feiten.partners)).toEqual(['waterschap']);
        expect(feiten.adoptieregio?.regio.naam).toBe('gelderland-zuid');
        expect(namen(feiten.betrokken)).toEqual(['gelderland-midden']);
        expect(namen(feiten.regios)).toEqual(['utrecht']);
        expect(feiten.vertrouwelijkheid?.waarde).toBe('vertrouwelijk');
        expect(profiel?.naam).toBe('stand-by');
        expect(feiten.systeem?.naam).toBe('LCMS');
        expect(feiten.contacten.map(({ naam }) => naam)).toEqual(['jansen']);
        expect(feiten.accounts.map(({ contact }) => contact.naam)).toEqual(['devries']);
    });

    test('the verkenning, so that its steps are done', async () => {
        const beoordeling = await overname();
        expect([1, 2, 3, 5].map((nummer) => stap(beoordeling, nummer)?.status)).toEqual(Array(4).fill('gereed'));
        expect(beoordeling.feiten.verkenning.gesprekken).toHaveLength(1);
        expect(namen(beoordeling.feiten.verkenning.antwoorden.map(({ vraag }) => vraag))).toEqual(['opschaling']);
    });

    test('the agreements, which count as its own', async () => {
        const beoordeling = await overname();
        expect(eisVan(beoordeling, 'alarmering').status).toBe('gereed');
        expect(eisVan(beoordeling, 'informatiedeling').status).toBe('onvolledig');
        expect(eisVan(beoordeling, 'geheimhouding').status).toBe('ontbreekt');
        expect(beoordeling.overigeAfspraken.map(({ titel }) => titel)).toEqual(['Persvoorlichting']);
        expect(beoordeling.voortgang.geregeld).toBe(1);
    });

    test('not the plan, toetsing and uitvoering', async () => {
        const beoordeling = await overname();
        const { plan, toetsing, uitvoering } = beoordeling.feiten;
        expect({ plan, toetsing, goLives: uitvoering.goLives }).toEqual({
            plan: undefined,
            toetsing: undefined,
            goLives: [],
        });
        expect([beoordeling.fase, beoordeling.stadium]).toEqual(['uitwerken', 1]);
    });

    test('the norm', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': `norm eigen { breidt-uit: stappenplan }
                samenwerking landelijk { volgens: eigen }
                samenwerking erft { neemt-over: landelijk }`,
            'erft.samenwerking': 'samenwerking erft2 { neemt-over: erft }',
            'kiest.samenwerking': 'samenwerking kiest { neemt-over: erft  volgens: stappenplan }',
        });
        expect(workspace.beoordeling('erft.samenwerking').norm.naam).toBe('eigen');
        expect(workspace.beoordeling('kiest.samenwerking').norm.naam).toBe('stappenplan');
    });
});

describe('what differs', () => {
    test('a single value or a list replaces', async () => {
        const { feiten } = await overname(
            'partner: spoor  adoptieregio: utrecht  betrokken: flevoland, twente  vertrouwelijkheid: openbaar',
            'verkenning { eerste-inschatting: kern  vraag opschaling { antwoord: "Altijd." } }',
            'techniek { systeem: "CoBRA" { koppeling-lcms: ja } }',
        );
        expect(namen(feiten.partners)).toEqual(['spoor']);
        expect(feiten.adoptieregio?.regio.naam).toBe('utrecht');
        expect(namen(feiten.betrokken)).toEqual(['flevoland', 'twente']);
        expect(feiten.vertrouwelijkheid?.waarde).toBe('openbaar');
        expect(feiten.verkenning.eersteInschatting?.naam).toBe('kern');
        expect(feiten.verkenning.antwoorden.map(({ antwoord }) => antwoord?.waarde)).toEqual(['Altijd.']);
        expect(feiten.systeem?.naam).toBe('CoBRA');
    });

    test('contacts and accounts join by name', async () => {
        const { feiten } = await overname(
            'contact jansen { telefoon: "9" }  contact bakker',
            'techniek { account devries { rechten: schrijven }  account bakker }',
        );
        expect(feiten.contacten.map(({ naam, telefoon }) => [naam, telefoon?.waarde])).toEqual([
            ['jansen', '9'],
            ['bakker', undefined],
        ]);
        const [jansen] = (await overname('contact jansen { e-mail: "j@x" }')).feiten.contacten;
        expect([jansen?.telefoon?.waarde, jansen?.email?.waarde]).toEqual(['2', 'j@x']);
        const [devries] = (await overname('techniek { account devries { beheer: crisispartner } }')).feiten.accounts;
        expect([devries?.rechten?.waarde, devries?.beheer?.waarde]).toEqual(['lezen', 'crisispartner']);
        expect(feiten.accounts.map(({ contact, rechten }) => [contact.naam, rechten?.waarde])).toEqual([
            ['devries', 'schrijven'],
            ['bakker', undefined],
        ]);
    });

    test('findings of the verkenning come on top', async () => {
        const { feiten } = await overname('verkenning { oefening "Dijkring 43"  gesprek 01-09-2026 }');
        expect(feiten.verkenning.bevindingen.map(({ titel }) => titel).toSorted()).toEqual([
            'Dijkring 43',
            'Hoogwater',
        ]);
        expect(feiten.verkenning.gesprekken).toHaveLength(2);
    });

    test('the same profile keeps what is recorded about it', async () => {
        const beoordeling = await overname('profiel: stand-by { besproken-op: 01-09-2026 }');
        expect(beoordeling.feiten.profiel).toMatchObject({
            motivering: { waarde: 'Past goed.' },
            gekozenOp: { waarde: '2026-04-03' },
            besprokenOp: { waarde: '2026-09-01' },
        });
    });

    test('another profile needs a reasoning of its own', async () => {
        const beoordeling = await overname('profiel: kern');
        expect(beoordeling.profiel?.naam).toBe('kern');
        expect(stap(beoordeling, 5)?.status).toBe('bezig');
        expect(beoordeling.fase).toBe('verkennen');
        expect(beoordeling.meldingen.map(({ code }) => code)).toContain('profiel-zonder-motivering');
    });
});

describe('an agreement that says something itself', () => {
    test('joins by field: what it does not say is inherited', async () => {
        const { afspraak, status } = eisVan(
            await overname('proces { alarmering { geldig-tot: onbepaald } }'),
            'alarmering',
        );
        expect(status).toBe('gereed');
        expect(afspraak).toMatchObject({
            status: { waarde: 'gereed' },
            tekst: { waarde: 'De meldkamer belt.' },
            vastgesteldOp: { waarde: '2026-05-01' },
            geldigTot: { waarde: 'onbepaald' },
            documenten: [{ waarde: 'convenant.pdf' }],
        });
    });

    test('has its own documents instead of those of the base', async () => {
        const { afspraak } = eisVan(await overname('proces { alarmering { document: "kaart.pdf" } }'), 'alarmering');
        expect(afspraak?.documenten.map(({ waarde }) => waarde)).toEqual(['kaart.pdf']);
    });

    test('joins aspect by aspect', async () => {
        const beoordeling = await overname('proces { informatiedeling { wie: "De informatiemanager." } }');
        const { afspraak } = eisVan(beoordeling, 'informatiedeling');
        expect(afspraak?.aspecten.map(({ aspect, tekst }) => [aspect.naam, tekst?.waarde])).toEqual([
            ['hoe', 'Tabblad water.'],
            ['wie', 'De informatiemanager.'],
        ]);
    });

    test('its own status holds', async () => {
        const beoordeling = await overname('proces { informatiedeling { status: gereed } }');
        expect(eisVan(beoordeling, 'informatiedeling').status).toBe('gereed');
    });

    test.each([
        ['geldig-tot: 01-05-2027', 1],
        ['status: afgestemd  eigenaar: jansen  vastgesteld-op: 01-09-2026', 1],
        ['tekst: "De meldkamer belt."  document: "convenant.pdf"', 1],
        ['tekst: """\n    De meldkamer\n    belt.\n"""', 1],
        ['akkoord devries 01-09-2026', 2],
        ['akkoord jansen 01-09-2026', 1],
        ['status: nvt', 0],
        ['tekst: "Wij bellen zelf."', 0],
        ['motivering: "Wij hebben een eigen meldkamer."', 0],
        ['piketrichtlijnen: "Binnen 30 minuten."', 0],
        ['document: "kaart.pdf"', 0],
    ])('with %s has %i akkoord', async (velden, aantal) => {
        const { afspraak } = eisVan(await overname(`proces { alarmering { ${velden} } }`), 'alarmering');
        expect(afspraak?.akkoorden).toHaveLength(aantal);
    });

    test('an extra one joins by its title', async () => {
        const { overigeAfspraken } = await overname('proces { afspraak "Persvoorlichting" { status: concept } }');
        expect(overigeAfspraken.map(({ titel, status, tekst }) => [titel, status?.waarde, tekst?.waarde])).toEqual([
            ['Persvoorlichting', 'concept', 'Eén lijn.'],
        ]);
    });

    test.each([
        ['alarmering', 'geldig-tot: 22-11-2026', 'verlopen', 'afspraak-verlopen'],
        ['alarmering', 'tekst: "TODO"', 'onvolledig', 'plaatshouder'],
        ['alarmering', 'status: nvt', 'onvolledig', 'afwijking-zonder-motivering'],
        ['alarmering', 'status: nvt  motivering: "Niet nodig."', 'afgeweken', undefined],
        ['foutieve-informatie', 'status: nvt', 'afgeweken', undefined],
    ])('%s with %s is judged by what holds in the end: %s', async (eis, eigen, status, code) => {
        const beoordeling = await overname(`proces { ${eis} { ${eigen} } }`);
        expect(eisVan(beoordeling, eis).status).toBe(status);
        const over = overAfspraken(beoordeling.meldingen).filter(
            ({ gegevens }) => 'eis' in gegevens && gegevens.eis === eis,
        );
        expect(over.map((melding) => melding.code)).toEqual(code ? [code] : []);
    });
});

describe('chains', () => {
    test('what the other takes over itself comes along', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': BASIS,
            'tussen.samenwerking': 'samenwerking tussen { neemt-over: landelijk  betrokken: twente }',
            'utrecht.samenwerking': 'samenwerking utrechts { neemt-over: tussen  regio: utrecht }',
        });
        const { feiten, profiel } = workspace.beoordeling('utrecht.samenwerking');
        expect(profiel?.naam).toBe('stand-by');
        expect(namen(feiten.betrokken)).toEqual(['twente']);
    });

    test.each([
        ['itself', 'neemt-over: een', ''],
        ['each other', 'neemt-over: twee', 'samenwerking twee { neemt-over: een }'],
    ])('a ring of samenwerkingen that take over %s ends where it closes', async (_, kop, andere) => {
        const workspace = await createWorkspace({
            'een.samenwerking': `samenwerking een { ${kop}  verkenning { incident "Hoogwater" } } ${andere}`,
        });
        expect(workspace.beoordeling('een.samenwerking').feiten.verkenning.bevindingen).toHaveLength(1);
    });
});

describe('findings', () => {
    test('do not ask for a partner or a reasoning that another file gives', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': `crisispartner spoor
                samenwerking landelijk { partner: spoor  profiel: stand-by { motivering: "Past." } }`,
            'utrecht.samenwerking': 'samenwerking utrechts { neemt-over: landelijk  regio: utrecht }',
        });
        const codes = workspace.beoordeling('utrecht.samenwerking').meldingen.map(({ code }) => code);
        expect(codes).not.toContain('partner-ontbreekt');
        expect(codes).not.toContain('profiel-zonder-motivering');
    });
});
