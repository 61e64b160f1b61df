import { describe, expect, test } from 'vitest';
import { beoordeel, meldingenBijOvername, meldingenMet, zinnenVan } from '../support/judge.js';
import { GISTEREN, MORGEN, profielInStadium, STADIA, samenwerking, VANDAAG } from '../support/samenwerking.js';

const plan = (...inhoud: string[]) => samenwerking('plan {', ...inhoud, '}');

/** A later period than the peildatum, and a priority: nothing to remark on. */
const GOED = 'van: 01-03-2027  doorlooptijd: 2 weken  prioriteit: hoog';

/** All findings about the plan, as code, severity and place. */
async function overPlan(...inhoud: string[]): Promise<string[]> {
    const { gevonden } = await beoordeel(plan('go-live: 01-11-2028', ...inhoud));
    return gevonden
        .filter(({ code }) => /^(activiteit|planning|kring|go-live|dubbel|onbekend)/.test(code))
        .map(({ code, ernst, plaats }) => `${code} ${ernst} ${plaats}`);
}

describe('go-live-ontbreekt', () => {
    test.each(STADIA)('is a warning on the plan at stage %i', async (stadium) => {
        const tekst = samenwerking(profielInStadium('kern', stadium), 'plan { }');
        expect(await meldingenMet('go-live-ontbreekt', tekst)).toEqual(['W plan']);
    });

    test('is not said with a date, nor without a plan', async () => {
        expect(await meldingenMet('go-live-ontbreekt', plan('go-live: 01-11-2026'))).toEqual([]);
        expect(await meldingenMet('go-live-ontbreekt', samenwerking())).toEqual([]);
        const over = await meldingenBijOvername(plan('activiteit a'));
        expect(over.filter((melding) => /^(go-live|activiteit)/.test(melding))).toEqual([]);
    });
});

describe('activiteit-zonder-planning', () => {
    const meldingen = (sleutels: string) =>
        meldingenMet('activiteit-zonder-planning', plan(`activiteit workshop "Workshop" { ${sleutels} }`));

    test.each([
        ['', ['W workshop', 'I workshop']],
        ['prioriteit: laag', ['W workshop']],
        ['doorlooptijd: 1 dag', ['I workshop']],
        ['van: 01-03-2027  prioriteit: laag', ['W workshop']],
        ['tot: 01-03-2027  prioriteit: laag', ['W workshop']],
        ['van: 01-03-2027  tot: 02-03-2027  prioriteit: laag', []],
        ['doorlooptijd: 1 dag  prioriteit: laag', []],
        ['status: gereed', ['W workshop', 'I workshop']],
        ['status: vervallen', []],
    ])('with %j gives %j', async (sleutels, verwacht) => {
        expect(await meldingen(sleutels)).toEqual(verwacht);
    });

    test('calls an activity without a name by its title', async () => {
        const [zin] = await zinnenVan('activiteit-zonder-planning', plan('activiteit "Workshop"'));
        expect(zin).toMatch(/^‘Workshop’/);
    });

    test('says which is lacking', async () => {
        const zinnen = await zinnenVan('activiteit-zonder-planning', plan('activiteit workshop'));
        expect(zinnen).toEqual([
            expect.stringContaining('doorlooptijd of periode'),
            expect.stringContaining('prioriteit'),
        ]);
    });
});

