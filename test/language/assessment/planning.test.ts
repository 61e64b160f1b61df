import { describe, expect, test } from 'vitest';
import type { Planning } from '../../../packages/language/src/assessment/planning.js';
import { beoordeel } from '../support/judge.js';
import { samenwerking } from '../support/samenwerking.js';

async function planning(...activiteiten: string[]): Promise<Planning> {
    const { beoordeling } = await beoordeel(samenwerking('plan {', ...activiteiten, '}'));
    return beoordeling.planning as Planning;
}

/** Each activity as `name start…end`, with a dash where it is not planned. */
async function periods(...activiteiten: string[]): Promise<string[]> {
    const { activiteiten: planned } = await planning(...activiteiten);
    return planned.map(({ activiteit, start, eind }) => `${activiteit.naam} ${start ?? '–'}…${eind ?? '–'}`);
}

describe('the end', () => {
    test.each([
        ['01-03-2026', '1 dag', '2026-03-01'],
        ['01-03-2026', '10 dagen', '2026-03-10'],
        ['01-03-2026', '1 week', '2026-03-07'],
        ['01-03-2026', '2 weken', '2026-03-14'],
        ['01-03-2026', '1 maand', '2026-03-31'],
        ['15-12-2026', '2 maanden', '2027-02-14'],
        // 31-01 plus a month is the last of February, minus one day.
        ['31-01-2026', '1 maand', '2026-02-27'],
        ['31-01-2028', '1 maand', '2028-02-28'],
        ['28-02-2026', '1 maand', '2026-03-27'],
    ])('from %s for %s is %s', async (van, duur, eind) => {
        const [a] = (await planning(`activiteit a { van: ${van}  doorlooptijd: ${duur} }`)).activiteiten;
        expect(a?.eind).toBe(eind);
    });

    test('is the `tot` that is given', async () => {
        expect(await periods('activiteit a { van: 01-03-2026  tot: 05-03-2026  doorlooptijd: 2 weken }')).toEqual([
            'a 2026-03-01…2026-03-05',
        ]);
    });

    test('is not known without one', async () => {
        expect(
            await periods('activiteit a { van: 01-03-2026 }', 'activiteit b { na: a  doorlooptijd: 1 dag }'),
        ).toEqual(['a 2026-03-01…–', 'b –…–']);
    });

    test.each(['999999999999 weken', '9000 maanden', '99999999 dagen'])(
        'of what takes %s is the last day that there is',
        async (duur) => {
            const van = 'activiteit a { van: 31-12-9990  doorlooptijd:';
            const na = 'activiteit b { na: a  doorlooptijd: 1 maand }';
            const { eind } = await planning(`${van} ${duur} }`, na);
            expect(eind).toMatch(/^9999-12-3/);
        },
    );
});

describe('the start', () => {
    const A = 'activiteit a { van: 01-03-2026  doorlooptijd: 2 weken }';

    test('is the day after the last predecessor ends', async () => {
        const b = 'activiteit b { van: 10-03-2026  doorlooptijd: 10 dagen }';
        expect((await periods(A, b, 'activiteit c { na: a, b  doorlooptijd: 1 dag }'))[2]).toBe(
            'c 2026-03-20…2026-03-20',
        );
    });

    test.each([
        ['01-04-2026', 'b 2026-04-01…2026-04-02'],
        ['15-03-2026', 'b 2026-03-15…2026-03-16'],
        ['14-03-2026', 'b 2026-03-15…2026-03-16'],
    ])('is an own `van` only where that is later: %s', async (van, verwacht) => {
        expect((await periods(A, `activiteit b { na: a  van: ${van}  doorlooptijd: 2 dagen }`))[1]).toBe(verwacht);
    });

    test('is unknown without `van` and `na`, and outside the critical path', async () => {
        const { activiteiten, kritiekePad, eind } = await planning(
            A,
            'activiteit los { doorlooptijd: 60 weken }',
            'activiteit erna { na: los  doorlooptijd: 1 week }',
        );
        expect(activiteiten.slice(1).map(({ start, eind, speling }) => [start, eind, speling])).toEqual([
            [undefined, undefined, undefined],
            [undefined, undefined, undefined],
        ]);
        expect({ kritiekePad, eind }).toEqual({ kritiekePad: ['a'], eind: '2026-03-14' });
    });

    test('waits past what has lapsed for what came before that', async () => {
        expect(
            await periods(
                A,
                'activiteit weg { na: a  van: 01-08-2026  doorlooptijd: 20 weken  status: vervallen }',
                'activiteit ook-weg { na: weg  status: vervallen }',
                'activiteit c { na: ook-weg  doorlooptijd: 1 dag }',
            ),
        ).toEqual(['a 2026-03-01…2026-03-14', 'weg –…–', 'ook-weg –…–', 'c 2026-03-15…2026-03-15']);
    });

    test('tells of one that has lapsed when it would have been', async () => {
        const { activiteiten } = await planning(
            A,
            'activiteit weg { na: a  doorlooptijd: 1 week  status: vervallen }',
            'activiteit ook-weg { na: weg  doorlooptijd: 1 dag  status: vervallen }',
            'activiteit nooit { doorlooptijd: 1 dag  status: vervallen }',
        );
        expect(activiteiten.map(({ vervallen }) => vervallen)).toEqual([
            undefined,
            { start: '2026-03-15', eind: '2026-03-21' },
            { start: '2026-03-15', eind: '2026-03-15' },
            undefined,
        ]);
    });
});

test('slack is how much later an activity may end, and none along the critical path', async () => {
    const { activiteiten, kritiekePad, eind } = await planning(
        'activiteit start { van: 01-03-2026  doorlooptijd: 1 week }',
        'activiteit kort { na: start  doorlooptijd: 2 dagen }',
        'activiteit kort2 { na: kort  doorlooptijd: 3 dagen }',
        'activiteit lang { na: start  doorlooptijd: 10 dagen }',
        'activiteit slot { na: kort2, lang  doorlooptijd: 1 dag }',
        'activiteit los { van: 01-03-2026  doorlooptijd: 1 dag }',
    );
    expect(Object.fromEntries(activiteiten.map(({ activiteit, speling }) => [activiteit.naam, speling]))).toEqual({
        start: 0,
        kort: 5,
        kort2: 5,
        lang: 0,
        slot: 0,
        los: 17,
    });
    expect({ kritiekePad, eind }).toEqual({ kritiekePad: ['start', 'lang', 'slot'], eind: '2026-03-18' });
});

test('an activity without a name counts too', async () => {
    const { eind } = await planning(
        'activiteit "Eerst" { van: 01-05-2026  doorlooptijd: 1 week }',
        'activiteit "Dan" { van: 01-03-2026  doorlooptijd: 1 week }',
    );
    expect(eind).toBe('2026-05-07');
});

test('a plan without activities has no end', async () => {
    expect(await planning()).toEqual({ activiteiten: [], eind: undefined, kritiekePad: [], kringen: [] });
});

test('what waits for itself is not planned; the rest is', async () => {
    const plan = await planning(
        'activiteit a { van: 01-03-2026  na: b  doorlooptijd: 1 week }',
        'activiteit b { van: 01-03-2026  na: a  doorlooptijd: 1 week }',
        'activiteit c { van: 01-03-2026  na: a  doorlooptijd: 1 week }',
    );
    expect(plan.kringen.map((kring) => kring.map(({ naam }) => naam))).toEqual([['a', 'b']]);
    expect(plan.activiteiten.map(({ eind }) => eind)).toEqual([undefined, undefined, '2026-03-07']);
});
