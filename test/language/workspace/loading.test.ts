// What is said of an open file while a folder loads.
import fc from 'fast-check';
import { DocumentState } from 'langium';
import { expect, test } from 'vitest';
import { fileTexts, norm } from '../support/names-in-common.js';
import { losingPatience, patience, perhapsCutShort } from '../support/patience.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const OPEN = 'open.samenwerking';
const OWN_BUILTIN = /norm stappenplan/;

interface Loaded {
    readonly workspace: TestWorkspace;
    /** What was said of the open file before all others were read, each time that it was checked. */
    readonly ahead: readonly string[][];
}

/** A folder with so many files that an open one does not wait for all of them. */
async function load(
    files: Record<string, string>,
    text: string,
    { patience, ...options }: { readonly norm?: string; readonly patience?: number } = {},
): Promise<Loaded> {
    const workspace = await createWorkspace({}, options);
    const ahead: string[][] = [];
    const { DocumentBuilder } = workspace.services.shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
        if (uri.path.endsWith(OPEN) && !DocumentBuilder.hasReadAll) {
            ahead.push(findings(workspace));
        }
    });
    const others = Array.from({ length: 25 }, (_, index) => [`x${index}.samenwerking`, '// Niets.'] as const);
    const all = { ...files, ...Object.fromEntries(others), [OPEN]: text };
    await perhapsCutShort(workspace.load(all, OPEN, patience === undefined ? undefined : losingPatience(patience)));
    await DocumentBuilder.update([], []);
    return { workspace, ahead };
}

function findings(workspace: TestWorkspace): string[] {
    return workspace.diagnostics(OPEN).map(({ code, message, range: { start } }) => `${start.line} ${code} ${message}`);
}

test('an open file has its findings before all others are read, but for what those may settle', async () => {
    const { workspace, ahead } = await load(
        { 'linge.samenwerking': 'crisispartner linge "Linge" { contact jansen "J" { telefoon: "0201234567" } }' },
        `samenwerking a "A" {
    partner: linge
    regio: utrecht
    contact bakker "B" {}
    proces {
        alarmering { eigenaar: jansen }
        alarmering {}
    }
}`,
    );
    expect(ahead).toHaveLength(1);
    expect(ahead[0]).toContainEqual(expect.stringContaining('dubbel'));
    expect(ahead[0]).not.toContainEqual(expect.stringMatching('onbekend|niet-gebruikt'));
    expect(findings(workspace)).toContainEqual(expect.stringContaining('niet-gebruikt'));
});

test('nothing is said of an open file that has to be taken back, and in the end all that a fresh start says', async () => {
    await fc.assert(
        fc.asyncProperty(
            fileTexts,
            fileTexts,
            fileTexts,
            fc.option(norm, { nil: undefined }),
            fc.option(patience, { nil: undefined }),
            async (text, one, other, standaard, patience) => {
                const files = { 'een.samenwerking': one, 'twee.samenwerking': other };
                const options = standaard === undefined ? {} : { norm: standaard };
                const { workspace, ahead } = await load(files, text, { ...options, ...(patience && { patience }) });
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
