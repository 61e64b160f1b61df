import { expect, test } from 'vitest';
import { layerOf } from './profile/layer.ts';
import type { Figure } from './run/figure.ts';
import { limitOf } from './run/limits.ts';
import { table } from './run/table.ts';

const figure: Figure = {
    name: 'toets',
    unit: 'ms',
    ours: 6,
    peer: { name: 'YAML', value: 10 },
    target: 0.25,
    floor: { name: 'een leeg antwoord', value: 3 },
};

test.each([
    [{}, 'NOT MET, out of reach'],
    [{ floor: { name: 'een leeg antwoord', value: 2.5 } }, 'NOT MET'],
    [{ ours: 2.5 }, 'met'],
    [{ peer: undefined, target: 5 }, 'NOT MET'],
    [{ peer: undefined, target: 2 }, 'NOT MET, out of reach'],
])('what cannot be reached is told apart from what is not reached: %j', (other, verdict) => {
    const { peer, ...rest } = { ...figure, ...other };
    expect(table([{ ...rest, ...(peer && { peer }) }])).toMatch(new RegExp(`${verdict}$`));
});

test('the limit of a figure is its least, and where its time goes', () => {
    const profile = { layers: [['langium', 0.5] as const, ['assessment', 0.25] as const], heaviest: 0.021 };
    expect(limitOf(figure, profile).split('\n    ')).toEqual([
        'toets, against YAML',
        'at least 0.30 (wanted ≤ 0.25): een leeg antwoord',
        'goes to langium 50 %, assessment 25 %; no function takes more than 2.1 %',
    ]);
});

test.each([
    ['parse', '/p/node_modules/langium/lib/parser/langium-parser.js', 'langium'],
    ['x', '/p/node_modules/a/node_modules/@chevrotain/gast/lib/model.js', '@chevrotain/gast'],
    ['assess', '/p/packages/language/src/assessment/assess.ts', 'assessment'],
    ['toHtml', '/p/packages/report/src/html/page.ts', 'report'],
    ['main', '/p/packages/cli/src/main.ts', 'cli'],
    ['readFile', 'node:fs', 'Node'],
    ['toString', '', 'V8'],
    ['(garbage collector)', '', 'collecting garbage'],
    ['(idle)', '', undefined],
])('the time of %s in %s is that of %s', (name, source, layer) => {
    expect(layerOf(name, source)).toBe(layer);
});
