import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixes } from '../../../packages/language/src/lsp/fixes/index.js';
import { DIAGNOSTICS } from '../support/diagnostics-page.js';
import { EXAMPLES } from '../support/fixable-files.js';
import { applied, commentsIn, countOf, errorsIn, fixesOf, writeAll } from '../support/fixes.js';
import { MESSY, WITH_FIX } from '../support/messy-files.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

test('the codes with a fix are those of the table, and their explanation says what it does', () => {
    const explained = DIAGNOSTICS.flatMap(({ code, heeftOplossing }) => (heeftOplossing ? [code] : []));
    expect(explained.toSorted()).toEqual(WITH_FIX.toSorted());
    expect(Object.keys(fixes).toSorted()).toEqual(WITH_FIX.toSorted());
});

const WORKSPACES: Readonly<Record<string, Readonly<Record<string, string>>>> = { examples: EXAMPLES, messy: MESSY };

/** Applies a fix, says what became of the workspace, and takes it back. */
async function effectOf(
    action: Awaited<ReturnType<typeof fixesOf>>[number],
    file: string,
    workspace: TestWorkspace,
    files: Readonly<Record<string, string>>,
) {
    const finding = action.diagnostics?.[0];
    const before = { diagnostics: workspace.diagnostics(file), errors: errorsIn(workspace, files).length };
    const after = applied(workspace, action);
    const written = new Map([...after.keys()].map((name) => [name, workspace.document(name).textDocument.getText()]));
    await writeAll(workspace, after);
    const left = workspace.diagnostics(file);
    const effect = {
        isGone: finding !== undefined && countOf(left, finding) < countOf(before.diagnostics, finding),
        newErrors: Math.max(0, errorsIn(workspace, files).length - before.errors),
        lostComments: [...after].flatMap(([name, text]) => {
            const kept = commentsIn(text);
            return commentsIn(written.get(name) ?? '').filter((comment) => !kept.includes(comment));
        }),
    };
    await writeAll(workspace, written);
    return effect;
}

describe.each(Object.entries(WORKSPACES))('every fix of every finding in the %s files', (_, files) => {
    test.each(Object.keys(files))('%s: takes it away, adds no error and keeps all comments', async (file) => {
        const workspace = await createWorkspace(files);
        for (const finding of [...workspace.diagnostics(file)]) {
            for (const action of await fixesOf(workspace, file, [finding])) {
                expect({ titel: action.title, ...(await effectOf(action, file, workspace, files)) }).toEqual({
                    titel: action.title,
                    isGone: true,
                    newErrors: 0,
                    lostComments: [],
                });
            }
        }
    });
});

test('the messy files have a fix of every kind', async () => {
    const workspace = await createWorkspace(MESSY);
    const fixed = new Set<unknown>();
    for (const file of Object.keys(MESSY)) {
        for (const finding of workspace.diagnostics(file)) {
            const offered = await fixesOf(workspace, file, [finding]);
            fixed.add(offered.length > 0 ? finding.code : undefined);
        }
    }
    expect(WITH_FIX.filter((code) => !fixed.has(code))).toEqual([]);
});

const DAMAGE = fc.constantFrom(/[{}]/g, /"/g, /:/g, /^.*\n/gm, /[\s\S]{20}/g);

/** A real file in which a few things are left out: a sign, a line, or some characters anywhere. */
const damaged = fc
    .tuple(
        fc.constantFrom(...Object.values(EXAMPLES), ...Object.values(MESSY)),
        fc.array(fc.tuple(DAMAGE, fc.nat()), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, damages]) =>
        damages.reduce(
            (damagedText, [pattern, which]) => {
                const places = [...damagedText.matchAll(pattern)];
                const { index, 0: lost } = places[which % places.length] ?? { index: 0, 0: '' };
                return damagedText.slice(0, index) + damagedText.slice(index + lost.length);
            },
            text.replace(/^((?:samenwerking|crisispartner|veiligheidsregio) [\w-]+)/gm, '$1-2'),
        ),
    );

test('in a damaged file every fix takes its finding away and makes nothing worse', async () => {
    const file = 'beschadigd.samenwerking';
    const files = { ...EXAMPLES, [file]: '' };
    const workspace = await createWorkspace(files);
    await fc.assert(
        fc.asyncProperty(damaged, async (text) => {
            await workspace.write(file, text);
            for (const finding of [...workspace.diagnostics(file)]) {
                for (const action of await fixesOf(workspace, file, [finding])) {
                    expect({ titel: action.title, ...(await effectOf(action, file, workspace, files)) }).toMatchObject({
                        isGone: true,
                        newErrors: 0,
                    });
                }
            }
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 15) },
    );
}, 600_000);
