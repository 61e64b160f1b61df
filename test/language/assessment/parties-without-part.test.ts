import { describe, expect, test } from 'vitest';
import { zinnenVan } from '../support/judge.js';
import { createWorkspace } from '../support/workspace.js';

/** A base between a waterschap and Gelderland-Zuid, whose contacts it names in three ways. */
const BASIS = `
crisispartner waterschap { contact devries { telefoon: "1"  rol: informatiemanager } }
crisispartner spoor { contact piet { telefoon: "2"  rol: informatiemanager } }
samenwerking landelijk {
    partner: waterschap
    regio: gelderland-zuid
    contact jansen { organisatie: gelderland-zuid  telefoon: "3" }
    profiel: structureel { motivering: "Past."  gekozen-op: 03-04-2026 }
    proces {
        aanspreekpunt-informatie { status: gereed  veiligheidsregio: jansen  crisispartner: devries }
        alarmering { status: concept  tekst: "De meldkamer belt."  eigenaar: devries }
        afspraak "Pers" { status: concept  tekst: "Eén lijn."  eigenaar: jansen }
    }
    techniek { account devries { rechten: lezen } }
}`;

const CODE = 'contact-verkeerde-partij';

async function overname(inhoud: string): Promise<{ plaatsen: string[]; zinnen: string[] }> {
    const workspace = await createWorkspace({
        'basis.samenwerking': BASIS,
        'eigen.samenwerking': `samenwerking eigen { neemt-over: landelijk  ${inhoud} }`,
    });
    const gevonden = workspace.diagnostics('eigen.samenwerking').filter(({ code }) => code === CODE);
    const { textDocument } = workspace.document('eigen.samenwerking');
    return {
        plaatsen: gevonden.map(({ range }) => textDocument.getText(range)),
        zinnen: gevonden.map(({ message }) => String(message)),
    };
}

describe('who takes over with another partner or region', () => {
    test('is told once of each contact of the one before, and what names it', async () => {
        const { plaatsen, zinnen } = await overname('partner: spoor  regio: gelderland-zuid');
        expect(plaatsen).toEqual(['eigen']);
        expect(zinnen).toEqual([
            '‘devries’ (overgenomen uit ‘landelijk’) hoort bij ‘waterschap’, en die organisatie doet hier niet mee. ' +
                'Kies bij ‘aanspreekpunt-informatie’, ‘alarmering’, ‘account devries’ een contact van de crisispartner (stap 6).',
        ]);
        expect((await overname('regio: utrecht')).zinnen).toEqual([
            expect.stringMatching(
                /^‘jansen’ .*‘gelderland-zuid’.* bij ‘aanspreekpunt-informatie’, ‘Pers’ een contact van de veiligheidsregio/,
            ),
        ]);
    });

    test('need not replace what still fits', async () => {
        expect((await overname('regio: gelderland-zuid')).plaatsen).toEqual([]);
        expect((await overname('partner: waterschap, spoor  regio: gelderland-zuid, utrecht')).plaatsen).toEqual([]);
    });

    test('is not told of what the file itself names instead', async () => {
        const eigen = `proces {
            aanspreekpunt-informatie { crisispartner: piet }
            alarmering { eigenaar: piet }
        }`;
        const { zinnen } = await overname(`partner: spoor  regio: gelderland-zuid  ${eigen}`);
        expect(zinnen).toEqual([expect.stringContaining('Kies bij ‘account devries’ een')]);
    });

    test.each(['partner: sproo', 'regio: utregt'])(
        'is not told of it as long as nobody knows who takes part: %s',
        async (wie) => {
            const anders = wie.startsWith('partner') ? 'regio: gelderland-zuid' : 'partner: waterschap';
            expect((await overname(`${wie}  ${anders}`)).plaatsen).toEqual([]);
        },
    );
});

describe('a point of contact of an organisation that takes no part', () => {
    const tekst = (contact: string, kant: string) => `
        crisispartner spoor { }
        crisispartner water { }
        samenwerking proef { partner: spoor  regio: utrecht
            contact gast { organisatie: ${contact}  telefoon: "1" }
            proces { aanspreekpunt-informatie { ${kant}: gast } alarmering { eigenaar: gast } } }`;

    test.each([
        [
            'water',
            'crisispartner',
            [
                '‘gast’ hoort bij ‘water’, en die organisatie doet hier niet mee. Kies een contact van de crisispartner (stap 6).',
            ],
        ],
        [
            'twente',
            'veiligheidsregio',
            [
                '‘gast’ hoort bij ‘twente’, en die organisatie doet hier niet mee. Kies een contact van de veiligheidsregio (stap 6).',
            ],
        ],
        [
            'water',
            'veiligheidsregio',
            ['‘gast’ hoort bij de andere partij. Kies hier een contact van de veiligheidsregio (stap 6).'],
        ],
        ['spoor', 'crisispartner', []],
        ['utrecht', 'veiligheidsregio', []],
    ])('of %s on the side of the %s is said once, on the reference', async (contact, kant, zinnen) => {
        expect(await zinnenVan(CODE, tekst(contact, kant))).toEqual(zinnen);
    });

    test('is not said while the partner is yet to be named', async () => {
        expect(await zinnenVan(CODE, tekst('water', 'crisispartner').replace('partner: spoor', ''))).toEqual([]);
    });
});
