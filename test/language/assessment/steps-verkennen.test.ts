import type { StapStatus } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { stapStatus } from '../support/judge.js';
import { blok, MORGEN, samenwerking, VANDAAG, type Velden } from '../support/samenwerking.js';

describe('stap 1, adoptieregio', () => {
    test.each<[string, StapStatus]>([
        ['', 'open'],
        // One region only, named by any of the three; the same region twice is still one.
        ['regio: utrecht', 'gereed'],
        ['betrokken: utrecht', 'gereed'],
        ['adoptieregio: utrecht', 'gereed'],
        ['adoptieregio: utrecht  betrokken: utrecht  regio: utrecht', 'gereed'],
        // More than one region: an adoptieregio, reported to the werkgroep.
        ['betrokken: utrecht, flevoland', 'bezig'],
        ['betrokken: utrecht  regio: flevoland', 'bezig'],
        ['adoptieregio: utrecht  betrokken: flevoland', 'bezig'],
        ['adoptieregio: utrecht  regio: flevoland', 'bezig'],
        [`adoptieregio: utrecht { aangemeld-op: ${VANDAAG} }  betrokken: flevoland`, 'gereed'],
        [`adoptieregio: utrecht { aangemeld-op: ${MORGEN} }  betrokken: flevoland`, 'bezig'],
    ])('%j is %s', async (inhoud, status) => {
        expect(await stapStatus(1, samenwerking(inhoud))).toBe(status);
    });
});

describe('stap 2, wat is er al', () => {
    test.each<[string, StapStatus]>([
        ['', 'open'],
        ['verkenning { }', 'open'],
        [`verkenning { gesprek ${VANDAAG}  eerste-inschatting: kern }`, 'open'],
        ['verkenning { document "Regionaal crisisplan" }', 'gereed'],
        ['verkenning { incident "Hoogwater" }', 'gereed'],
        ['verkenning { oefening "Dijkring 43" }', 'gereed'],
        ['verkenning { evaluatie "Hoogwater 2024" }', 'gereed'],
        ['verkenning { ervaring "Korte lijnen" }', 'gereed'],
        ['verkenning { bestaande-afspraak "Telefoonboom" }', 'gereed'],
    ])('%j is %s', async (inhoud, status) => {
        expect(await stapStatus(2, samenwerking(inhoud))).toBe(status);
    });
});

describe('stap 3, eerste inschatting', () => {
    test.each<[string, StapStatus]>([
        ['', 'open'],
        ['verkenning { eerste-inschatting: stand-by }', 'gereed'],
        ['verkenning { eerste-inschatting: onbestaand }', 'open'],
        ['profiel: stand-by', 'open'],
    ])('%j is %s', async (inhoud, status) => {
        expect(await stapStatus(3, samenwerking(inhoud))).toBe(status);
    });
});

