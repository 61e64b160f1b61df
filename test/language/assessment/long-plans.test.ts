import { expect, test } from 'vitest';
import type { Planning } from '../../../packages/language/src/assessment/planning.js';
import { beoordeel, zinnenVan } from '../support/judge.js';
import { samenwerking } from '../support/samenwerking.js';

async function planning(...activiteiten: string[]): Promise<Planning> {
    const { beoordeling } = await beoordeel(samenwerking('plan {', ...activiteiten, '}'));
    return beoordeling.planning as Planning;
}

test('a chain of thousands is worked out, lapsed ones in it as well', async () => {
    const keten = Array.from({ length: 3000 }, (_, i) => {
        const status = i % 3 === 1 ? 'vervallen' : 'open';
        return `activiteit a${i} { ${i === 0 ? 'van: 01-01-2026' : `na: a${i - 1}`}  doorlooptijd: 1 dag  status: ${status} }`;
    });
    const { activiteiten, eind, kritiekePad } = await planning(...keten);
    // Two of three take a day.
    expect(eind).toBe('2031-06-23');
    expect(kritiekePad).toHaveLength(2000);
    expect(activiteiten.at(-1)).toMatchObject({ start: eind, eind, speling: 0 });
}, 120_000);

test('many lapsed ones in a row are passed over', async () => {
    const weg = Array.from({ length: 3000 }, (_, i) => `activiteit w${i} { na: w${i + 1}  status: vervallen }`);
    const eerst = 'activiteit w3000 { van: 01-01-2026  doorlooptijd: 1 dag }';
    const { activiteiten } = await planning(...weg, eerst, 'activiteit b { na: w0  doorlooptijd: 1 dag }');
    expect(activiteiten.at(-1)).toMatchObject({ start: '2026-01-02', eind: '2026-01-02' });
}, 120_000);

test.each([
    [6, '‘a1’ → ‘a2’ → ‘a3’ → ‘a4’ → ‘a5’ → ‘a6’ → ‘a1’'],
    [7, '‘a1’ → ‘a2’ → ‘a3’ → ‘a4’ → ‘a5’ → nog 2 andere → ‘a1’'],
    [1000, '‘a1’ → ‘a2’ → ‘a3’ → ‘a4’ → ‘a5’ → nog 995 andere → ‘a1’'],
])('names the first few of a ring of %i', async (aantal, verwacht) => {
    const ring = Array.from({ length: aantal }, (_, i) => `activiteit a${i + 1} { na: a${((i + 1) % aantal) + 1} }`);
    expect(await zinnenVan('kring', samenwerking('plan {', ...ring, '}'))).toEqual([
        `Deze wachten op elkaar: ${verwacht}. Haal een van deze verwijzingen weg.`,
    ]);
});