describe('activiteit-te-laat', () => {
    const meldingen = (sleutels: string) =>
        meldingenMet('activiteit-te-laat', plan(`activiteit workshop { van: 01-11-2026  ${sleutels} }`));

    test.each([
        [`tot: ${GISTEREN}`, ['W workshop']],
        [`tot: ${VANDAAG}`, []],
        [`tot: ${MORGEN}`, []],
        ['doorlooptijd: 22 dagen', ['W workshop']],
        ['doorlooptijd: 23 dagen', []],
        [`tot: ${GISTEREN}  status: open`, ['W workshop']],
        [`tot: ${GISTEREN}  status: bezig`, ['W workshop']],
        [`tot: ${GISTEREN}  status: gereed`, []],
        [`tot: ${GISTEREN}  status: vervallen`, []],
        ['', []],
    ])('with %j gives %j', async (sleutels, verwacht) => {
        expect(await meldingen(sleutels)).toEqual(verwacht);
    });

    test('counts the end that follows from what it waits for', async () => {
        const tekst = plan(
            'activiteit a { van: 01-11-2026  doorlooptijd: 2 weken  status: gereed }',
            'activiteit b { na: a  doorlooptijd: 1 week }',
        );
        expect(await meldingenMet('activiteit-te-laat', tekst)).toEqual(['W b']);
    });
});

describe('planning-onmogelijk', () => {
    const meldingen = (...inhoud: string[]) => meldingenMet('planning-onmogelijk', plan(...inhoud));
    const A = 'activiteit a { van: 01-03-2027  doorlooptijd: 2 weken }';

    test.each([
        ['van: 10-03-2027  tot: 09-03-2027', ['F workshop']],
        ['van: 10-03-2027  tot: 10-03-2027', []],
        ['van: 10-03-2027  doorlooptijd: 0 dagen', ['F workshop']],
        ['doorlooptijd: 0 weken', ['F workshop']],
        ['van: 10-03-2027  doorlooptijd: 1 dag', []],
        ['van: 10-03-2027  doorlooptijd: 0 dagen  status: gereed', []],
        ['van: 10-03-2027  tot: 09-03-2027  status: gereed', ['F workshop']],
        ['van: 10-03-2027  tot: 09-03-2027  status: vervallen', []],
    ])('ends before it starts: %s gives %j', async (sleutels, verwacht) => {
        expect(await meldingen(`activiteit workshop { ${sleutels} }`)).toEqual(verwacht);
    });

    test('ends before it can start after what it waits for', async () => {
        expect(await meldingen(A, 'activiteit b { na: a  tot: 10-03-2027 }')).toEqual(['F b']);
    });

    test.each([
        ['14-03-2027', '', ['W b']],
        ['15-03-2027', '', []],
        ['14-03-2027', 'status: gereed', []],
        ['14-03-2027', 'status: vervallen', []],
    ])('starts before its predecessor ends: van %s %s gives %j', async (van, status, verwacht) => {
        expect(await meldingen(A, `activiteit b { na: a  van: ${van}  doorlooptijd: 1 dag  ${status} }`)).toEqual(
            verwacht,
        );
    });

    test('starts before what came before a lapsed predecessor ends', async () => {
        const weg = 'activiteit weg { na: a  doorlooptijd: 9 weken  status: vervallen }';
        const c = (van: string) => `activiteit c { na: weg  van: ${van}  doorlooptijd: 1 dag }`;
        expect(await meldingen(A, weg, c('14-03-2027'))).toEqual(['W c']);
        expect(await meldingen(A, weg, c('15-03-2027'))).toEqual([]);
    });

    test.each([
        ['go-live: 14-03-2027', []],
        ['go-live: 13-03-2027', ['W a']],
        ['deadline "Storm": 14-03-2027', []],
        ['deadline "Storm": 13-03-2027', ['W a']],
        ['go-live: 13-03-2027  deadline "Storm": 12-03-2027  deadline "Vorst": 20-03-2027', ['W a', 'W a']],
        ['go-live: 13-03-2027', [], 'status: gereed'],
        ['go-live: 13-03-2027', [], 'status: vervallen'],
    ])('ends after go-live or a deadline: %s gives %j', async (grens, verwacht, status = '') => {
        expect(await meldingen(grens, A.replace('}', `${status} }`))).toEqual(verwacht);
    });

    test('says which', async () => {
        const zinnen = await zinnenVan(
            'planning-onmogelijk',
            plan(
                'go-live: 13-03-2027  deadline "Storm": 12-03-2027',
                A,
                'activiteit b { na: a  van: 02-03-2027  doorlooptijd: 1 dag }',
                'activiteit c { van: 02-03-2027  tot: 01-03-2027 }',
            ),
        );
        expect(zinnen).toEqual([
            expect.stringContaining('‘a’ eindigt op 14-03-2027, na ‘go-live’ op 13-03-2027'),
            expect.stringContaining('na ‘Storm’ op 12-03-2027'),
            expect.stringContaining('‘b’ begint voordat ‘a’ klaar is, op 14-03-2027'),
            expect.stringContaining('‘c’ eindigt voordat hij begint'),
        ]);
        expect(
            await zinnenVan('planning-onmogelijk', plan('activiteit d { van: 02-03-2027  doorlooptijd: 0 dagen }')),
        ).toEqual(['De doorlooptijd van ‘d’ is nul. Schrijf hoe lang de activiteit duurt, ten minste 1 dag (stap 8).']);
    });

    test.each(['9999999 dagen', '9999999 maanden'])(
        'is not that it lasts %s, to the last day there is',
        async (duur) => {
            const a = `activiteit a { van: 01-03-2027  doorlooptijd: ${duur} }`;
            expect(await meldingen(a, `activiteit b { na: a  doorlooptijd: ${duur} }`)).toEqual([]);
        },
    );
});

