import { describe, expect, test } from 'vitest';
import { applied, fixesOf } from '../support/fixes.js';
import { beoordeel, overAfspraken, zinnenVan } from '../support/judge.js';
import { profielInStadium, type Stadium, samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const met = (afspraak: string, stadium: Stadium = 1, profiel = 'ad-hoc') =>
    samenwerking(profielInStadium(profiel, stadium), `proces { ${afspraak} }`);

/** What is said about the only agreement, as severity, code and place. */
async function gevonden(afspraak: string, stadium?: Stadium): Promise<string[]> {
    const oordeel = await beoordeel(met(afspraak, stadium));
    return overAfspraken(oordeel.gevonden).map(({ code, ernst, plaats }) => `${ernst} ${code} @ ${plaats}`);
}

describe('an agreement that the profile does not ask, called finished without saying anything', () => {
    test.each([
        ['afspraak "Pers" { status: gereed }', '"Pers"'],
        ['afspraak "Pers" { status: afgestemd  eigenaar: jansen  vastgesteld-op: 01-05-2026 }', '"Pers"'],
        ['alarmering { status: gereed }', 'alarmering'],
        ['aanspreekpunt-informatie { status: gereed }', 'aanspreekpunt-informatie'],
    ])('%s is information at every stage', async (afspraak, plaats) => {
        for (const stadium of [0, 1, 2] as const) {
            expect(await gevonden(afspraak, stadium)).toEqual([`I afspraak-onvolledig @ ${plaats}`]);
        }
    });

    test.each([
        'afspraak "Pers" { status: gereed  tekst: "Eén lijn." }',
        'afspraak "Pers" { status: gereed  document: "pers.pdf" }',
        'afspraak "Pers" { status: concept }',
        'afspraak "Pers" { }',
        'afspraak "Pers" { status: nvt  motivering: "Niet nodig." }',
        'alarmering { status: gereed  piketrichtlijnen: "Binnen een uur." }',
        'aanspreekpunt-informatie { status: gereed  veiligheidsregio: jansen }',
    ])('%s is not', async (afspraak) => {
        expect(await gevonden(afspraak)).toEqual([]);
    });

    test('that names the system by which it is settled is not', async () => {
        const tekst = samenwerking(
            profielInStadium('ad-hoc', 1),
            'techniek { systeem: LCMS  systeemkeuze { status: gereed } }',
        );
        expect(overAfspraken((await beoordeel(tekst)).gevonden)).toEqual([]);
    });

    test('a placeholder is said by itself', async () => {
        expect(await gevonden('afspraak "Pers" { status: gereed  tekst: "TODO" }')).toEqual([
            'W plaatshouder @ "TODO"',
        ]);
    });

    test('says what to do, and has a fix', async () => {
        const tekst = met('afspraak "Pers" { status: gereed }');
        expect(await zinnenVan('afspraak-onvolledig', tekst)).toEqual([
            '‘Pers’ heet afgestemd of gereed, maar er staat nog niets in. ' +
                'Schrijf bij ‘tekst’ wat er is afgesproken, of verwijs met ‘document’.',
        ]);
        const workspace = await createWorkspace({ 'a.samenwerking': tekst });
        const found = workspace.diagnostics('a.samenwerking').filter(({ code }) => code === 'afspraak-onvolledig');
        const [fix] = await fixesOf(workspace, 'a.samenwerking', found, ['quickfix']);
        expect(fix && applied(workspace, fix).get('a.samenwerking')).toContain('tekst: ""');
    });
});

describe('whether an agreement that the profile does not ask is what it is called', () => {
    test.each([
        ['status: gereed', true],
        ['status: gereed  tekst: "TODO"', true],
        ['status: gereed  tekst: "Eén lijn."  document: "n.t.b."', true],
        ['status: gereed  tekst: "Eén lijn."', false],
        ['status: nvt', true],
        ['status: nvt  motivering: "TODO"', true],
        ['status: nvt  motivering: "Niet nodig."', false],
        ['status: concept', false],
    ])('{ %s } contradicts itself: %s', async (velden, verwacht) => {
        const { beoordeling } = await beoordeel(met(`afspraak "Pers" { ${velden} }`));
        expect(beoordeling.overigeAfspraken.map(({ isOnvolledig }) => isOnvolledig)).toEqual([verwacht]);
    });

    test('what is taken over counts', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': met('afspraak "Pers" { status: concept  tekst: "Eén lijn." }'),
            'eigen.samenwerking':
                'samenwerking eigen { neemt-over: proef  proces { afspraak "Pers" { status: gereed } } }',
        });
        expect(workspace.findings('eigen.samenwerking')).not.toContain('afspraak-onvolledig @ "Pers"');
        expect(workspace.beoordeling('eigen.samenwerking').overigeAfspraken[0]?.isOnvolledig).toBe(false);
    });
});
