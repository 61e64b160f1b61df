import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const EXAMPLES = globSync('examples/**/*.samenwerking').map((path) => readFileSync(path, 'utf8'));
const SCRAPS = ['{', '}', ':', ',', '"', '"""', '.', '//', '/*', '\n', 'status', 'proces {', '12-', '01-02-2026', 'é'];

/** A real file with a few pieces cut out and a few scraps put in. */
const damaged = fc
    .tuple(
        fc.constantFrom(...EXAMPLES),
        fc.array(fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.constantFrom('', ...SCRAPS) }), {
            minLength: 1,
            maxLength: 4,
        }),
    )
    .map(([text, damages]) =>
        damages.reduce((damagedText, { at, cut, put }) => {
            const place = at % (damagedText.length + 1);
            return damagedText.slice(0, place) + put + damagedText.slice(place + cut);
        }, text),
    );

test('a damaged file is still checked: nothing throws, and every finding has a place in it', async () => {
    const workspace = await createWorkspace(Object.fromEntries(EXAMPLES.map((text, i) => [`${i}.samenwerking`, text])));
    await fc.assert(
        fc.asyncProperty(damaged, async (text) => {
            const document = await workspace.write('damaged.samenwerking', text);
            const lines = document.textDocument.lineCount;
            for (const { range, message } of workspace.diagnostics('damaged.samenwerking')) {
                expect(range.start.line).toBeLessThan(lines);
                expect(message).not.toMatch(/undefined|NaN|\[object/);
            }
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
}, 600_000);