describe('kring', () => {
    const zin = async (...inhoud: string[]) =>
        (await zinnenVan('kring', plan(...inhoud))).map((een) => een.match(/‘[^.]*’/)?.[0]);

    test('is an error on the reference that closes it, and nothing else is said about it', async () => {
        expect(
            await overPlan('activiteit a { na: b }', 'activiteit b { na: a  van: 02-01-2026  tot: 01-01-2026 }'),
        ).toEqual(['kring F a']);
        expect(await overPlan(`activiteit a { na: a  ${GOED} }`)).toEqual(['kring F a']);
    });

    test('names the ring over several activities', async () => {
        const ring = ['activiteit a { na: b }', 'activiteit b { na: d, c }', 'activiteit c { na: a }'];
        expect(await zin(...ring, `activiteit d { ${GOED} }`)).toEqual(['‘a’ → ‘b’ → ‘c’ → ‘a’']);
        expect(await zin('activiteit a { na: a }')).toEqual(['‘a’ verwijst met ‘na’']);
    });

    test('each ring is said, also one that shares an activity with another', async () => {
        const apart = [
            'activiteit a { na: b }',
            'activiteit b { na: a }',
            'activiteit x { na: y }',
            'activiteit y { na: x }',
        ];
        expect(await overPlan(...apart)).toEqual(['kring F a', 'kring F x']);
        const gedeeld = ['activiteit a { na: b, c }', 'activiteit b { na: a }', 'activiteit c { na: b }'];
        expect(await zin(...gedeeld)).toEqual(['‘a’ → ‘b’ → ‘a’', '‘c’ → ‘b’ → ‘a’ → ‘c’']);
        expect((await overPlan(...gedeeld)).filter((melding) => !melding.startsWith('kring'))).toEqual([]);
    });

    test('what merely follows a ring is no part of it', async () => {
        const ring = ['activiteit a { na: b }', 'activiteit b { na: a }'];
        expect(await overPlan(...ring, `activiteit c { na: a  ${GOED} }`)).toEqual(['kring F a']);
        expect(await overPlan(...ring, 'activiteit c { na: a  prioriteit: hoog }')).toEqual([
            'kring F a',
            'activiteit-zonder-planning W c',
        ]);
    });

    test('a plan without one has nothing to say', async () => {
        expect(
            await overPlan(`activiteit a { ${GOED} }`, `activiteit b { na: a  ${GOED} }`.replace('03-2027', '04-2027')),
        ).toEqual([]);
    });
});
