import { URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver/node';
import { CORPUS } from '../support/corpus.js';
import { applied, writeAll } from '../support/fixes.js';
import { startEditor } from '../support/language-server.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const A = 'a.samenwerking';
const B = 'b.samenwerking';

const TEXT = `samenwerking proef "Proef" {
    volgens: eigen
    partner: linge
    regio: utrecht, vecht
    contact jansen "A. Jansen" { organisatie: linge }
    proces {
        aanspreekpunt-informatie { crisispartner: linge.devries, jansen  akkoord linge . devries 01-02-2026 }
        pers { eigenaar: linge.jansen  wie: "Wij." }
    }
    verkenning { vraag buren { } }
    plan {
        activiteit eerst { voor: pers  eigenaar: jansen }
        activiteit dan { na: eerst }
    }
}
samenwerking ander { neemt-over: proef  profiel: groot  contact jansen "B. Jansen" { organisatie: linge } mens { geheimhouding { eigenaar: jansen } } }
`;
const OTHER = `crisispartner linge "Waterschap" { contact devries "J. de Vries" }
veiligheidsregio vecht "Eigen regio" { contact smit "C. Smit" }
norm eigen {
    breidt-uit: stappenplan
    eis pers "Pers" { thema: proces  aspect wie "Wie?" }
    profiel groot "Groot" { checklist { pers "Pers": wie of hoe } }
    aanvulling pers { aspect hoe "Hoe?" }
    vraag buren "Wie zijn dat?"
}
norm meer { breidt-uit: eigen  eis radio "Radio" { thema: proces } }
`;

const open = (files: Record<string, string> = {}) => createWorkspace({ [A]: TEXT, [B]: OTHER, ...files });

/** Every finding in some files, without the names and places in it. */
const findings = (workspace: TestWorkspace, files: readonly string[]) =>
    files.flatMap((file) => workspace.diagnostics(file).map(({ code, severity }) => `${file} ${code} ${severity}`));

function placeOf(workspace: TestWorkspace, place: string, file: string) {
    const { textDocument, uri } = workspace.document(file);
    const position = textDocument.positionAt(textDocument.getText().indexOf(place));
    return { textDocument: { uri: uri.toString() }, position };
}

/** Renames what stands where a text starts; every finding stays as it is. */
async function rename(workspace: TestWorkspace, place: string, newName: string, file = A): Promise<void> {
    const files = workspace.services.shared.workspace.LangiumDocuments.all
        .filter(({ uri }) => uri.scheme === 'file')
        .map(({ uri }) => decodeURIComponent(URI.parse(uri.toString()).path).replace('/werkmap/', ''))
        .toArray();
    const before = findings(workspace, files);
    const params = { ...placeOf(workspace, place, file), newName };
    const edit = await workspace.services.lsp.RenameProvider?.rename(workspace.document(file), params);
    await writeAll(workspace, applied(workspace, { title: '', edit: edit ?? {} }));
    expect(findings(workspace, files)).toEqual(before);
}

const textOf = (workspace: TestWorkspace, file = A) => workspace.document(file).textDocument.getText();

describe('renaming', () => {
    test.each([
        ['a samenwerking', 'proef "', 'proef', [A]],
        ['a partner, also before the names of its contacts', 'linge\n', 'linge', [A, B]],
        ['a partner from before the name of a contact', 'linge.devries', 'linge', [A, B]],
        ['a region of the workspace', 'vecht\n', 'vecht', [A, B]],
        ['a contact of an organisation', 'devries 01', 'devries', [A, B]],
        ['an activity', 'eerst }', 'eerst', [A]],
        ['a norm', 'eigen\n', 'eigen', [A, B]],
        ['a requirement', 'pers {', 'pers', [A, B]],
        ['an aspect', 'wie: "Wij', 'wie', [A, B]],
        ['a profile', 'groot', 'groot', [A, B]],
        ['a question', 'buren', 'buren', [A, B]],
    ])('%s changes every place where it is named', async (_what, place, oldName, changed) => {
        const workspace = await open();
        const before = Object.fromEntries([A, B].map((file) => [file, textOf(workspace, file)]));
        await rename(workspace, place, 'nieuw_é-2');
        for (const file of [A, B]) {
            const text = changed.includes(file)
                ? before[file]?.replace(new RegExp(`(?<![\\w"-])${oldName}(?![\\w-])`, 'g'), 'nieuw_é-2')
                : before[file];
            expect(textOf(workspace, file)).toBe(text);
        }
    });

    test('a contact changes with the one that takes its place where the samenwerking is taken over', async () => {
        const workspace = await open();
        await rename(workspace, 'jansen "A', 'bakker');
        expect(textOf(workspace)).not.toMatch(/\bjansen\b/);
        expect(textOf(workspace).match(/\bbakker\b/g)).toHaveLength(6);
    });

    test('to a word of the language works where that can be a name', async () => {
        const workspace = await open();
        await rename(workspace, 'jansen "A', 'plan');
        expect(textOf(workspace)).toContain('crisispartner: linge.devries, plan ');
    });

    test('to the same name, or with spaces around it, is fine', async () => {
        const workspace = await open();
        await rename(workspace, 'eerst {', ' eerst ');
        expect(textOf(workspace)).toBe(TEXT);
    });

    test('one of two of the same name takes the mistake away', async () => {
        const workspace = await open({ [A]: `${TEXT}samenwerking proef "Nog een" { regio: vecht }` });
        expect(workspace.findings(A).filter((finding) => finding.startsWith('dubbel '))).toHaveLength(1);
        const params = { ...placeOf(workspace, 'proef "Nog', A), newName: 'tweede' };
        const edit = await workspace.services.lsp.RenameProvider?.rename(workspace.document(A), params);
        await writeAll(workspace, applied(workspace, { title: '', edit: edit ?? {} }));
        expect(textOf(workspace)).toContain('samenwerking tweede "Nog een"');
        expect(workspace.findings(A).filter((finding) => finding.startsWith('dubbel'))).toEqual([]);
    });

    test.each([
        ['zilveren-linge "', 'examples/organisaties/waterschap-de-zilveren-linge.samenwerking'],
        ['terhaar "', 'examples/organisaties/waterschap-de-zilveren-linge.samenwerking'],
        ['zilveren-linge-rivierengebied', 'examples/zilveren-linge.samenwerking'],
        ['wadden-en-noordzee "', 'examples/wadden-en-noordzee.samenwerking'],
        ['zwart "', 'examples/organisaties/maritiem-coordinatiecentrum.samenwerking'],
        ['oost "', 'examples/normen/oost.samenwerking'],
        ['nachtregeling "', 'examples/normen/oost.samenwerking'],
        ['nachtregeling-afspreken "', 'examples/spoor-grensland.samenwerking'],
    ])('%s in the examples keeps every finding, and every akkoord', async (place, file) => {
        const examples = Object.entries(CORPUS).filter(([name]) => name.startsWith('examples/'));
        const workspace = await createWorkspace(Object.fromEntries(examples));
        expect(textOf(workspace, file)).toContain(place);
        await rename(workspace, place, 'heet-nu-anders', file);
        expect(textOf(workspace, file)).toContain('heet-nu-anders');
    });
});

describe('it is refused in a sentence', () => {
    const refused = async (workspace: TestWorkspace, place: string, newName: string, file = A) => {
        const params = { ...placeOf(workspace, place, file), newName };
        const provider = workspace.services.lsp.RenameProvider;
        return await Promise.resolve()
            .then(() => provider?.rename(workspace.document(file), params))
            .then(
                () => 'not refused',
                ({ message }) => message,
            );
    };

    test.each([
        [
            'aanspreekpunt-informatie',
            'nieuw',
            '‘aanspreekpunt-informatie’ is ingebouwd en heet overal zo. Deze naam kunt u niet wijzigen.',
        ],
        ['utrecht', 'nieuw', '‘utrecht’ is ingebouwd en heet overal zo. Deze naam kunt u niet wijzigen.'],
        ['"Proef"', 'nieuw', 'Hier staat geen naam die u kunt wijzigen.'],
        ['partner:', 'nieuw', 'Hier staat geen naam die u kunt wijzigen.'],
        [
            'jansen "A',
            'de vries',
            '‘de vries’ kan geen naam zijn. Een naam is één woord van letters, cijfers en streepjes, met een letter vooraan.',
        ],
        [
            'jansen "A',
            '',
            '‘’ kan geen naam zijn. Een naam is één woord van letters, cijfers en streepjes, met een letter vooraan.',
        ],
        [
            'jansen "A',
            '2e',
            '‘2e’ kan geen naam zijn. Een naam is één woord van letters, cijfers en streepjes, met een letter vooraan.',
        ],
        ['jansen "A', 'devries', '‘devries’ is al de naam van een contact. Kies een andere naam.'],
        ['jansen "A', 'smit', '‘smit’ is al de naam van een contact. Kies een andere naam.'],
        ['proef "', 'ander', '‘ander’ is al de naam van een samenwerking. Kies een andere naam.'],
        ['linge\n', 'vecht', '‘vecht’ is al de naam van een organisatie. Kies een andere naam.'],
        ['linge\n', 'flevoland', '‘flevoland’ is al de naam van een organisatie. Kies een andere naam.'],
        ['eerst {', 'dan', '‘dan’ is al de naam van een activiteit. Kies een andere naam.'],
        ['eigen\n', 'meer', '‘meer’ is al de naam van een norm. Kies een andere naam.'],
        ['pers {', 'convenant', '‘convenant’ is al de naam van een afspraak uit de norm. Kies een andere naam.'],
        ['pers {', 'radio', '‘radio’ is al de naam van een afspraak uit de norm. Kies een andere naam.'],
        ['pers {', 'account', '‘account’ heeft hier in de taal een andere betekenis. Kies een andere naam.'],
        ['wie: "', 'hoe', '‘hoe’ is al de naam van een aspect. Kies een andere naam.'],
        ['wie: "', 'status', '‘status’ heeft hier in de taal een andere betekenis. Kies een andere naam.'],
        ['buren', 'belangen', '‘belangen’ is al de naam van een vraag. Kies een andere naam.'],
        ['groot', 'kern', '‘kern’ is al de naam van een profiel. Kies een andere naam.'],
    ])('%s to %s', async (place, newName, message) => {
        expect(await refused(await open(), place, newName)).toBe(message);
    });

    test('a region that takes the place of a built-in one', async () => {
        const workspace = await open({ [B]: `${OTHER}veiligheidsregio utrecht { }` });
        expect(await refused(workspace, 'utrecht {', 'nieuw', B)).toMatch(/^‘utrecht’ is ingebouwd/);
    });

    test('the norm that is set', async () => {
        const workspace = await open();
        workspace.services.Instellingen.set({ norm: 'eigen' });
        expect(await refused(workspace, 'eigen\n', 'nieuw')).toContain('instelling samenwerking.norm');
    });

    test('what comes with the language', async () => {
        expect(await refused(await open(), 'stappenplan', 'nieuw', B)).toMatch(/^‘stappenplan’ is ingebouwd/);
    });

    test.each(['constructor', '__proto__', 'toString'])('but not %s, which is a name like another', async (newName) => {
        const workspace = await open();
        await rename(workspace, 'jansen "A', newName);
        expect(textOf(workspace)).toContain(`contact ${newName} "A. Jansen"`);
    });
});

test('an editor is told beforehand what can be renamed, and why the rest cannot', async () => {
    const { connection, open: openText } = await startEditor({ textDocument: { rename: { prepareSupport: true } } });
    await openText('samenwerking proef { regio: utrecht }');
    const textDocument = { uri: 'file:///werkmap/a.samenwerking' };
    const prepare = (character: number) =>
        connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: { line: 0, character } });
    expect(await prepare(15)).toEqual({ start: { line: 0, character: 13 }, end: { line: 0, character: 18 } });
    await expect(prepare(30)).rejects.toThrow(/^‘utrecht’ is ingebouwd en heet overal zo\./);
    await expect(prepare(3)).rejects.toThrow(/^Hier staat geen naam die u kunt wijzigen\.$/);
    const position = { line: 0, character: 15 };
    await expect(
        connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'a b' }),
    ).rejects.toThrow(/^‘a b’ kan geen naam zijn\./);
});
