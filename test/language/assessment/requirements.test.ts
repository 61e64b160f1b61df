import { describe, expect, test } from 'vitest';
import { beoordeel, eisIn, eisStatus } from '../support/judge.js';
import {
    CHECKLISTS,
    EISEN,
    type EisRij,
    GETOETST,
    type GetoetstProfiel,
    MET_CONTACTEN,
    NIET_GETOETST,
} from '../support/norm-page.js';
import {
    afspraak,
    completeVelden,
    profielInStadium,
    type Stadium,
    samenwerking,
    type Velden,
} from '../support/samenwerking.js';

/** A file with this one agreement. */
function met(profiel: string, eis: string, velden: Velden, stadium: Stadium = 1): string {
    return samenwerking(profielInStadium(profiel, stadium), afspraak(eis, velden));
}

const zonderAfspraken = (profiel: string) => beoordeel(samenwerking(profielInStadium(profiel, 1)));

/** The profiles that ask a requirement. */
function vragers({ niveau }: EisRij): GetoetstProfiel[] {
    return GETOETST.filter((profiel) => niveau[profiel] !== undefined);
}

/** Keys of what has to be filled in besides the status. */
function sleutels(rij: EisRij, profiel: GetoetstProfiel): string[] {
    return [...(MET_CONTACTEN.includes(rij.eis) ? [] : ['tekst']), ...rij.aspecten[profiel]];
}

function bron(rij: EisRij): string {
    const [hoofdtekst, ...bijlagen] = rij.bron.split(/; (?=[ABC])/);
    const stappen = /\d/.test(hoofdtekst ?? '') ? `stap ${hoofdtekst?.replace(', ', ' en ')}` : undefined;
    const letters = stappen ? bijlagen : rij.bron.split('; ');
    return [stappen, letters.length > 0 ? `bijlage ${letters.join(' en ')}` : undefined].filter(Boolean).join(', ');
}

const PRODUCTEN: Readonly<Record<string, string>> = {
    convenant: 'document',
    'opleiden-trainen-oefenen': 'document',
    geheimhouding: 'document',
    gebruikersovereenkomst: 'document',
    systeemkeuze: 'systeem',
};

test('the norm page has 23 requirements, and the norm no others', async () => {
    const { beoordeling } = await zonderAfspraken('kern');
    expect(EISEN).toHaveLength(23);
    expect([...beoordeling.norm.eisen.keys()].toSorted()).toEqual(EISEN.map(({ eis }) => eis).toSorted());
});

describe.each(EISEN)('$eis', (rij) => {
    const { eis, niveau, thema } = rij;
    const officieleLabel = (profiel: GetoetstProfiel) => CHECKLISTS[profiel].find(([naam]) => naam === eis)?.[1];

    test(`belongs to ${thema}, with its source and product`, async () => {
        const { beoordeling } = await zonderAfspraken('kern');
        const gevonden = beoordeling.norm.eisen.get(eis);
        expect(gevonden).toMatchObject({ thema, bron: bron(rij) });
        expect(gevonden?.product).toBe(PRODUCTEN[eis]);
    });

    test('has a title in words, and every aspect that a profile asks', async () => {
        const gevonden = (await zonderAfspraken('kern')).beoordeling.norm.eisen.get(eis);
        const gevraagd = GETOETST.flatMap((profiel) => rij.aspecten[profiel].flatMap((keuze) => keuze.split(' of ')));
        expect(gevonden?.titel).toMatch(/^\p{Lu}/u);
        expect(gevonden?.aspecten.map(({ naam }) => naam).toSorted()).toEqual([...new Set(gevraagd)].toSorted());
    });

    test.each(GETOETST)('has the level that %s asks', async (profiel) => {
        expect(eisIn(await zonderAfspraken(profiel), eis)?.niveau).toBe(niveau[profiel]);
    });

    test.each(NIET_GETOETST)('is not asked by %s', async (profiel) => {
        expect(eisIn(await zonderAfspraken(profiel), eis)).toBeUndefined();
    });

    test.each(vragers(rij))('has its label and theme for %s', async (profiel) => {
        const gevonden = eisIn(await zonderAfspraken(profiel), eis);
        expect(gevonden?.thema).toBe(thema);
        expect(gevonden?.label).toBe(officieleLabel(profiel) ?? gevonden?.titel);
        expect(gevonden?.label).not.toBe('');
    });

    test.each(vragers(rij))('is gereed for %s with what it requires and no more', async (profiel) => {
        expect(await eisStatus(met(profiel, eis, completeVelden(eis, profiel)), eis)).toEqual({
            status: 'gereed',
            gemist: [],
        });
    });

    test.each(vragers(rij))('names all that %s requires when nothing is filled in', async (profiel) => {
        const { status, gemist } = await eisStatus(met(profiel, eis, { status: 'gereed' }), eis);
        expect(status).toBe('onvolledig');
        expect(gemist?.toSorted()).toEqual(sleutels(rij, profiel).toSorted());
    });

    const eenVoorEen = vragers(rij).flatMap((profiel) =>
        sleutels(rij, profiel).map((sleutel) => ({ profiel, sleutel })),
    );

    test.each(eenVoorEen)('is onvolledig for $profiel without $sleutel alone', async ({ profiel, sleutel }) => {
        const leeg = Object.fromEntries(sleutel.split(' of ').map((naam) => [naam, undefined]));
        const tekst = met(profiel, eis, { ...completeVelden(eis, profiel), ...leeg });
        expect(await eisStatus(tekst, eis)).toEqual({ status: 'onvolledig', gemist: [sleutel] });
        expect((await beoordeel(tekst)).gevonden).toContainEqual(
            expect.objectContaining({ code: 'afspraak-onvolledig', eis, plaats: eis, ontbreekt: [sleutel] }),
        );
    });
});

