import { describe, expect, test } from 'vitest';
import { meldingenBijOvername, meldingenMet } from '../support/judge.js';
import { afspraak, profielInStadium, STADIA, samenwerking, type Velden } from '../support/samenwerking.js';

const GEREED: Velden = { status: 'gereed', tekst: '"Zo is het."', eigenaar: 'jansen', 'vastgesteld-op': '01-05-2026' };

const met = (eis: string, velden: Velden, stadium: (typeof STADIA)[number] = 1) =>
    samenwerking(profielInStadium('structureel', stadium), afspraak(eis, velden));

describe.each([
    ['afspraak-zonder-eigenaar', 'eigenaar', 'alarmering'],
    ['afspraak-zonder-datum', 'vastgesteld-op', 'alarmering'],
    ['document-ontbreekt', 'document', 'convenant'],
])('%s', (code, sleutel, eis) => {
    const compleet = { ...GEREED, document: '"afspraak.pdf"' };

    test.each(STADIA)('is information on the name at stage %i', async (stadium) => {
        expect(await meldingenMet(code, met(eis, { ...compleet, [sleutel]: undefined }, stadium))).toEqual([
            `I ${eis}`,
        ]);
    });

    test('is not said where it is given', async () => {
        expect(await meldingenMet(code, met(eis, compleet))).toEqual([]);
    });

    test.each(['open', 'concept', 'afgestemd', 'nvt'])('is not said of what is %s', async (status) => {
        const velden = { ...compleet, status, motivering: '"Niet nodig."', [sleutel]: undefined };
        expect(await meldingenMet(code, met(eis, velden))).toEqual([]);
    });

    test('counts what is taken over, and is never said for it', async () => {
        const zonder = met(eis, { ...compleet, [sleutel]: undefined });
        const eigen = afspraak(eis, { 'geldig-tot': 'onbepaald' });
        expect((await meldingenBijOvername(zonder)).filter((melding) => melding.startsWith(code))).toEqual([]);
        expect(await meldingenBijOvername(zonder, eigen)).toContain(`${code} @ ${eis}`);
        expect(await meldingenBijOvername(met(eis, compleet), eigen)).not.toContain(`${code} @ ${eis}`);
    });
});

describe('document-ontbreekt', () => {
    test.each(['convenant', 'opleiden-trainen-oefenen', 'geheimhouding', 'gebruikersovereenkomst'])(
        'is asked of %s, which is a product',
        async (eis) => {
            expect(await meldingenMet('document-ontbreekt', met(eis, GEREED))).toEqual([`I ${eis}`]);
        },
    );

    test('is not asked of what is no product', async () => {
        expect(await meldingenMet('document-ontbreekt', met('alarmering', GEREED))).toEqual([]);
        expect(await meldingenMet('document-ontbreekt', met('systeemkeuze', GEREED))).toEqual([]);
    });
});

test('an agreement beyond the minimum has an owner and a date too, but needs no document', async () => {
    const tekst = samenwerking('proces { afspraak "Pers" { status: gereed  tekst: "Eén lijn." } }');
    expect(await meldingenMet('afspraak-zonder-eigenaar', tekst)).toEqual(['I "Pers"']);
    expect(await meldingenMet('afspraak-zonder-datum', tekst)).toEqual(['I "Pers"']);
    expect(await meldingenMet('document-ontbreekt', tekst)).toEqual([]);
});
