import { createSamenwerkingServices, type LanguageHost } from '@samenwerking/language';
import fc from 'fast-check';
import { EmptyFileSystemProvider, type FileSystemProvider, URI } from 'langium';
import { describe, expect, test, vi } from 'vitest';
import { BUILTIN_TEXTS } from '../../../packages/language/src/workspace/builtin.js';
import { EXAMPLES } from '../support/fixable-files.js';
import { MESSY } from '../support/messy-files.js';
import { fileTexts, norm, pick } from '../support/names-in-common.js';
import { losingPatience, patience, perhapsCutShort } from '../support/patience.js';
import { FILLERS, MemoryStore, thenRest } from '../support/snapshot.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

type Files = Readonly<Record<string, string>>;

interface Start extends Pick<LanguageHost, 'isMissing'> {
    readonly norm?: string;
    readonly peildatum?: string;
    readonly open?: string;
    /** After how many questions whether to stop the answer is yes. */
    readonly patience?: number;
    /** What is written when it was stopped. */
    readonly edit?: readonly [file: string, text: string];
}

/** Loads a folder as a server does that has a store. */
async function start(files: Files, snapshots: MemoryStore, { open, patience: most, edit, ...others }: Start = {}) {
    const workspace = await createWorkspace({}, { snapshots, ...others });
    const parse = vi.spyOn(workspace.services.parser.LangiumParser, 'parse');
    const token = most === undefined ? undefined : losingPatience(most);
    await perhapsCutShort(workspace.load({ ...FILLERS, ...files }, open, token));
    if (token?.isCancellationRequested) {
        await (edit ? workspace.write(...edit) : workspace.services.shared.workspace.DocumentBuilder.update([], []));
    }
    return { workspace, parsed: parse.mock.calls.length };
}

const findingsIn = (workspace: TestWorkspace, files: Files) =>
    Object.fromEntries(Object.keys(files).map((name) => [name, workspace.diagnostics(name)]));

const REAL: Files = { ...EXAMPLES, ...MESSY };

test('a folder that has not changed is not read again, and has the same findings', async () => {
    const store = new MemoryStore();
    await thenRest(() => start(REAL, store));
    const { workspace, parsed } = await start(REAL, store);
    expect(parsed).toBe(0);
    const fresh = await createWorkspace(REAL);
    expect(findingsIn(workspace, REAL)).toEqual(findingsIn(fresh, REAL));
    for (const name of Object.keys(REAL)) {
        const [again, made] = [workspace, fresh].map((one) =>
            one.services.assessment.Beoordelingen.beoordelingenOf(one.document(name)),
        );
        expect(again, name).toEqual(made);
    }
});

test('of what has changed only that is read again which it concerns', async () => {
    const store = new MemoryStore();
    const partner = 'crisispartner linge "Linge" { }\n';
    const files = Object.fromEntries(
        [0, 1, 2, 3].map((i) => [`s${i}.samenwerking`, `samenwerking s${i} { regio: utrecht }\n`]),
    );
    const before = {
        ...files,
        'partner.samenwerking': partner,
        'met.samenwerking': 'samenwerking met { partner: linge }\n',
    };
    await thenRest(() => start(before, store));
    const { parsed } = await start({ ...before, 'partner.samenwerking': `${partner}// Anders.\n` }, store);
    expect(parsed).toBe(2);
});

describe('a contact that only another file uses', () => {
    const own = 'samenwerking alfa "A" { contact jansen "J. Jansen" { telefoon: "1" } }\n';
    const uses = 'samenwerking beta "B" { neemt-over: alfa  mens { geheimhouding { eigenaar: jansen } } }\n';
    const files = { 'a.samenwerking': own, 'b.samenwerking': uses };
    const isUnused = ({ findings }: TestWorkspace) => findings('a.samenwerking').includes('niet-gebruikt @ jansen');

    test('is of use, and its file need not be read for that', async () => {
        const store = new MemoryStore();
        await thenRest(() => start(files, store));
        const { workspace, parsed } = await start(files, store);
        expect([isUnused(workspace), parsed]).toEqual([false, 0]);
    });

    test('is of no use once that has changed', async () => {
        const store = new MemoryStore();
        await thenRest(() => start(files, store));
        const after = { ...files, 'b.samenwerking': uses.replace('eigenaar: jansen', '') };
        expect(isUnused((await start(after, store)).workspace)).toBe(true);
    });

    test('is of no use once that has gone', async () => {
        const store = new MemoryStore();
        await thenRest(() => start(files, store));
        expect(isUnused((await start({ 'a.samenwerking': own }, store)).workspace)).toBe(true);
    });
});

