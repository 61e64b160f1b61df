import type { StapStatus } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { beoordeel, regelStatus } from '../support/judge.js';
import { GETOETST, NIET_GETOETST } from '../support/norm-page.js';
import {
    afspraak,
    completeSamenwerking,
    GISTEREN,
    profielInStadium,
    samenwerking,
    VANDAAG,
} from '../support/samenwerking.js';

const WERKGROEP = `toetsing { werkgroep-op: ${VANDAAG} }`;
const AANVRAAG = `toetsing { aangevraagd-op: ${VANDAAG} }`;
const AANGEVRAAGD = `toetsing { werkgroep-op: ${VANDAAG} aangevraagd-op: ${VANDAAG} }`;
const AKKOORD = `toetsing { akkoord-op: ${VANDAAG} }`;
const PLAN = 'plan { activiteit workshop { status: gereed } }';
const LIVE = `uitvoering { go-live ${GISTEREN} }`;
const GEEVALUEERD = `uitvoering { go-live ${GISTEREN} evaluatie ${VANDAAG} }`;
const GEDEELD = `uitvoering { go-live ${GISTEREN} ervaring ${VANDAAG} "Gedeeld." }`;
const BEIDE = `uitvoering { go-live ${GISTEREN} evaluatie ${VANDAAG} ervaring ${VANDAAG} "Gedeeld." }`;
const BEGONNEN = ['alarmering', 'convenant', 'geheimhouding'].map((eis) => afspraak(eis, { status: 'concept' }));

/** Each line is told apart by recording what only the steps behind it look at. */
describe.each<[number, string, [geval: string, inhoud: string[], status: StapStatus][]]>([
    [
        1,
        'step 1',
        [
            ['nothing', [], 'open'],
            ['regions without adoptieregio', ['betrokken: utrecht, flevoland'], 'bezig'],
            ['one region', ['regio: utrecht'], 'gereed'],
        ],
    ],
    [
        2,
        'step 2',
        [
            ['nothing', [], 'open'],
            ['a finding', ['verkenning { incident "Hoogwater" }'], 'gereed'],
        ],
    ],
    [
        3,
        'step 3',
        [
            ['nothing', [], 'open'],
            ['an estimate', ['verkenning { eerste-inschatting: kern }'], 'gereed'],
        ],
    ],
    [
        4,
        'step 4',
        [
            ['nothing', [], 'open'],
            ['a gesprek', [`verkenning { gesprek ${VANDAAG} }`], 'bezig'],
        ],
    ],
    [
        6,
        'part 6a, the plan',
        [
            ['nothing', [], 'open'],
            ['agreements begun in each theme', BEGONNEN, 'open'],
            ['a plan, no agreements', [PLAN], 'gereed'],
        ],
    ],
    [
        7,
        'part 6b, the agreements, and step 7',
        [
            ['nothing', [], 'open'],
            ['only a plan', [PLAN], 'open'],
            ['begun in one theme', BEGONNEN.slice(0, 1), 'bezig'],
            ['begun in each theme, none settled', BEGONNEN, 'bezig'],
        ],
    ],
    [
        8,
        'step 8',
        [
            ['nothing', [], 'open'],
            ['a plan without a date', [PLAN], 'bezig'],
            ['all in time', [`plan { go-live: ${VANDAAG} activiteit workshop { doorlooptijd: 1 dag } }`], 'gereed'],
        ],
    ],
    [
        9,
        'steps 9 and 10',
        [
            ['nothing', [], 'open'],
            ['step 9 alone', [WERKGROEP], 'bezig'],
            ['step 10 alone', [AANVRAAG], 'bezig'],
            ['both', [AANGEVRAAGD], 'gereed'],
        ],
    ],
    [
        10,
        'step 11',
        [
            ['nothing', [], 'open'],
            ['the plan done, no akkoord', [PLAN], 'bezig'],
            ['the plan done after the akkoord', [PLAN, AKKOORD], 'gereed'],
        ],
    ],
    [
        11,
        'step 12 and the akkoord',
        [
            ['nothing', [], 'open'],
            ['step 12 alone', [LIVE], 'bezig'],
            ['the akkoord alone', [AKKOORD], 'bezig'],
            ['both', [LIVE, AKKOORD], 'gereed'],
        ],
    ],
    [
        12,
        'steps 13 and 14',
        [
            ['nothing after go-live', [LIVE], 'open'],
            ['step 13 alone', [GEEVALUEERD], 'bezig'],
            ['step 14 alone', [GEDEELD], 'bezig'],
            ['both', [BEIDE], 'gereed'],
        ],
    ],
])('line %i follows %s', (regel, _, gevallen) => {
    test.each(gevallen)('%s', async (__, inhoud, status) => {
        expect(await regelStatus(regel, samenwerking(profielInStadium('stand-by', 1), ...inhoud))).toBe(status);
    });
});

test.each(GETOETST)('line 4 is gereed when step 4 is (%s)', async (profiel) => {
    const kennis = 'kerntaken: "Water." ambities: "Eén beeld." verwachtingen: "Vroeg bellen."';
    const tekst = `crisispartner waterschap { ${kennis} } veiligheidsregio utrecht { ${kennis} } samenwerking proef {
        partner: waterschap  regio: utrecht  verkenning { gesprek ${VANDAAG} }  ${profielInStadium(profiel, 1)} }`;
    expect(await regelStatus(4, tekst)).toBe('gereed');
});

test.each<[string, StapStatus]>([
    ['', 'open'],
    ['profiel: kern', 'bezig'],
    [`profiel: kern { motivering: "Past." gekozen-op: ${VANDAAG} besproken-op: ${VANDAAG} }`, 'gereed'],
])('line 5 follows step 5: %j is %s', async (inhoud, status) => {
    expect(await regelStatus(5, samenwerking(inhoud))).toBe(status);
});

test.each(GETOETST)('line 7 is gereed for %s when all is settled, without a plan', async (profiel) => {
    expect(await regelStatus(7, completeSamenwerking(profiel))).toBe('gereed');
    expect(await regelStatus(7, completeSamenwerking(profiel, { zonder: ['geheimhouding'] }))).toBe('bezig');
});

describe.each(NIET_GETOETST)('%s', (profiel) => {
    const regel = (nummer: number, ...inhoud: string[]) =>
        regelStatus(nummer, samenwerking(profielInStadium(profiel, 1), ...inhoud));

    test.each([6, 7, 8, 9])('line %i is nvt', async (nummer) => {
        expect(await regel(nummer, PLAN, ...BEGONNEN, AANGEVRAAGD)).toBe('nvt');
    });

    test('line 10 is nvt without a plan', async () => {
        expect(await regel(10)).toBe('nvt');
        expect(await regel(10, PLAN)).toBe('gereed');
    });

    test('line 11 asks no akkoord', async () => {
        expect(await regel(11)).toBe('open');
        expect(await regel(11, AKKOORD)).toBe('open');
        expect(await regel(11, LIVE)).toBe('gereed');
    });
});

test('the lines stand in the order of bijlage D', async () => {
    const { beoordeling } = await beoordeel(samenwerking());
    expect(beoordeling.processchema.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
