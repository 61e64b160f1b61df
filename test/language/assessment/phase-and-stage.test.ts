import { describe, expect, test } from 'vitest';
import { beoordeel } from '../support/judge.js';
import { GETOETST, NIET_GETOETST } from '../support/norm-page.js';
import { GISTEREN, MORGEN, samenwerking, VANDAAG } from '../support/samenwerking.js';

const kies = (profiel: string, datum = VANDAAG) => `profiel: ${profiel} { gekozen-op: ${datum} }`;
const toetsing = (sleutel: string, datum = VANDAAG) => `toetsing { ${sleutel}: ${datum} }`;
const goLive = (datum = VANDAAG) => `uitvoering { go-live ${datum} }`;

async function faseEnStadium(...inhoud: string[]) {
    const { beoordeling } = await beoordeel(samenwerking(...inhoud));
    return [beoordeling.fase, beoordeling.stadium];
}

describe.each(GETOETST)('%s', (profiel) => {
    test.each<[string, string[], string, number]>([
        ['no profile', [], 'verkennen', 0],
        ['no date', [`profiel: ${profiel}`], 'verkennen', 0],
        ['chosen tomorrow', [kies(profiel, MORGEN)], 'verkennen', 0],
        ['chosen today', [kies(profiel)], 'uitwerken', 1],
        ['the werkgroep contacted', [kies(profiel), toetsing('werkgroep-op')], 'uitwerken', 1],
        ['requested tomorrow', [kies(profiel), toetsing('aangevraagd-op', MORGEN)], 'uitwerken', 1],
        ['requested today', [kies(profiel), toetsing('aangevraagd-op')], 'uitwerken', 2],
        ['akkoord tomorrow', [kies(profiel), toetsing('akkoord-op', MORGEN)], 'uitwerken', 1],
        ['akkoord today', [kies(profiel), toetsing('akkoord-op')], 'uitvoeren', 1],
        ['live tomorrow', [kies(profiel), goLive(MORGEN)], 'uitwerken', 1],
        ['live today', [kies(profiel), goLive()], 'uitvoeren', 2],
        ['a go-live that was only planned', [kies(profiel), `plan { go-live: ${GISTEREN} }`], 'uitwerken', 1],
        ['requested before the choice', [`profiel: ${profiel}`, toetsing('aangevraagd-op')], 'verkennen', 2],
        ['akkoord before the choice', [`profiel: ${profiel}`, toetsing('akkoord-op')], 'verkennen', 0],
        ['live before the choice', [`profiel: ${profiel}`, goLive()], 'verkennen', 2],
    ])('%s', async (_, inhoud, fase, stadium) => {
        expect(await faseEnStadium(...inhoud)).toEqual([fase, stadium]);
    });
});

describe.each(NIET_GETOETST)('%s has no uitwerken', (profiel) => {
    test.each<[string, string[], string, number]>([
        ['no date', [`profiel: ${profiel}`], 'verkennen', 0],
        ['chosen tomorrow', [kies(profiel, MORGEN)], 'verkennen', 0],
        ['chosen today', [kies(profiel)], 'uitvoeren', 1],
        ['live today', [kies(profiel), goLive()], 'uitvoeren', 2],
    ])('%s', async (_, inhoud, fase, stadium) => {
        expect(await faseEnStadium(...inhoud)).toEqual([fase, stadium]);
    });
});

test('a profile that the norm does not know is not chosen', async () => {
    expect(await faseEnStadium(kies('onbestaand'))).toEqual(['verkennen', 0]);
});
