import { createSamenwerkingServices } from '@samenwerking/language';
import { EmptyFileSystemProvider, type MultiReference, type Reference, URI } from 'langium';
import { expect, test } from 'vitest';
import { deflating } from '../../../packages/language/src/node/deflating.ts';
import { packClosedDocuments } from '../../../packages/language/src/workspace/packed-documents.ts';
import { EXAMPLES } from '../support/fixable-files.js';
import { MESSY } from '../support/messy-files.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const FILES: Readonly<Record<string, string>> = { ...EXAMPLES, ...MESSY };
const NAMES = Object.keys(FILES);

function inMemory({ services, document }: TestWorkspace): string[] {
    return NAMES.filter((name) => services.shared.workspace.Trees.has(document(name)));
}

test('the trees of closed files are let go of, and what is found stays the same', async () => {
    const roomy = await createWorkspace(FILES);
    expect(inMemory(roomy)).toEqual(NAMES);
    const tight = await createWorkspace(FILES, { isTight: true });
    expect(inMemory(tight)).toEqual([]);
    for (const name of NAMES) {
        expect(tight.diagnostics(name), name).toEqual(roomy.diagnostics(name));
    }
});

test('whoever asks for what was let go of gets it: the tree with its references, and what was decided', async () => {
    const roomy = await createWorkspace(FILES);
    const tight = await createWorkspace(FILES, { isTight: true });
    const { Beoordelingen } = tight.services.assessment;
    for (const name of NAMES) {
        const [made, again] = [roomy.document(name), tight.document(name)];
        expect(again.parseResult.value.$cstNode?.text).toBe(made.parseResult.value.$cstNode?.text);
        expect(again.references.map(targetOf), name).toEqual(made.references.map(targetOf));
        expect(Beoordelingen.beoordelingenOf(again), name).toEqual(
            roomy.services.assessment.Beoordelingen.beoordelingenOf(made),
        );
    }
});

function targetOf(reference: Reference | MultiReference): readonly (string | undefined)[] {
    return [reference.$refText, '$nodeDescription' in reference ? reference.$nodeDescription?.path : undefined];
}

test('a tree stays as long as there is room, and those that were made last stay the longest', async () => {
    const workspace = await createWorkspace(FILES);
    const { Trees } = workspace.services.shared.workspace;
    const last = NAMES.slice(-4);
    Trees.room = last.reduce((sum, name) => sum + (FILES[name] ?? '').length, 0);
    Trees.makeRoom();
    expect(inMemory(workspace)).toEqual(last);
});

test('the tree of an open file stays', async () => {
    const workspace = await createWorkspace({}, { isTight: true });
    const [open = ''] = NAMES;
    await workspace.load(FILES, open);
    expect(inMemory(workspace)).toEqual([open]);
});

test('a file that is changed after its tree was let go of is read anew', async () => {
    const workspace = await createWorkspace(FILES, { isTight: true });
    await workspace.write('regios.samenwerking', 'samenwerking regios { regoi: utrecht }\n');
    expect(workspace.findings('regios.samenwerking')).toContain('onbekende-sleutel @ regoi');
    expect(inMemory(workspace)).toEqual([]);
});

test('what closed files hold is packed once, and comes back as it was', async () => {
    const halfCharacter = 'samenwerking half "Half \ud800" {\n}\n';
    const files = { ...FILES, 'half.samenwerking': halfCharacter };
    const roomy = await createWorkspace(files);
    const packed: string[] = [];
    const tight = await createWorkspace({});
    const { Trees } = tight.services.shared.workspace;
    packClosedDocuments(Trees, {
        ...deflating,
        pack(text) {
            packed.push(text);
            return deflating.pack(text);
        },
    });
    await tight.load(files);
    const releaseAll = () => {
        Trees.room = 0;
        Trees.makeRoom();
    };
    releaseAll();
    // The text and the findings of each; but a text with half a character stays.
    const expected = 2 * Object.keys(files).length - 1;
    expect(packed).toHaveLength(expected);
    for (const [name, text] of Object.entries(files)) {
        expect(tight.document(name).textDocument.getText()).toBe(text);
        expect(tight.document(name).parseResult.value.$type).toBe('Bestand');
        expect(tight.diagnostics(name), name).toEqual(roomy.diagnostics(name));
    }
    releaseAll();
    expect(packed).toHaveLength(expected);
});

/** A folder with so many files. */
class Folder extends EmptyFileSystemProvider {
    static readonly uri = 'file:///map';
    private readonly files: number;

    constructor(files: number) {
        super();
        this.files = files;
    }

    override readDirectory() {
        const names = Array.from({ length: this.files }, (_, i) => `s${i}.samenwerking`);
        const nodes = names.map((name) => ({
            uri: URI.parse(`${Folder.uri}/${name}`),
            isFile: true,
            isDirectory: false,
        }));
        return Promise.resolve(nodes);
    }

    override readFile() {
        return Promise.resolve('// Niets.\n');
    }
}

test.each([
    [1400, 0],
    [1600, 1],
])(
    'of a folder of %i files memory is saved %i times',
    async (files, times) => {
        let saved = 0;
        const { shared } = createSamenwerkingServices({
            fileSystemProvider: () => new Folder(files),
            saveMemory: () => {
                saved++;
                return deflating;
            },
        });
        const { Trees, WorkspaceManager } = shared.workspace;
        const roomBefore = Trees.room;
        await WorkspaceManager.initializeWorkspace([{ uri: Folder.uri, name: 'map' }]);
        expect([saved, Trees.room < roomBefore]).toEqual([times, times > 0]);
    },
    60_000,
);
