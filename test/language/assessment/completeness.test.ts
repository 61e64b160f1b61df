import { describe, expect, test } from 'vitest';
import { beoordeel, type Gevonden, type Letter, overAfspraken } from '../support/judge.js';
import { GETOETST, gevraagd, NIET_GETOETST, type Niveau } from '../support/norm-page.js';
import {
    ALLE_NIVEAUS,
    completeSamenwerking,
    MINIMUM,
    profielInStadium,
    STADIA,
    samenwerking,
} from '../support/samenwerking.js';

const ernstig = (gevonden: readonly Gevonden[]) => gevonden.filter(({ ernst }) => ernst !== 'I');

/** How hard the absence of an agreement counts at stage 0, 1 and 2. */
const ERNST: Readonly<Record<Niveau, readonly [Letter, Letter, Letter]>> = {
    checklist: ['I', 'W', 'F'],
    basis: ['I', 'W', 'F'],
    bijlage: ['I', 'I', 'W'],
    advies: ['I', 'I', 'I'],
};

describe.each(GETOETST)('%s', (profiel) => {
    test('with the minimum gives no error or warning', async () => {
        const { beoordeling, gevonden } = await beoordeel(completeSamenwerking(profiel));
        const { vereist, geregeld } = beoordeling.voortgang;
        expect(ernstig(gevonden)).toEqual([]);
        expect(vereist).toBe(gevraagd(profiel, ...MINIMUM).length);
        expect(geregeld).toBe(vereist);
    });

    test.each(gevraagd(profiel, ...MINIMUM))('without $eis alone gives exactly that warning', async ({ eis }) => {
        const { gevonden } = await beoordeel(completeSamenwerking(profiel, { zonder: [eis] }));
        expect(ernstig(gevonden)).toEqual([expect.objectContaining({ code: 'afspraak-ontbreekt', eis, ernst: 'W' })]);
    });

    test.each(STADIA)('with every level gives no finding about agreements at stage %i', async (stadium) => {
        const oordeel = await beoordeel(completeSamenwerking(profiel, { niveaus: ALLE_NIVEAUS, stadium }));
        expect(overAfspraken(oordeel.gevonden)).toEqual([]);
    });

    const allemaal = gevraagd(profiel, ...ALLE_NIVEAUS).flatMap(({ eis, niveau }) =>
        STADIA.map((stadium) => ({ eis, stadium, ernst: ERNST[niveau[profiel] as Niveau][stadium] })),
    );

    test.each(allemaal)('without $eis at stage $stadium: $ernst, and nothing else', async ({ eis, stadium, ernst }) => {
        const opties = { niveaus: ALLE_NIVEAUS, zonder: [eis], stadium };
        const oordeel = await beoordeel(completeSamenwerking(profiel, opties));
        expect(overAfspraken(oordeel.gevonden)).toEqual([
            expect.objectContaining({ code: 'afspraak-ontbreekt', eis, ernst }),
        ]);
    });
});

describe.each(NIET_GETOETST)('%s', (profiel) => {
    test.each(STADIA)('asks no agreements at stage %i', async (stadium) => {
        const oordeel = await beoordeel(samenwerking(profielInStadium(profiel, stadium)));
        expect(overAfspraken(oordeel.gevonden)).toEqual([]);
        expect(oordeel.beoordeling.voortgang).toEqual({ vereist: 0, geregeld: 0, gereed: 0 });
    });
});

describe('no profile yet', () => {
    test('no agreements are asked, and the profile is', async () => {
        const oordeel = await beoordeel(samenwerking());
        expect(oordeel.gevonden.map(({ code }) => code)).toContain('profiel-ontbreekt');
        expect(overAfspraken(oordeel.gevonden)).toEqual([]);
        expect(oordeel.beoordeling.voortgang).toEqual({ vereist: 0, geregeld: 0, gereed: 0 });
    });
});

describe('where an absent agreement is said', () => {
    const plaatsVan = async (...inhoud: string[]) => {
        const { gevonden } = await beoordeel(samenwerking(profielInStadium('stand-by', 1), ...inhoud));
        return gevonden.find(({ eis }) => eis === 'geheimhouding')?.plaats;
    };

    test('on the keyword of its theme', async () => {
        expect(await plaatsVan('proces { }', 'mens { }')).toBe('mens');
    });

    test('on the name of the samenwerking where the theme has no block', async () => {
        expect(await plaatsVan('proces { }')).toBe('proef');
    });
});
