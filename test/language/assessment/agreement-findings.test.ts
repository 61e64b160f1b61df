import { describe, expect, test } from 'vitest';
import { beoordeel, eisStatus, type Gevonden, type Letter, overAfspraken } from '../support/judge.js';
import type { Niveau } from '../support/norm-page.js';
import {
    afspraak,
    blok,
    completeVelden,
    GISTEREN,
    profielInStadium,
    STADIA,
    type Stadium,
    samenwerking,
    VANDAAG,
    type Velden,
} from '../support/samenwerking.js';

/** A requirement of structureel for each level. */
const VAN_NIVEAU: Readonly<Record<Niveau, string>> = {
    checklist: 'betrokkenheid',
    basis: 'aanspreekpunt-informatie',
    bijlage: 'startbeeld',
    advies: 'taken-functionarissen',
};

/** The findings about the one agreement in a structurele samenwerking, besides those that are absent. */
async function findings(eis: string, velden: Velden, stadium: Stadium = 1): Promise<Gevonden[]> {
    const tekst = samenwerking(profielInStadium('structureel', stadium), afspraak(eis, velden));
    const { gevonden } = await beoordeel(tekst);
    return overAfspraken(gevonden).filter(({ code }) => code !== 'afspraak-ontbreekt');
}

/** Severities at stage 0, 1 and 2, as the design writes them. */
async function eachStadium(ernst: (stadium: Stadium) => Promise<Letter | undefined>): Promise<string> {
    const letters: string[] = [];
    for (const stadium of STADIA) {
        letters.push((await ernst(stadium)) ?? '–');
    }
    return letters.join('/');
}

/** Severities of a finding that is the only one, wherever it is one. */
function perStadium(code: string, eis: string, velden: Velden): Promise<string> {
    return eachStadium(async (stadium) => {
        const gevonden = await findings(eis, velden, stadium);
        expect(gevonden.map((melding) => melding.code)).toEqual(gevonden.length === 0 ? [] : [code]);
        return gevonden[0]?.ernst;
    });
}

describe('afspraak-onvolledig', () => {
    test.each<[Niveau, string, string]>([
        ['checklist', 'open', 'I/I/I'],
        ['checklist', 'concept', 'I/I/I'],
        ['checklist', 'afgestemd', 'I/W/F'],
        ['checklist', 'gereed', 'I/W/F'],
        ['basis', 'concept', 'I/I/I'],
        ['basis', 'afgestemd', 'I/W/F'],
        ['basis', 'gereed', 'I/W/F'],
        ['bijlage', 'concept', 'I/I/I'],
        ['bijlage', 'afgestemd', 'I/I/W'],
        ['bijlage', 'gereed', 'I/I/W'],
        ['advies', 'concept', 'I/I/I'],
        ['advies', 'gereed', 'I/I/I'],
    ])('of a %s line that is %s: %s', async (niveau, status, ernst) => {
        expect(await perStadium('afspraak-onvolledig', VAN_NIVEAU[niveau], { status })).toBe(ernst);
    });

    test('a missing status is open', async () => {
        expect(await perStadium('afspraak-onvolledig', 'betrokkenheid', {})).toBe('I/I/I');
    });

    test('stands on the name, and names each thing that is lacking', async () => {
        const velden = { ...completeVelden('betrokkenheid', 'structureel'), tekst: undefined, niet: undefined };
        expect(await findings('betrokkenheid', velden)).toEqual([
            expect.objectContaining({
                code: 'afspraak-onvolledig',
                plaats: 'betrokkenheid',
                ontbreekt: ['tekst', 'niet'],
            }),
        ]);
    });
});

describe('plaatshouder', () => {
    const COMPLEET = completeVelden('betrokkenheid', 'structureel');
    const VERGETEN = { ...COMPLEET, niet: '"ntb"' };

    test.each(['afgestemd', 'gereed'])('in something called %s is said once, on the text', async (status) => {
        expect(await findings('betrokkenheid', { ...VERGETEN, status })).toEqual([
            expect.objectContaining({ code: 'plaatshouder', ernst: 'W', plaats: '"ntb"' }),
        ]);
    });

    test.each(['open', 'concept'])('in something called %s is part of what is lacking', async (status) => {
        expect(await findings('betrokkenheid', { ...VERGETEN, status })).toEqual([
            expect.objectContaining({ code: 'afspraak-onvolledig', ernst: 'I', ontbreekt: ['niet'] }),
        ]);
    });

    test('beside an empty aspect leaves only that one as lacking', async () => {
        expect(await findings('betrokkenheid', { ...VERGETEN, actief: undefined })).toEqual([
            expect.objectContaining({ code: 'afspraak-onvolledig', ontbreekt: ['actief'] }),
            expect.objectContaining({ code: 'plaatshouder', plaats: '"ntb"' }),
        ]);
    });

    test.each(['tekst', 'document', 'motivering'])('is found in the %s', async (sleutel) => {
        const velden = { ...COMPLEET, [sleutel]: '"xxx"' };
        expect(await findings('betrokkenheid', velden)).toEqual([
            expect.objectContaining({ code: 'plaatshouder', plaats: '"xxx"' }),
        ]);
    });

    test('is found in an agreement beyond the minimum', async () => {
        const extra = 'proces { afspraak "Pers" { status: gereed  tekst: "TODO" } }';
        const { gevonden } = await beoordeel(samenwerking(profielInStadium('ad-hoc', 1), extra));
        expect(overAfspraken(gevonden)).toEqual([expect.objectContaining({ code: 'plaatshouder', ernst: 'W' })]);
    });
});

