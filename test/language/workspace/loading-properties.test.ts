// What is said of an open file while a folder loads, whatever stands in the files.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings, load, OPEN } from '../support/loading.js';
import { fileTexts, norm } from '../support/names-in-common.js';
import { patience } from '../support/patience.js';
import { createWorkspace } from '../support/workspace.js';

const OWN_BUILTIN = /norm stappenplan/;

test('nothing is said of an open file that has to be taken back, and in the end all that a fresh start says', async () => {
    await fc.assert(
        fc.asyncProperty(
            fileTexts,
            fileTexts,
            fileTexts,
            fc.option(norm, { nil: undefined }),
            fc.option(patience, { nil: undefined }),
            fc.boolean(),
            async (text, one, other, standaard, patience, isTight) => {
                const files = { 'een.samenwerking': one, 'twee.samenwerking': other };
                const options = standaard === undefined ? {} : { norm: standaard };
                const { workspace, ahead } = await load(files, text, {
                    ...options,
                    isTight,
                    ...(patience && { patience }),
                });
                const fresh = findings(await createWorkspace({ ...files, [OPEN]: text }, options));
                expect(findings(workspace)).toEqual(fresh);
                // Which of two of the same name counts is known once both are, and so is what takes the built-in's place.
                if (!(fresh.some((finding) => finding.includes(' dubbel ')) || OWN_BUILTIN.test(one + other))) {
                    expect(fresh).toEqual(expect.arrayContaining(ahead.flat()));
                }
            },
        ),
        {
            numRuns: Number(process.env.FUZZ_RUNS ?? 100),
            ...(process.env.FUZZ_RUNS === undefined && { seed: 20261130 }),
        },
    );
}, 600_000);
