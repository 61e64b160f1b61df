import { aanbodVan, newSamenwerking, type Skelet, type SkeletWens, vindOrganisatie } from '@samenwerking/language';
import { beforeAll, describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { format } from '../support/formatting.js';
import { createWorkspace, PEILDATUM, type TestWorkspace } from '../support/workspace.js';

const PARTNERS = `
crisispartner waterschap "Waterschap Linge" {
    contact terhaar "K. ter Haar" { rol: informatiemanager }
    contact soekhoe "R. Soekhoe" { rol: accounthouder, informatiecoordinator }
    contact hendriks "T. Hendriks" { rol: leiding-en-coordinatie }
}
crisispartner netbeheer "Netbeheer" {}
veiligheidsregio gelderland-zuid {
    contact terhaar "L. ter Haar" { rol: informatiemanager }
}
samenwerking netbeheer-utrecht "Bestaande samenwerking" { partner: netbeheer  regio: utrecht }
`;

const NORMEN = `
norm gelderland "Met eigen aanvullingen" {
    breidt-uit: stappenplan
    eis persvoorlichting "Persvoorlichting" { thema: mens }
    aanvulling koppel { checklist { persvoorlichting "Afspraken over persvoorlichting" } }
    stap 3 "Onze inschatting" { fase: verkennen }
}
norm eigen "Los van het Stappenplan" {
    eis bellen "Elkaar bellen" { thema: techniek }
    profiel licht "Licht" { checklist { bellen } }
    profiel zwaar "Zwaar" { accounts: schrijven }
}
`;

const ALLE_PROFIELEN = [
    ...['ad-hoc', 'koppel', 'stand-by', 'structureel', 'kern'].flatMap((profiel) =>
        ['stappenplan', 'gelderland'].map((norm) => ({ norm, profiel })),
    ),
    ...['licht', 'zwaar'].map((profiel) => ({ norm: 'eigen', profiel })),
];

const FILE = 'nieuw.samenwerking';

let workspace: TestWorkspace;

beforeAll(async () => {
    workspace = await createWorkspace({ 'partners.samenwerking': PARTNERS, 'normen.samenwerking': NORMEN });
});

interface Vraag {
    readonly norm?: string;
    readonly profiel?: string;
    readonly partner?: string;
    readonly regios?: readonly string[];
    readonly titel?: string;
    readonly contacten?: SkeletWens['contacten'];
}

/** Makes a skeleton in the workspace above; a partner that does not exist in it is a new one. */
async function maak({
    norm: naam = 'stappenplan',
    profiel,
    partner,
    regios = ['utrecht'],
    ...wens
}: Vraag): Promise<Skelet> {
    await workspace.remove(FILE);
    const aanbod = aanbodVan(workspace.services);
    const norm = aanbod.normen.find((candidate) => candidate.naam === naam) as SkeletWens['norm'];
    const skelet = newSamenwerking({
        ...{ aanbod, norm, peildatum: PEILDATUM, ...wens },
        profiel: profiel === undefined ? undefined : norm.profielen.get(profiel),
        partner: partner === undefined ? undefined : (vindOrganisatie(partner, aanbod.partners) ?? { titel: partner }),
        regios: regios.flatMap((regio) => vindOrganisatie(regio, aanbod.regios) ?? []),
    });
    await workspace.write(FILE, skelet.tekst);
    return skelet;
}

/** What the file says, without its comments and blank lines. */
function zonderUitleg({ tekst }: Skelet): string {
    return tekst
        .split('\n')
        .filter((regel) => regel.trim() !== '' && !regel.trim().startsWith('//'))
        .join('\n');
}

/** The file after its user has taken the `//` away from every example. */
function metVoorbeelden({ tekst }: Skelet): string {
    let isVoorbeeld = false;
    return tekst
        .split('\n')
        .map((regel) => {
            const isUitleg = regel.trim().startsWith('//');
            const shown = isUitleg && isVoorbeeld ? regel.replace('// ', '') : regel;
            isVoorbeeld = isUitleg && (isVoorbeeld || /(Bijvoorbeeld|zo):$/.test(regel));
            return shown;
        })
        .join('\n');
}

function foutenEnWaarschuwingen(): string[] {
    return workspace
        .diagnostics(FILE)
        .filter(({ severity }) => severity === DiagnosticSeverity.Error || severity === DiagnosticSeverity.Warning)
        .map(({ code }) => String(code));
}

describe.each(ALLE_PROFIELEN)('norm $norm, profile $profiel', ({ norm, profiel }) => {
    const gevallen = ['Waterschap Linge', 'Netbeheer', 'Drinkwaterbedrijf Veluwebron'].flatMap((partner) =>
        [['gelderland-zuid'], ['gelderland-zuid', 'utrecht', 'flevoland']].map((regios) => [partner, regios] as const),
    );

    test.each(gevallen)('with %s and %j nothing is wrong but that agreements are missing', async (partner, regios) => {
        await maak({ norm, profiel, partner, regios });
        expect(foutenEnWaarschuwingen()).toEqual([]);
        const { profiel: gekozen, eisen } = workspace.beoordeling(FILE);
        expect(gekozen?.naam).toBe(profiel);
        expect(eisen.map(({ status }) => status)).toEqual(eisen.map(() => 'ontbreekt'));
        expect(workspace.findings(FILE).filter((finding) => finding.startsWith('afspraak-ontbreekt'))).toHaveLength(
            eisen.length,
        );
    });

    test('once the profile is chosen with its reasons, only agreements are missing', async () => {
        const { tekst } = await maak({
            norm,
            profiel,
            partner: 'Waterschap Linge',
            regios: ['gelderland-zuid', 'utrecht'],
        });
        const keuze = `motivering: "Zij zijn er altijd bij."\n gekozen-op: 01-11-2026`;
        await workspace.write(FILE, tekst.replace(`profiel: ${profiel} {`, `profiel: ${profiel} { ${keuze}`));
        expect(new Set(foutenEnWaarschuwingen()).difference(new Set(['afspraak-ontbreekt']))).toEqual(new Set());
        expect(workspace.beoordeling(FILE).stadium).toBe(1);
    });

    test('the formatter has nothing to change in it', async () => {
        const { tekst } = await maak({
            norm,
            profiel,
            partner: 'Waterschap Linge',
            regios: ['gelderland-zuid', 'utrecht'],
        });
        expect(await format(tekst)).toBe(tekst);
    });

    test('its examples are right as they stand', async () => {
        const skelet = await maak({ norm, profiel, partner: 'Veluwebron', regios: ['utrecht', 'flevoland'] });
        const tekst = metVoorbeelden(skelet);
        expect(tekst).toContain('\n    contact devries "J. de Vries"');
        await workspace.write(FILE, tekst);
        expect(foutenEnWaarschuwingen()).toEqual([]);
    });
});

test('records what was asked for, and nothing more', async () => {
    const skelet = await maak({
        profiel: 'stand-by',
        partner: 'Drinkwaterbedrijf Veluwebron',
        regios: ['utrecht', 'gelderland-zuid'],
        titel: 'Samen voor "schoon" water',
    });
    expect(zonderUitleg(skelet)).toBe(
        `crisispartner drinkwaterbedrijf-veluwebron "Drinkwaterbedrijf Veluwebron" {
}
samenwerking drinkwaterbedrijf-veluwebron-utrecht "Samen voor \\"schoon\\" water" {
    partner: drinkwaterbedrijf-veluwebron
    adoptieregio: utrecht
    betrokken: gelderland-zuid
    vertrouwelijkheid: intern
    verkenning {
    }
    profiel: stand-by {
    }
    proces {
    }
    organisatie {
    }
    mens {
    }
    techniek {
    }
    toetsing {
    }
    uitvoering {
    }
}`,
    );
    const { titel, fase, stappen } = workspace.beoordeling(FILE);
    expect({ titel, fase }).toEqual({ titel: 'Samen voor "schoon" water', fase: 'verkennen' });
    expect(stappen.filter(({ status }) => status === 'gereed')).toEqual([]);
});

test('a profile without toetsing has no blocks for what it does not ask', async () => {
    const skelet = await maak({ profiel: 'koppel', partner: 'Netbeheer' });
    expect(zonderUitleg(skelet)).toBe(
        `samenwerking netbeheer-utrecht-2 "Netcentrisch samenwerken met Netbeheer" {
    partner: netbeheer
    regio: utrecht
    vertrouwelijkheid: intern
    verkenning {
    }
    profiel: koppel {
    }
    uitvoering {
    }
}`,
    );
});

test('who of the partner has to have an account has one, also where a region has a contact of that name', async () => {
    const bij = async (profiel: string, regio: string) =>
        zonderUitleg(await maak({ profiel, partner: 'waterschap', regios: [regio] })).match(/account .*|rechten: .*/g);
    expect(await bij('structureel', 'utrecht')).toEqual([
        'account terhaar {',
        'rechten: lezen',
        'account soekhoe {',
        'rechten: lezen',
    ]);
    expect(await bij('kern', 'gelderland-zuid')).toEqual([
        'account waterschap.terhaar {',
        'rechten: schrijven',
        'account soekhoe {',
        'rechten: schrijven',
    ]);
    expect(await bij('stand-by', 'utrecht')).toBeNull();
});

test('whoever is known stands with a new partner, else in the samenwerking with the organisation that they are of', async () => {
    const contacten = [
        { titel: 'K. ter "Haar"', rol: 'informatiemanager', telefoon: '0344 12 34 56', email: 'k@linge.example' },
        { titel: 'A. Jansen', regio: 'utrecht' },
    ];
    const nieuw = await maak({ partner: 'Waterbedrijf', contacten });
    expect(foutenEnWaarschuwingen()).toEqual([]);
    expect(zonderUitleg(nieuw)).toContain(
        'crisispartner waterbedrijf "Waterbedrijf" {\n' +
            '    contact k-ter-haar "K. ter \\"Haar\\"" {\n' +
            '        rol: informatiemanager\n' +
            '        telefoon: "0344 12 34 56"\n' +
            '        e-mail: "k@linge.example"\n' +
            '    }\n}\n',
    );
    expect(zonderUitleg(nieuw)).toContain('    contact a-jansen "A. Jansen" {\n        organisatie: utrecht\n    }\n');
    const bekend = await maak({ partner: 'waterschap', contacten: [{ titel: 'Terhaar' }] });
    expect(zonderUitleg(bekend)).toContain('contact terhaar-2 "Terhaar" {\n        organisatie: waterschap\n');
    const zonder = await maak({ contacten: [{ titel: 'A. Jansen' }] });
    expect(zonderUitleg(zonder)).toContain('    contact a-jansen "A. Jansen" {\n    }\n');
});

test('names an own norm, and calls the steps as that does', async () => {
    const { tekst } = await maak({ norm: 'gelderland', profiel: 'koppel', partner: 'Netbeheer' });
    expect(tekst).toContain('    volgens: gelderland\n');
    expect(tekst).toContain('// Stap 3: Onze inschatting\n');
    expect(tekst).toContain(
        '    mens {\n        // Nodig bij koppel:\n        // - persvoorlichting: Persvoorlichting\n',
    );
    const los = await maak({ norm: 'eigen', profiel: 'licht', partner: 'Netbeheer' });
    expect(los.tekst).not.toContain('Stap ');
});

test('comments on every step of the Stappenplan, in their order', async () => {
    const { tekst } = await maak({ profiel: 'kern', partner: 'Netbeheer' });
    const stappen = [...tekst.matchAll(/\/\/ Stap (\d+): (.*)/g)].map(([, nummer, titel]) => `${nummer} ${titel}`);
    expect(stappen).toEqual(workspace.beoordeling(FILE).stappen.map(({ nummer, titel }) => `${nummer} ${titel}`));
});

test('without any answer it still holds no mistake, and asks for them', async () => {
    const { tekst, naam } = await maak({ regios: [] });
    expect(naam).toBe('samenwerking');
    expect(foutenEnWaarschuwingen().toSorted()).toEqual(['partner-ontbreekt', 'regio-ontbreekt']);
    expect(tekst).toContain('Kies uit: ad-hoc, koppel, stand-by, structureel, kern.');
});

test('is laid out as the examples are', async () => {
    for (const profiel of ['koppel', 'kern']) {
        const { tekst } = await maak({ profiel, partner: 'Nieuw', regios: ['utrecht', 'flevoland'] });
        const regels = tekst.split('\n');
        expect(tekst).toMatch(/[^\n]\n$/);
        expect(tekst).not.toMatch(/\n\n\n|\{\n\n|\n\n *\}|[ \t]\n|\t/);
        expect(regels.filter((regel) => !/^( {4})*(\S|$)/.test(regel))).toEqual([]);
        expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(120);
    }
});
