import { describe, expect, test } from 'vitest';
import { beoordeel, eisIn, eisStatus } from '../support/judge.js';
import { GETOETST, gevraagd } from '../support/norm-page.js';
import {
    afspraak,
    completeSamenwerking,
    GISTEREN,
    MINIMUM,
    MORGEN,
    profielInStadium,
    samenwerking,
    VANDAAG,
    type Velden,
} from '../support/samenwerking.js';

const TEKST = '"Bel elkaar direct."';
const MOTIVERING = '"Ligt bij de landelijke partner."';

/** A file in which the agreement about wrong information, which has no aspects, says this. */
function foutieveInformatie(velden: Velden): string {
    return samenwerking(profielInStadium('stand-by', 1), afspraak('foutieve-informatie', velden));
}

describe('status of an agreement', () => {
    test('ontbreekt without a block', async () => {
        const tekst = samenwerking(profielInStadium('stand-by', 1));
        expect(await eisStatus(tekst, 'foutieve-informatie')).toEqual({ status: 'ontbreekt', gemist: [] });
    });

    test.each<[string, Velden, string, string[]]>([
        ['gereed with a text', { status: 'gereed', tekst: TEKST }, 'gereed', []],
        ['gereed with a document instead of a text', { status: 'gereed', document: '"werkwijze.pdf"' }, 'gereed', []],
        [
            'gereed without owner and date, with both',
            { status: 'gereed', tekst: TEKST, document: '"x.pdf"' },
            'gereed',
            [],
        ],
        ['gereed with neither text nor document', { status: 'gereed' }, 'onvolledig', ['tekst']],
        ['gereed with a motivering for a text', { status: 'gereed', motivering: MOTIVERING }, 'onvolledig', ['tekst']],
        ['gereed with a placeholder', { status: 'gereed', tekst: '"ntb"' }, 'onvolledig', ['tekst']],
        ['gereed with a placeholder for a document', { status: 'gereed', document: '"ntb"' }, 'onvolledig', ['tekst']],
        [
            'a placeholder beside a document',
            { status: 'gereed', tekst: '"ntb"', document: '"x.pdf"' },
            'onvolledig',
            ['tekst'],
        ],
        ['an empty block', {}, 'onvolledig', ['status', 'tekst']],
        ['a text without status', { tekst: TEKST }, 'onvolledig', ['status']],
        ['open', { status: 'open', tekst: TEKST }, 'onvolledig', []],
        ['concept', { status: 'concept', tekst: TEKST }, 'onvolledig', []],
        ['afgestemd', { status: 'afgestemd', tekst: TEKST }, 'onvolledig', []],
        ['nvt with a motivering', { status: 'nvt', motivering: MOTIVERING }, 'afgeweken', []],
        ['nvt without a motivering', { status: 'nvt', tekst: TEKST }, 'onvolledig', ['motivering']],
        ['nvt with a placeholder', { status: 'nvt', motivering: '"TODO"' }, 'onvolledig', ['motivering']],
    ])('%s', async (_, velden, status, gemist) => {
        expect(await eisStatus(foutieveInformatie(velden), 'foutieve-informatie')).toEqual({ status, gemist });
    });

    test('a contact-only agreement needs no text', async () => {
        const contacten = { status: 'gereed', veiligheidsregio: 'jansen', crisispartner: 'devries' };
        const tekst = samenwerking(profielInStadium('kern', 1), afspraak('aanspreekpunt-informatie', contacten));
        expect(await eisStatus(tekst, 'aanspreekpunt-informatie')).toEqual({ status: 'gereed', gemist: [] });
    });

    test('a placeholder in the text of a contact-only agreement counts', async () => {
        const contacten = { status: 'gereed', veiligheidsregio: 'jansen', crisispartner: 'devries', tekst: '"TODO"' };
        const tekst = samenwerking(profielInStadium('kern', 1), afspraak('aanspreekpunt-informatie', contacten));
        expect(await eisStatus(tekst, 'aanspreekpunt-informatie')).toEqual({ status: 'onvolledig', gemist: ['tekst'] });
    });
});

describe('validity', () => {
    const GEREED = { status: 'gereed', tekst: TEKST };
    const AFGEWEKEN = { status: 'nvt', motivering: MOTIVERING };

    test.each<[string, Velden, string, string]>([
        ['gereed', GEREED, MORGEN, 'gereed'],
        ['gereed', GEREED, VANDAAG, 'gereed'],
        ['gereed', GEREED, GISTEREN, 'verlopen'],
        ['gereed', GEREED, 'onbepaald', 'gereed'],
        ['afgeweken', AFGEWEKEN, VANDAAG, 'afgeweken'],
        ['afgeweken', AFGEWEKEN, GISTEREN, 'verlopen'],
        ['afgeweken', AFGEWEKEN, 'onbepaald', 'afgeweken'],
        ['what never was gereed', { ...GEREED, status: 'concept' }, GISTEREN, 'onvolledig'],
        ['what is incomplete', { status: 'gereed' }, GISTEREN, 'onvolledig'],
        ['nvt without motivering', { status: 'nvt' }, GISTEREN, 'onvolledig'],
    ])('%s with geldig-tot %s', async (_, velden, geldigTot, status) => {
        const tekst = foutieveInformatie({ ...velden, 'geldig-tot': geldigTot });
        expect((await eisStatus(tekst, 'foutieve-informatie')).status).toBe(status);
    });
});

describe('progress', () => {
    const AFGEWEKEN: Velden = { status: 'nvt', motivering: MOTIVERING };

    test.each(GETOETST)('counts the checklist and basis lines of %s', async (profiel) => {
        const aantal = gevraagd(profiel, ...MINIMUM).length;
        const { beoordeling } = await beoordeel(completeSamenwerking(profiel));
        expect(beoordeling.voortgang).toEqual({ vereist: aantal, geregeld: aantal, gereed: aantal });
    });

    test('settled is gereed or afgeweken, and neither onvolledig, verlopen nor ontbreekt', async () => {
        const anders = {
            alarmering: AFGEWEKEN,
            'foutieve-informatie': { status: 'concept' },
            convenant: { 'geldig-tot': GISTEREN },
        };
        const { beoordeling } = await beoordeel(
            completeSamenwerking('stand-by', { anders, zonder: ['geheimhouding'] }),
        );
        expect(beoordeling.voortgang).toEqual({ vereist: 8, geregeld: 5, gereed: 4 });
    });

    test('the lines that bijlage and advies ask do not count', async () => {
        const zonder = gevraagd('kern', ...MINIMUM).map(({ eis }) => eis);
        const tekst = completeSamenwerking('kern', { niveaus: ['checklist', 'basis', 'bijlage', 'advies'], zonder });
        expect((await beoordeel(tekst)).beoordeling.voortgang).toEqual({ vereist: 13, geregeld: 0, gereed: 0 });
    });
});

describe('agreements beyond what the profile asks', () => {
    test('are kept apart, and do not count', async () => {
        const { beoordeling } = await beoordeel(
            samenwerking(
                profielInStadium('stand-by', 1),
                afspraak('startbeeld', { status: 'gereed', tekst: TEKST }),
                'proces { afspraak "Persvoorlichting" { status: gereed  tekst: "Eén lijn." } }',
            ),
        );
        expect(eisIn({ beoordeling, gevonden: [] }, 'startbeeld')).toBeUndefined();
        expect(beoordeling.overigeAfspraken.map(({ titel, tekst }) => titel ?? tekst?.waarde)).toEqual([
            'Bel elkaar direct.',
            'Persvoorlichting',
        ]);
        expect(beoordeling.voortgang.geregeld).toBe(0);
    });
});
