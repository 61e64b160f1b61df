import type { SamenwerkingFeiten } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const FILES = {
    'basis.samenwerking': `
crisispartner waterschap "Waterschap" { contact devries { telefoon: "1" } }
samenwerking landelijk "Landelijke samenwerking" {
    partner: waterschap
    adoptieregio: gelderland-zuid
    betrokken: gelderland-midden
    contact jansen { telefoon: "2" }
    contact bakker { telefoon: "3" }
    profiel: stand-by { motivering: "Past goed."  gekozen-op: 03-04-2026 }
    verkenning { incident "Hoogwater" }
    proces {
        alarmering { status: gereed  tekst: "De meldkamer belt."  document: "a.pdf"  akkoord jansen 01-05-2026 }
        informatiedeling { status: concept  tekst: "Via LCMS."  hoe: "Tabblad water."  wie: "Wij." }
        startbeeld { status: concept  tekst: "Binnen 20 minuten." }
        afspraak "Pers" { status: gereed  tekst: "Eén lijn." }
    }
    techniek { systeem: LCMS  account devries { rechten: lezen }  account bakker { rechten: lezen } }
}`,
    'tussen.samenwerking': `
samenwerking tussen "Midden" {
    neemt-over: landelijk
    contact bakker { telefoon: "4" }
    proces { informatiedeling { hoe: "Tabblad rivieren." }  betrokkenheid { status: open } }
    techniek { account bakker { rechten: schrijven } }
}`,
    'utrecht.samenwerking': `
samenwerking utrechts {
    neemt-over: tussen
    regio: utrecht
    profiel: stand-by { besproken-op: 01-09-2026 }
    proces { informatiedeling { status: gereed  wie: "Utrecht." }  afspraak "Pers" { eigenaar: jansen } }
}`,
};

const workspace = await createWorkspace(FILES);
const { feiten } = workspace.beoordeling('utrecht.samenwerking');

const van = (waarde: { readonly herkomst?: { readonly naam: string } | undefined } | undefined) =>
    waarde && (waarde.herkomst?.naam ?? 'eigen');

const afspraakIn = ({ afspraken }: SamenwerkingFeiten, eis: string) =>
    afspraken.find((afspraak) => afspraak.eis.naam === eis);

describe('what is taken over knows where it comes from', () => {
    test('by id, name, title and file', () => {
        expect(afspraakIn(feiten, 'alarmering')?.herkomst).toEqual({
            id: 'samenwerking:landelijk',
            naam: 'landelijk',
            titel: 'Landelijke samenwerking',
            uri: 'file:///werkmap/basis.samenwerking',
        });
    });

    test('parties, profile, contacts, system and accounts', () => {
        expect({
            partner: van(feiten.partners[0]),
            adoptieregio: van(feiten.adoptieregio?.regio),
            betrokken: van(feiten.betrokken[0]),
            regio: van(feiten.regios[0]),
            systeem: van(feiten.systeem),
            bevinding: van(feiten.verkenning.bevindingen[0]),
            contacten: feiten.contacten.map((contact) => [contact.naam, van(contact)]),
            accounts: feiten.accounts.map((account) => [account.contact.naam, van(account)]),
        }).toEqual({
            partner: 'landelijk',
            adoptieregio: 'landelijk',
            betrokken: 'landelijk',
            regio: 'eigen',
            systeem: 'landelijk',
            bevinding: 'landelijk',
            contacten: [
                ['jansen', 'landelijk'],
                ['bakker', 'tussen'],
            ],
            accounts: [
                ['devries', 'landelijk'],
                ['bakker', 'tussen'],
            ],
        });
    });

    test('a profile that is chosen again, date by date', () => {
        const { profiel } = feiten;
        expect([profiel?.profiel, profiel?.besprokenOp, profiel?.gekozenOp, profiel?.motivering].map(van)).toEqual([
            'eigen',
            'eigen',
            'landelijk',
            'landelijk',
        ]);
    });

    test('agreements, as a whole', () => {
        expect(feiten.afspraken.map((afspraak) => [afspraak.eis.naam, van(afspraak)])).toEqual([
            ['alarmering', 'landelijk'],
            ['informatiedeling', 'eigen'],
            ['startbeeld', 'landelijk'],
            ['betrokkenheid', 'tussen'],
        ]);
        expect(feiten.extraAfspraken.map(van)).toEqual(['eigen']);
        expect(feiten.extraAfspraken.map(({ tekst }) => van(tekst))).toEqual(['landelijk']);
    });

    test('agreements, field by field', () => {
        const alarmering = afspraakIn(feiten, 'alarmering');
        expect([alarmering?.documenten[0], alarmering?.akkoorden[0], alarmering?.tekst].map(van)).toEqual(
            Array(3).fill('landelijk'),
        );
        const informatiedeling = afspraakIn(feiten, 'informatiedeling');
        expect(van(informatiedeling?.status)).toBe('eigen');
        expect(van(informatiedeling?.tekst)).toBe('landelijk');
        expect(
            informatiedeling?.aspecten.map((aspect) => [aspect.aspect.naam, van(aspect), van(aspect.tekst)]),
        ).toEqual([
            ['hoe', 'tussen', 'tussen'],
            ['wie', 'eigen', 'eigen'],
        ]);
    });
});

test('what is not taken over has no origin, and the other file stays as it is', () => {
    for (const file of ['basis.samenwerking', 'tussen.samenwerking', 'utrecht.samenwerking']) {
        const { Beoordelingen } = workspace.services.assessment;
        const eigen = Beoordelingen.feitenOf(workspace.document(file)).samenwerkingen;
        expect(JSON.stringify(eigen)).not.toContain('herkomst');
    }
    expect(JSON.stringify(workspace.beoordeling('basis.samenwerking').feiten)).not.toContain('herkomst');
});