test('of two declarations of a name the second is the only one, once the first has gone', async () => {
    const store = new MemoryStore();
    const linge = 'crisispartner linge "Linge" { sector: "Water" }\n';
    await thenRest(() => start({ 'a.samenwerking': linge, 'b.samenwerking': linge }, store));
    const { workspace } = await start({ 'b.samenwerking': linge }, store);
    expect(workspace.findings('b.samenwerking')).not.toContain('dubbel @ linge');
});

test.each([1, 3, 10, 30, 60])(
    'cut short after %i questions whether to stop, it is taken up again',
    async (patience) => {
        const store = new MemoryStore();
        await thenRest(() => start(REAL, store));
        const { workspace, parsed } = await start(REAL, store, { patience });
        expect(parsed).toBe(0);
        expect(findingsIn(workspace, REAL)).toEqual(findingsIn(await createWorkspace(REAL), REAL));
    },
);

test.each<readonly [string, Start]>([
    ['another day', { peildatum: '2030-01-01' }],
    ['another norm', { norm: 'oost' }],
    ['a file that is there now', { isMissing: () => false }],
])('on %s what was found is not what is found', async (_, then) => {
    const store = new MemoryStore();
    await thenRest(() => start(REAL, store, { isMissing: () => true }));
    const { workspace } = await start(REAL, store, { isMissing: () => true, ...then });
    const fresh = await createWorkspace(REAL, { isMissing: () => true, ...then });
    expect(findingsIn(workspace, REAL)).toEqual(findingsIn(fresh, REAL));
});

test('what another version of the program kept counts for nothing', async () => {
    const [old, current] = [new MemoryStore('1'), new MemoryStore('2')];
    await thenRest(() => start(REAL, old));
    current.lines = old.lines;
    const { parsed } = await start(REAL, current);
    expect(parsed).toBe(Object.keys({ ...FILLERS, ...REAL }).length);
});

test('of a small folder nothing is kept', async () => {
    const store = new MemoryStore();
    await thenRest(async () => {
        const workspace = await createWorkspace({}, { snapshots: store });
        await workspace.load(REAL);
    });
    expect(store.lines).toBeUndefined();
});

test('what is kept is what there is when nothing has changed for a while', async () => {
    const store = new MemoryStore();
    const after = { ...REAL, 'nieuw.samenwerking': 'samenwerking nieuw { regoi: utrecht }\n' };
    await thenRest(async () => {
        const { workspace } = await start(REAL, store);
        // While it is being written down.
        await vi.advanceTimersByTimeAsync(5000);
        await workspace.write('nieuw.samenwerking', after['nieuw.samenwerking']);
    });
    expect(store.writes).toBe(1);
    const { workspace, parsed } = await start(after, store);
    expect(parsed).toBe(0);
    expect(findingsIn(workspace, after)).toEqual(findingsIn(await createWorkspace(after), after));
});

test('others are given back what they kept of a document', async () => {
    const store = new MemoryStore();
    const restored = new Map<string, unknown>();
    const keep = (workspace: TestWorkspace) =>
        workspace.services.shared.workspace.Snapshots.keepers.set('lengte', {
            keep: ({ textDocument }) => textDocument.getText().length,
            restore: ({ uri }, kept) => restored.set(uri.path, kept),
        });
    await thenRest(async () => keep((await start(REAL, store)).workspace));
    const workspace = await createWorkspace({}, { snapshots: store });
    keep(workspace);
    await workspace.load({ ...FILLERS, ...REAL });
    const lengths = Object.entries(REAL).map(([name, text]) => [`/werkmap/${name}`, text.length] as const);
    expect(restored).toEqual(new Map([...restored, ...lengths]));
});

