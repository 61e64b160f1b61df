// What is found where files are checked as soon as what they rest on has been read.
import fc from 'fast-check';
import { DocumentState, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { fileTexts } from '../support/names-in-common.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

type Files = Readonly<Record<string, string>>;

const VALIDATION = { validation: true };

/** Reads files in their order, so many at a time, and checks ahead what can be; returns which of them stayed so. */
async function readAhead(workspace: TestWorkspace, files: Files, atATime: number): Promise<string[]> {
    const { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory } = workspace.services.shared.workspace;
    const entries = Object.entries(files);
    for (let start = 0; start < entries.length; start += atATime) {
        const group = entries
            .slice(start, start + atATime)
            .map(([name, text]) => LangiumDocumentFactory.fromString(text, URI.parse(`file:///werkmap/${name}`)));
        for (const document of group) {
            LangiumDocuments.addDocument(document);
        }
        await DocumentBuilder.readAhead(group, VALIDATION);
    }
    const names = Object.keys(files);
    const ahead = names.filter((name) => workspace.document(name).state === DocumentState.Validated);
    const others = names.filter((name) => !ahead.includes(name)).map((name) => workspace.document(name));
    await DocumentBuilder.build(others, VALIDATION);
    return ahead;
}

/** Everything that is said of the files. */
function said(workspace: TestWorkspace, files: Files): string[] {
    return Object.keys(files).flatMap((name) =>
        workspace
            .diagnostics(name)
            .map(({ code, message, range: { start } }) => `${name} ${start.line} ${code} ${message}`),
    );
}

const SAMENWERKING = 'samenwerking proef "Proef" { partner: linge  regio: utrecht  profiel: kern }\n';
const PARTNER = 'crisispartner linge "Waterschap Linge" { contact devries "J. de Vries" }\n';
const TAKER = 'samenwerking eigen "Eigen" { neemt-over: proef  regio: flevoland }\n';

describe('files that are read one after the other', () => {
    test.each<[why: string, files: Files, ahead: string[]]>([
        ['rests on nothing else', { a: 'samenwerking los { regio: utrecht }\n' }, ['a']],
        ['comes after its partner', { a: PARTNER, b: SAMENWERKING }, ['a', 'b']],
        ['comes before its partner', { a: SAMENWERKING, b: PARTNER }, ['b']],
        ['comes before its partner, as does what takes it over', { a: SAMENWERKING, b: TAKER, c: PARTNER }, ['c']],
        ['comes after all of them', { a: PARTNER, b: SAMENWERKING, c: TAKER }, ['a', 'b', 'c']],
        ['comes before another partner of that name', { a: PARTNER, b: SAMENWERKING, c: PARTNER }, ['c']],
        [
            'comes before a region that takes the place of the built-in one',
            { a: PARTNER, b: SAMENWERKING, c: 'veiligheidsregio utrecht { contact bakker }\n' },
            ['a', 'c'],
        ],
        [
            'comes before a norm that takes the place of the built-in one',
            { a: PARTNER, b: SAMENWERKING, c: 'norm stappenplan { }\n' },
            ['a', 'c'],
        ],
    ])('one that %s is checked when nothing can change it any more', async (_, files, ahead) => {
        const workspace = await createWorkspace();
        expect(await readAhead(workspace, files, 1)).toEqual(ahead);
        expect(said(workspace, files)).toEqual(said(await createWorkspace(files), files));
    });

    test('a contact that only a later file uses is used', async () => {
        const files = {
            a: PARTNER,
            b: SAMENWERKING.replace('}', 'contact smit "A. Smit" { organisatie: utrecht } }'),
            c: TAKER.replace('}', 'proces { alarmering { eigenaar: smit } } }'),
        };
        const workspace = await createWorkspace();
        await readAhead(workspace, files, 1);
        expect(workspace.findings('b').filter((finding) => finding.startsWith('niet-gebruikt'))).toEqual([]);
    });
});

test('whatever the files say, in whatever order, in the end all that a fresh start says', async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.array(fileTexts, { minLength: 2, maxLength: 6 }),
            fc.integer({ min: 1, max: 4 }),
            fc.boolean(),
            async (texts, atATime, isTight) => {
                const files = Object.fromEntries(texts.map((text, index) => [`bestand-${index}`, text]));
                const workspace = await createWorkspace({}, { isTight });
                await readAhead(workspace, files, atATime);
                expect(said(workspace, files)).toEqual(said(await createWorkspace(files), files));
            },
        ),
        {
            numRuns: Number(process.env.FUZZ_RUNS ?? 100),
            ...(process.env.FUZZ_RUNS === undefined && { seed: 20261201 }),
        },
    );
}, 600_000);
