import { describe, expect, test } from 'vitest';
import { beoordeel } from '../support/judge.js';
import {
    AANTALLEN,
    CHECKLISTS,
    GETOETST,
    type GetoetstProfiel,
    gevraagd,
    NIET_GETOETST,
} from '../support/norm-page.js';
import { ALLE_NIVEAUS, profielInStadium, samenwerking } from '../support/samenwerking.js';

async function regels(profiel: string) {
    const { beoordeling } = await beoordeel(samenwerking(profielInStadium(profiel, 1)));
    return beoordeling.eisen;
}

describe.each(GETOETST)('%s', (profiel: GetoetstProfiel) => {
    test.each(ALLE_NIVEAUS)('has as many %s lines as the norm page says', async (niveau) => {
        const lijst = (await regels(profiel)).filter((regel) => regel.niveau === niveau);
        expect(lijst).toHaveLength(AANTALLEN[profiel][niveau]);
    });

    test('has the official checklist in the printed order, in the words of the source', async () => {
        const checklist = (await regels(profiel)).filter(({ niveau }) => niveau === 'checklist');
        expect(checklist.map(({ eis, label }) => [eis, label])).toEqual(CHECKLISTS[profiel]);
    });

    test('has the other levels after the checklist, each in the order of the norm page', async () => {
        const overige = ALLE_NIVEAUS.slice(1).flatMap((niveau) => gevraagd(profiel, niveau).map(({ eis }) => eis));
        const checklist = CHECKLISTS[profiel].map(([eis]) => eis);
        expect((await regels(profiel)).map(({ eis }) => eis)).toEqual([...checklist, ...overige]);
    });
});

describe.each(NIET_GETOETST)('%s', (profiel) => {
    test('exists and asks no agreements', async () => {
        const { beoordeling } = await beoordeel(samenwerking(profielInStadium(profiel, 1)));
        expect(beoordeling.profiel).toMatchObject({ naam: profiel, toetsing: false });
        expect(beoordeling.eisen).toEqual([]);
    });
});

test('the ladder is stand-by, structureel, kern', async () => {
    const { beoordeling } = await beoordeel(samenwerking());
    const treden = [...beoordeling.norm.profielen.values()].map(({ naam, trede }) => [naam, trede]);
    expect(treden).toEqual([
        ['ad-hoc', undefined],
        ['koppel', undefined],
        ['stand-by', 1],
        ['structureel', 2],
        ['kern', 3],
    ]);
});
