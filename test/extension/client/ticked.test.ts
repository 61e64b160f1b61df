import { expect, test } from 'vitest';
import { chosenOf, type Ticking } from '../../../packages/extension/src/client/nieuw/ticked.ts';

const [groningen, oost, midden] = [
    { naam: 'groningen', label: 'Veiligheidsregio Groningen', description: 'regio 1' },
    { naam: 'noord-en-oost-gelderland', label: 'Veiligheidsregio Noord- en Oost-Gelderland', description: 'regio 6' },
    { naam: 'gelderland-midden', label: 'Veiligheidsregio Gelderland-Midden', description: 'regio 7' },
] as const;

function chosen(left: Partial<Ticking>): readonly string[] | undefined {
    const list = { value: '', items: [groningen, oost, midden], selectedItems: [], activeItems: [], ...left };
    return chosenOf(list)?.map(({ naam }) => naam);
}

test('what is ticked is chosen, whatever was typed after it', () => {
    expect(chosen({ selectedItems: [groningen, oost], value: 'gelderland-m', activeItems: [midden] })).toEqual([
        'groningen',
        'noord-en-oost-gelderland',
    ]);
});

test.each([
    ['is the row that is left', 'gelderland-m', [midden], 'gelderland-midden'],
    ['is the row that the cursor is on', 'gelderland', [midden], 'gelderland-midden'],
    ['is a row that the list has not shown yet', 'gelderland-m', [groningen], 'gelderland-midden'],
    ['is in no row that the list shows', 'regio 7', [], 'gelderland-midden'],
    ['is the name of a region', 'noord-en-oost-gelderland', [], 'noord-en-oost-gelderland'],
    ['the list finds by parts of it', 'gelmid', [midden], 'gelderland-midden'],
])('with nothing ticked, what was typed %s', (_, value, activeItems, expected) => {
    expect(chosen({ value, activeItems })).toEqual([expected]);
});

test('with nothing ticked or typed there is none, wherever the cursor is', () => {
    expect(chosen({ activeItems: [groningen] })).toEqual([]);
    expect(chosen({ value: ' ', activeItems: [groningen] })).toEqual([]);
});

test('what was typed and is no region is not passed over', () => {
    expect(chosen({ value: 'atlantis' })).toBeUndefined();
});
