import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileTexts, norm, pick } from '../support/names-in-common.js';
import { losingPatience, patience, perhapsCutShort } from '../support/patience.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

/** What happens to one file: it gets this text or goes, and all that follows from it is perhaps cut short. */
interface Edit {
    readonly file: string;
    readonly text: string | undefined;
    /** After how many questions whether to stop the answer is yes. */
    readonly patience: number;
}

const edits: fc.Arbitrary<Edit[]> = fc.array(
    fc.record({
        file: pick('a.samenwerking', 'b.samenwerking', 'c.samenwerking', 'd.samenwerking'),
        text: fc.option(fileTexts, { nil: undefined, freq: 5 }),
        patience,
    }),
    { minLength: 2, maxLength: 8 },
);

function apply(workspace: TestWorkspace, { file, text, patience }: Edit): Promise<void> {
    const token = losingPatience(patience);
    return perhapsCutShort(text === undefined ? workspace.remove(file, token) : workspace.write(file, text, token));
}

const diagnosticsOf = (workspace: TestWorkspace, files: readonly string[]) =>
    files.flatMap((file) =>
        workspace
            .diagnostics(file)
            .map(({ code, message, severity, range: { start }, relatedInformation = [] }) =>
                [file, start.line, start.character, severity, code, message, JSON.stringify(relatedInformation)].join(
                    ' ',
                ),
            ),
    );

test('after any edits, cut short or not, every file has the findings of a fresh start', async () => {
    await fc.assert(
        fc.asyncProperty(
            edits,
            fc.option(norm, { nil: undefined }),
            fc.boolean(),
            async (sequence, standaard, isTight) => {
                const options = standaard === undefined ? {} : { norm: standaard };
                const workspace = await createWorkspace({}, { ...options, isTight });
                const texts: Record<string, string> = {};
                for (const edit of sequence) {
                    await apply(workspace, edit);
                    delete texts[edit.file];
                    if (edit.text !== undefined) {
                        texts[edit.file] = edit.text;
                    }
                }
                await workspace.services.shared.workspace.DocumentBuilder.update([], []);
                const fresh = await createWorkspace(texts, options);
                const files = Object.keys(texts);
                expect(diagnosticsOf(workspace, files)).toEqual(diagnosticsOf(fresh, files));
            },
        ),
        {
            numRuns: Number(process.env.FUZZ_RUNS ?? 200),
            ...(process.env.FUZZ_RUNS === undefined && { seed: 20261130 }),
        },
    );
}, 600_000);
