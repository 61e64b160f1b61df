import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kinds } from '@samenwerking/report';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

test('the page about reports tells of every kind, its formats, and whether everybody may have it', () => {
    const page = readFileSync(join(root, 'docs/rapporten.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| .* \| (.*) \| (ja|nee) \|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(
        kindNames.map((name) => {
            const { formats, hasOpenbaar = false } = kinds[name];
            return [name, formats.join(', '), hasOpenbaar ? 'ja' : 'nee'];
        }),
    );
});