describe('stap 4, afstemming', () => {
    const KENNIS: Velden = { kerntaken: '"Water."', ambities: '"Eén beeld."', verwachtingen: '"Vroeg bellen."' };
    const GESPREK = `verkenning { gesprek ${VANDAAG} }`;
    const EEN_REGIO = 'regio: utrecht';

    interface Partijen {
        readonly partner?: Velden;
        readonly regio?: Velden;
        /** What the samenwerking says. */
        readonly inhoud: string;
    }

    /** Parties of which all is recorded, unless told otherwise. */
    const bestand = ({ partner = KENNIS, regio = KENNIS, inhoud }: Partijen) => `
        ${blok('crisispartner waterschap', partner)}
        ${blok('crisispartner spoor', {})}
        ${blok('veiligheidsregio utrecht', regio)}
        samenwerking proef {
            ${inhoud}
        }`;

    test.each<[string, Partijen, StapStatus]>([
        ['all of both, and a gesprek today', { inhoud: `partner: waterschap ${EEN_REGIO} ${GESPREK}` }, 'gereed'],
        [
            'a gesprek tomorrow',
            { inhoud: `partner: waterschap ${EEN_REGIO} verkenning { gesprek ${MORGEN} }` },
            'bezig',
        ],
        ['no gesprek', { inhoud: `partner: waterschap ${EEN_REGIO}` }, 'bezig'],
        ['nothing', { partner: {}, regio: {}, inhoud: `partner: waterschap ${EEN_REGIO}` }, 'open'],
        [
            'only a gesprek tomorrow',
            { partner: {}, regio: {}, inhoud: `partner: waterschap ${EEN_REGIO} verkenning { gesprek ${MORGEN} }` },
            'open',
        ],
        ['only a gesprek', { partner: {}, regio: {}, inhoud: `partner: waterschap ${EEN_REGIO} ${GESPREK}` }, 'bezig'],
        [
            'only an ambition of the partner',
            { partner: { ambities: '"Eén beeld."' }, regio: {}, inhoud: `partner: waterschap ${EEN_REGIO}` },
            'bezig',
        ],
        ['no partner', { inhoud: `${EEN_REGIO} ${GESPREK}` }, 'bezig'],
        ['no region', { inhoud: `partner: waterschap ${GESPREK}` }, 'bezig'],
        ['one of two partners unknown', { inhoud: `partner: waterschap, spoor ${EEN_REGIO} ${GESPREK}` }, 'bezig'],
        [
            'an adoptieregio that speaks for a region of which nothing is recorded',
            { inhoud: `partner: waterschap adoptieregio: utrecht betrokken: flevoland ${GESPREK}` },
            'gereed',
        ],
        [
            'an adoptieregio of which nothing is recorded',
            { inhoud: `partner: waterschap adoptieregio: flevoland betrokken: utrecht ${GESPREK}` },
            'bezig',
        ],
        [
            'more regions and no adoptieregio',
            { inhoud: `partner: waterschap betrokken: utrecht, flevoland ${GESPREK}` },
            'bezig',
        ],
    ])('%s', async (_, partijen, status) => {
        expect(await stapStatus(4, bestand(partijen))).toBe(status);
    });

    const ONVOLLEDIG = ['partner', 'regio'].flatMap((partij) =>
        Object.keys(KENNIS).flatMap((sleutel) => [
            { partij, sleutel, waarde: undefined },
            { partij, sleutel, waarde: '"n.t.b."' },
        ]),
    );

    test.each(ONVOLLEDIG)('$sleutel of the $partij as $waarde is bezig', async ({ partij, sleutel, waarde }) => {
        const inhoud = `partner: waterschap ${EEN_REGIO} ${GESPREK}`;
        expect(await stapStatus(4, bestand({ inhoud, [partij]: { ...KENNIS, [sleutel]: waarde } }))).toBe('bezig');
    });
});

describe('stap 5, keuze profiel', () => {
    const KEUZE: Velden = { motivering: '"Past bij de rol."', 'gekozen-op': VANDAAG, 'besproken-op': VANDAAG };

    test.each<[string, Velden, StapStatus]>([
        ['reasoning, choice and talk with the werkgroep', {}, 'gereed'],
        ['no reasoning', { motivering: undefined }, 'bezig'],
        ['a placeholder for reasoning', { motivering: '"TODO"' }, 'bezig'],
        ['no choice', { 'gekozen-op': undefined }, 'bezig'],
        ['chosen tomorrow', { 'gekozen-op': MORGEN }, 'bezig'],
        ['not discussed with the werkgroep', { 'besproken-op': undefined }, 'bezig'],
        ['discussed tomorrow', { 'besproken-op': MORGEN }, 'bezig'],
        ['only the profile', { motivering: undefined, 'gekozen-op': undefined, 'besproken-op': undefined }, 'bezig'],
    ])('%s', async (_, anders, status) => {
        const keuze = blok('profiel: structureel', { ...KEUZE, ...anders });
        expect(await stapStatus(5, samenwerking(keuze))).toBe(status);
    });

    test('no profile is open', async () => {
        expect(await stapStatus(5, samenwerking())).toBe('open');
    });

    test('a profile that the norm does not know is not chosen', async () => {
        expect(await stapStatus(5, samenwerking(blok('profiel: onbestaand', KEUZE)))).toBe('bezig');
    });

    test('alignment with the other regions is no condition', async () => {
        const regios = 'adoptieregio: utrecht  betrokken: flevoland';
        expect(await stapStatus(5, samenwerking(regios, blok('profiel: structureel', KEUZE)))).toBe('gereed');
        const later = blok('profiel: structureel', { ...KEUZE, 'afgestemd-op': MORGEN });
        expect(await stapStatus(5, samenwerking(regios, later))).toBe('gereed');
    });
});
