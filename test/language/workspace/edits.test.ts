import fc from 'fast-check';
import { Cancellation, isOperationCancelled } from 'langium';
import { expect, test } from 'vitest';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

/** What happens to one file: it gets this text or goes, and all that follows from it is perhaps cut short. */
interface Edit {
    readonly file: string;
    readonly text: string | undefined;
    /** After how many questions whether to stop the answer is yes. */
    readonly patience: number;
}

const pick = (...words: string[]) => fc.constantFrom(...words);
/** Names that files have in common, so that they lead to each other, stand there twice, or lead nowhere. */
const partner = pick('linge', 'maas');
const samenwerking = pick('alfa', 'beta', 'gamma');
const norm = pick('eigen', 'streng', 'stappenplan');
const contact = pick('jansen', 'bakker', 'utrecht.jansen', 'linge.bakker', 'nergens');

const line = (key: string, value: fc.Arbitrary<string>) =>
    fc.oneof(
        fc.constant(''),
        value.map((written) => `${key}: ${written}`),
    );
const contacts = fc.subarray(['contact jansen "J. Jansen" { telefoon: "1" }', 'contact bakker { organisatie: maas }']);

const blocks = fc.oneof(
    fc.tuple(partner, contacts).map(([naam, inside]) => `crisispartner ${naam} "P" { ${inside.join('\n')} }`),
    contacts.map((inside) => `veiligheidsregio utrecht { ${inside.join('\n')} }`),
    fc
        .tuple(
            samenwerking,
            contacts,
            line('partner', partner),
            line('regio', pick('utrecht', 'utrech')),
            line('neemt-over', samenwerking),
            line('volgens', norm),
            line('profiel', pick('structureel', 'stand-by', 'licht')),
            line('eigenaar', contact),
            pick('alarmering', 'oefening', 'alarmeering'),
        )
        .map(
            ([naam, inside, ...lines]) =>
                `samenwerking ${naam} "S" { ${[...inside, ...lines.slice(0, 5)].join('\n')}\n` +
                `proces { ${lines[6]} { status: gereed\ntekst: "Zo."\n${lines[5]} } } }`,
        ),
    fc
        .tuple(norm, line('breidt-uit', norm), pick('eis oefening "Oefening" { thema: proces }', ''))
        .map(([naam, base, eis]) => `norm ${naam} "N" { ${base}\n${eis}\nprofiel licht "Licht" { basis: oefening } }`),
    fc.constant('samenwerking { partner: linge'),
);

const edits: fc.Arbitrary<Edit[]> = fc.array(
    fc.record({
        file: pick('a.samenwerking', 'b.samenwerking', 'c.samenwerking', 'd.samenwerking'),
        text: fc.option(
            fc.array(blocks, { maxLength: 3 }).map((texts) => texts.join('\n')),
            { nil: undefined, freq: 5 },
        ),
        patience: fc.oneof({ weight: 3, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }, fc.nat(40)),
    }),
    { minLength: 2, maxLength: 8 },
);

/** Asked whether to stop, it says yes from a certain moment on: the same moment each time, on any machine. */
function losingPatience(patience: number): Cancellation.CancellationToken {
    let left = patience;
    return {
        get isCancellationRequested() {
            return left-- <= 0;
        },
        onCancellationRequested: Cancellation.CancellationToken.None.onCancellationRequested,
    };
}

async function apply(workspace: TestWorkspace, { file, text, patience }: Edit): Promise<void> {
    const token = losingPatience(patience);
    try {
        await (text === undefined ? workspace.remove(file, token) : workspace.write(file, text, token));
    } catch (fault) {
        if (!isOperationCancelled(fault)) {
            throw fault;
        }
    }
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
        fc.asyncProperty(edits, fc.option(norm, { nil: undefined }), async (sequence, standaard) => {
            const options = standaard === undefined ? {} : { norm: standaard };
            const workspace = await createWorkspace({}, options);
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
        }),
        {
            numRuns: Number(process.env.FUZZ_RUNS ?? 200),
            ...(process.env.FUZZ_RUNS === undefined && { seed: 20261130 }),
        },
    );
}, 600_000);
