import { describe, expect, test } from 'vitest';
import {
    beoordeel,
    eisStatus,
    meldingenBijOvername,
    meldingenMet,
    overAfspraken,
    zinnenVan,
} from '../support/judge.js';
import { profielInStadium, STADIA, type Stadium, samenwerking } from '../support/samenwerking.js';

const metTechniek = (inhoud: string, stadium: Stadium = 1) =>
    samenwerking('regio: utrecht', profielInStadium('stand-by', stadium), `techniek { ${inhoud} }`);

describe('systeem-zonder-koppeling', () => {
    const meldingen = (systeem: string, stadium: Stadium = 1) =>
        meldingenMet('systeem-zonder-koppeling', metTechniek(`systeem: ${systeem}`, stadium));

    test.each(STADIA)('is an error on the system at stage %i', async (stadium) => {
        expect(await meldingen('"CoBRA"', stadium)).toEqual(['F "CoBRA"']);
    });

    test.each([
        ['LCMS', []],
        ['"LCMS"', []],
        ['"CoBRA" { koppeling-lcms: ja }', []],
        ['"CoBRA" { koppeling-lcms: nee }', ['F "CoBRA"']],
        ['"LCMS2"', ['F "LCMS2"']],
        ['""', []],
        ['TODO', []],
    ])('%s gives %j', async (systeem, verwacht) => {
        expect(await meldingen(systeem)).toEqual(verwacht);
    });

    test('is not said without a system, or for one that is taken over', async () => {
        expect(await meldingenMet('systeem-zonder-koppeling', metTechniek(''))).toEqual([]);
        const over = await meldingenBijOvername(metTechniek('systeem: "CoBRA"'));
        expect(over.filter((melding) => melding.startsWith('systeem'))).toEqual([]);
    });
});

describe('a system that is still to be chosen', () => {
    test.each(STADIA)('is a placeholder on its name at stage %i, and not another system', async (stadium) => {
        for (const systeem of ['""', '"TODO"', 'ntb']) {
            const text = metTechniek(`systeem: ${systeem}`, stadium);
            expect(await meldingenMet('plaatshouder', text)).toEqual([`W ${systeem}`]);
            expect(await zinnenVan('plaatshouder', text)).toEqual([
                'Hier staat nog geen echte tekst. Schrijf met welk systeem de partijen werken, zoals LCMS (stap 6).',
            ]);
        }
        expect(await meldingenMet('plaatshouder', metTechniek('systeem: LCMS', stadium))).toEqual([]);
    });

    test('is no text about which one it is', async () => {
        const keuze = (systeem: string) =>
            metTechniek(`systeem: ${systeem}  systeemkeuze { status: gereed  randvoorwaarden: "Rechten." }`);
        expect(await eisStatus(keuze('LCMS'), 'systeemkeuze')).toEqual({ status: 'gereed', gemist: [] });
        expect(await eisStatus(keuze('"…"'), 'systeemkeuze')).toEqual({ status: 'onvolledig', gemist: ['tekst'] });
        const nietGevraagd = samenwerking(
            profielInStadium('ad-hoc', 1),
            'techniek { systeem: ""  systeemkeuze { status: gereed } }',
        );
        expect(overAfspraken((await beoordeel(nietGevraagd)).gevonden)).toEqual([
            expect.objectContaining({ code: 'plaatshouder', plaats: '""' }),
            expect.objectContaining({ code: 'afspraak-onvolledig', plaats: 'systeemkeuze' }),
        ]);
    });
});