describe('afspraak-niet-gereed', () => {
    test.each<[Niveau, string, string]>([
        ['checklist', 'open', '–/–/W'],
        ['checklist', 'concept', '–/–/W'],
        ['checklist', 'afgestemd', '–/–/W'],
        ['checklist', 'gereed', '–/–/–'],
        ['basis', 'afgestemd', '–/–/W'],
        ['bijlage', 'afgestemd', '–/–/–'],
        ['advies', 'afgestemd', '–/–/–'],
    ])('of a complete %s line that is %s: %s', async (niveau, status, ernst) => {
        const eis = VAN_NIVEAU[niveau];
        const velden = { ...completeVelden(eis, 'structureel'), status };
        expect(await perStadium('afspraak-niet-gereed', eis, velden)).toBe(ernst);
    });

    test('stands on the status', async () => {
        const velden = { ...completeVelden('betrokkenheid', 'structureel'), status: 'afgestemd' };
        expect(await findings('betrokkenheid', velden, 2)).toEqual([expect.objectContaining({ plaats: 'afgestemd' })]);
    });
});

describe('afwijking-zonder-motivering', () => {
    test('is the only finding, an error on the status', async () => {
        expect(await findings('betrokkenheid', { status: 'nvt' }, 0)).toEqual([
            expect.objectContaining({ code: 'afwijking-zonder-motivering', ernst: 'F', plaats: 'nvt' }),
        ]);
    });

    test.each(['TODO', ''])('a motivering that says %j is an error on the text, and settles nothing', async (tekst) => {
        const velden = { status: 'nvt', motivering: `"${tekst}"` };
        expect(await findings('betrokkenheid', velden, 2)).toEqual([
            expect.objectContaining({ code: 'plaatshouder', ernst: 'F', plaats: `"${tekst}"` }),
        ]);
        const bestand = samenwerking(profielInStadium('structureel', 2), afspraak('betrokkenheid', velden));
        expect((await eisStatus(bestand, 'betrokkenheid')).status).toBe('onvolledig');
    });

    test('a motivering settles it', async () => {
        expect(await findings('betrokkenheid', { status: 'nvt', motivering: '"Niet nodig."' }, 2)).toEqual([]);
    });
});

describe('afspraak-verlopen and afspraak-verloopt', () => {
    const eis = 'betrokkenheid';
    const geldigTot = (waarde: string): Velden => ({ ...completeVelden(eis, 'structureel'), 'geldig-tot': waarde });

    test('a passed date counts W/W/F', async () => {
        expect(await perStadium('afspraak-verlopen', eis, geldigTot(GISTEREN))).toBe('W/W/F');
    });

    // The peildatum is 23-11-2026; 90 days later it is 21-02-2027.
    test.each([
        [GISTEREN, 'afspraak-verlopen'],
        [VANDAAG, 'afspraak-verloopt'],
        ['21-02-2027', 'afspraak-verloopt'],
        ['22-02-2027', undefined],
        ['onbepaald', undefined],
    ])('geldig-tot %s gives %s', async (waarde, code) => {
        const gevonden = await findings(eis, geldigTot(waarde));
        expect(gevonden.map((melding) => [melding.code, melding.plaats])).toEqual(code ? [[code, waarde]] : []);
    });

    test('expiring soon is information, also at stage 2', async () => {
        expect(await perStadium('afspraak-verloopt', eis, geldigTot('21-02-2027'))).toBe('I/I/I');
    });

    test('a deviation expires too', async () => {
        const velden = { status: 'nvt', motivering: '"Niet nodig."', 'geldig-tot': GISTEREN };
        expect(await perStadium('afspraak-verlopen', eis, velden)).toBe('W/W/F');
    });

    test('what is not agreed yet cannot expire', async () => {
        expect(await findings(eis, { ...geldigTot(GISTEREN), status: 'concept' })).toEqual([]);
    });
});

describe('thema-onjuist', () => {
    const inThema = async (thema: string) => {
        const velden = completeVelden('betrokkenheid', 'structureel');
        const { beoordeling, gevonden } = await beoordeel(
            samenwerking(profielInStadium('structureel', 2), `${thema} { ${blok('betrokkenheid', velden)} }`),
        );
        const over = overAfspraken(gevonden).filter(({ code }) => code !== 'afspraak-ontbreekt');
        return { over, geregeld: beoordeling.voortgang.geregeld };
    };

    test('an agreement in another theme than its own is a warning on its name, and counts', async () => {
        expect(await inThema('mens')).toEqual({
            over: [expect.objectContaining({ code: 'thema-onjuist', ernst: 'W', plaats: 'betrokkenheid' })],
            geregeld: 1,
        });
    });

    test('in its own theme there is nothing to say', async () => {
        expect(await inThema('proces')).toEqual({ over: [], geregeld: 1 });
    });
});