const FOLDER = 'file:///map';

/** A folder on disk. */
function folder(files: Files): FileSystemProvider {
    const uriOf = (name: string) => URI.parse(`${FOLDER}/${name}`);
    const texts = new Map(Object.entries(files).map(([name, text]) => [uriOf(name).toString(), text]));
    const nodes = Object.keys(files).map((name) => ({ uri: uriOf(name), isFile: true, isDirectory: false }));
    return Object.assign(new EmptyFileSystemProvider(), {
        readDirectory: () => Promise.resolve(nodes),
        readFile: (uri: URI) => Promise.resolve(texts.get(uri.toString()) ?? ''),
    });
}

test('a server that starts in a folder reads no more of it than what comes with the language', async () => {
    const snapshots = new MemoryStore();
    const open = async () => {
        const { shared, samenwerking } = createSamenwerkingServices({
            fileSystemProvider: () => folder({ ...FILLERS, ...REAL }),
            snapshots,
        });
        const parse = vi.spyOn(samenwerking.parser.LangiumParser, 'parse');
        await shared.workspace.WorkspaceManager.initializeWorkspace([{ uri: FOLDER, name: 'map' }]);
        const { all } = shared.workspace.LangiumDocuments;
        return {
            parsed: parse.mock.calls.length,
            findings: all.map(({ uri, diagnostics }) => [`${uri}`, diagnostics]).toArray(),
        };
    };
    const first: Awaited<ReturnType<typeof open>>[] = [];
    await thenRest(async () => first.push(await open()));
    const second = await open();
    expect(second.findings).toEqual(first[0]?.findings);
    expect(second.parsed).toBe(BUILTIN_TEXTS.size);
});

/** A folder as it was, and what has become of it by the next start. */
const NAMES = ['a.samenwerking', 'b.samenwerking', 'c.samenwerking', 'd.samenwerking', 'e.samenwerking'] as const;
const files = fc.dictionary(pick(...NAMES), fileTexts, { minKeys: 2 });

test('after any changes while nothing ran, every file has the findings of a fresh start, also after an edit', async () => {
    await fc.assert(
        fc.asyncProperty(
            files,
            files,
            fc.subarray([...NAMES]),
            fc.option(norm, { nil: undefined }),
            fc.option(pick(...NAMES), { nil: undefined }),
            fc.option(patience, { nil: undefined }),
            fileTexts,
            async (before, later, changed, standaard, open, most, edited) => {
                const isChanged = new Set<string>(changed);
                const after = Object.fromEntries(
                    NAMES.flatMap((name) => {
                        const text = isChanged.has(name) ? later[name] : before[name];
                        return text === undefined ? [] : [[name, text]];
                    }),
                );
                const options = standaard === undefined ? {} : { norm: standaard };
                const store = new MemoryStore();
                await thenRest(() => start(before, store, options));
                const isThere = open !== undefined && open in after;
                const other = open === 'b.samenwerking' ? 'c.samenwerking' : 'b.samenwerking';
                const { workspace } = await start(after, store, {
                    ...options,
                    ...(isThere && { open }),
                    ...(most !== undefined && { patience: most, edit: [other, edited] as const }),
                });
                if (most === undefined) {
                    const fresh = await createWorkspace(after, options);
                    expect(findingsIn(workspace, after)).toEqual(findingsIn(fresh, after));
                }
                await workspace.write(other, edited);
                const last = { ...after, [other]: edited };
                expect(findingsIn(workspace, last)).toEqual(findingsIn(await createWorkspace(last, options), last));
            },
        ),
        {
            numRuns: Number(process.env.FUZZ_RUNS ?? 60),
            ...(process.env.FUZZ_RUNS === undefined && { seed: 20261201 }),
        },
    );
}, 600_000);