describe('aspects that a profile does not require', () => {
    test.each([
        ['alarmering', 'stand-by', 'piketrichtlijnen'],
        ['informatiedeling', 'stand-by', 'wanneer'],
        ['convenant', 'stand-by', 'rollen'],
        ['opleidingsplan', 'structureel', 'meerjaren'],
    ] as const)('%s for %s: a placeholder in %s does not count', async (eis, profiel, aspect) => {
        const velden = { ...completeVelden(eis, profiel), [aspect]: '"n.t.b."' };
        expect(await eisStatus(met(profiel, eis, velden), eis)).toEqual({ status: 'gereed', gemist: [] });
    });
});

describe('aspects that ask for a contact', () => {
    const WAARDE_SOORT = { code: 'waarde-soort', ernst: 'W' };

    test.each(MET_CONTACTEN)('%s does not take a text for a contact', async (eis) => {
        const velden = { ...completeVelden(eis, 'stand-by'), veiligheidsregio: '"A. Jansen"' };
        const oordeel = await beoordeel(met('stand-by', eis, velden));
        expect(eisIn(oordeel, eis)?.status).toBe('onvolledig');
        expect(oordeel.gevonden).toContainEqual(expect.objectContaining({ ...WAARDE_SOORT, plaats: '"A. Jansen"' }));
        // The agreement lacks the contact all the same.
        expect(
            oordeel.gevonden.filter(({ code, eis: over }) => code === 'afspraak-onvolledig' && over === eis),
        ).toEqual([expect.objectContaining({ ernst: 'W', plaats: eis })]);
    });

    test('the reverse, a name where a text is asked, leaves it to be said at stage 2 as well', async () => {
        const velden = { ...completeVelden('informatiedeling', 'stand-by'), hoe: 'jansen' };
        const { gevonden } = await beoordeel(met('stand-by', 'informatiedeling', velden, 2));
        expect(gevonden.filter(({ eis }) => eis === 'informatiedeling')).toEqual([
            expect.objectContaining({ code: 'afspraak-onvolledig', ernst: 'F', ontbreekt: ['hoe'] }),
            expect.objectContaining({ ...WAARDE_SOORT, plaats: 'jansen' }),
        ]);
    });

    test('an unknown contact does not count', async () => {
        const velden = { ...completeVelden('aanspreekpunt-informatie', 'stand-by'), crisispartner: 'pietersen' };
        const { status, gemist } = await eisStatus(
            met('stand-by', 'aanspreekpunt-informatie', velden),
            'aanspreekpunt-informatie',
        );
        expect({ status, gemist }).toEqual({ status: 'onvolledig', gemist: ['crisispartner'] });
    });

    test('a contact does not count where a text is asked', async () => {
        const velden = { ...completeVelden('informatiedeling', 'stand-by'), hoe: 'devries' };
        const oordeel = await beoordeel(met('stand-by', 'informatiedeling', velden));
        expect(eisIn(oordeel, 'informatiedeling')?.status).toBe('onvolledig');
        expect(oordeel.gevonden).toContainEqual(expect.objectContaining({ ...WAARDE_SOORT, plaats: 'devries' }));
    });
});

describe('aanspreekpunt-knelpunten', () => {
    test.each(
        GETOETST.flatMap((profiel) => [
            { profiel, kant: 'veiligheidsregio', contact: 'jansen' },
            { profiel, kant: 'crisispartner', contact: 'devries' },
        ]),
    )('one agreed contact is enough for $profiel: $kant', async ({ profiel, kant, contact }) => {
        const tekst = met(profiel, 'aanspreekpunt-knelpunten', { status: 'gereed', [kant]: contact });
        expect((await eisStatus(tekst, 'aanspreekpunt-knelpunten')).status).toBe('gereed');
    });
});

describe('systeemkeuze', () => {
    const RANDVOORWAARDEN = { status: 'gereed', randvoorwaarden: '"Een beveiligde verbinding."' };
    const status = async (...inhoud: string[]) =>
        (await eisStatus(samenwerking(profielInStadium('stand-by', 1), ...inhoud), 'systeemkeuze')).status;

    test('a named system counts as its text', async () => {
        const keuze = afspraak('systeemkeuze', RANDVOORWAARDEN);
        expect(await status(keuze)).toBe('onvolledig');
        expect(await status(keuze, 'techniek { systeem: LCMS }')).toBe('gereed');
    });

    test('a named system does not take the place of a text that says nothing yet', async () => {
        const keuze = afspraak('systeemkeuze', { ...RANDVOORWAARDEN, tekst: '"TODO"' });
        expect(await status(keuze, 'techniek { systeem: LCMS }')).toBe('onvolledig');
    });

    test('a named system is no agreement by itself', async () => {
        expect(await status('techniek { systeem: LCMS }')).toBe('ontbreekt');
    });

    test('a named system does not count for another agreement', async () => {
        const velden = { ...completeVelden('gebruikersovereenkomst', 'structureel'), tekst: undefined };
        const tekst = samenwerking(
            profielInStadium('structureel', 1),
            'techniek { systeem: LCMS }',
            afspraak('gebruikersovereenkomst', velden),
        );
        expect((await eisStatus(tekst, 'gebruikersovereenkomst')).gemist).toEqual(['tekst']);
    });
});
