import { describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { CORPUS } from '../support/corpus.js';
import { applied, refactoringsAt, writeAll } from '../support/fixes.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';
const ORGANISATIES = 'b.samenwerking';

const TEXT = `samenwerking proef "Proef" {
    partner: linge
    adoptieregio: utrecht
    betrokken: flevoland, fryslân

    // Bij voorkeur bellen.
    contact jansen "A. Jansen" {
        organisatie: linge
        functie: """
            Adviseur
        """
    }

    contact bakker "B. Bakker" { organisatie: utrecht }

    mens {
        // Samen met de buren.
        alarmering {
            status: gereed
            eigenaar: jansen
            tekst: "Bellen."
        }
    }
    proces { aanspreekpunt-informatie { crisispartner: linge.jansen  akkoord bakker 01-02-2026 "FP" } }
}
`;
const PARTNER = `crisispartner linge "Waterschap Linge" {
    sector: "waterschap"

    contact smit "C. Smit"
}
`;

/** The title of each refactoring at a place. */
const titles = async (workspace: TestWorkspace, place: string, file = FILE) =>
    (await refactoringsAt(workspace, file, place)).map(({ title }) => title);

/** The findings of all files, without their places. */
const findings = (workspace: TestWorkspace, ...files: string[]) =>
    files.flatMap((file) => workspace.findings(file)).toSorted();

async function perform(workspace: TestWorkspace, place: string, title: string, file = FILE): Promise<CodeAction> {
    const action = (await refactoringsAt(workspace, file, place)).find((one) => one.title === title);
    if (!action) {
        throw new Error(`No ${title}`);
    }
    await writeAll(workspace, applied(workspace, action));
    return action;
}

const textOf = (workspace: TestWorkspace, file = FILE) => workspace.document(file).textDocument.getText();

test.each(['samenwerking proef', 'samenwerking proef "Proef"', 'contact bakker', 'alarmering'])(
    'right behind ‘%s’ the same is offered as in it',
    async (place) => {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER });
        const offered = async (side: 'start' | 'end', text: string) =>
            (await refactoringsAt(workspace, FILE, text, side)).map(({ title }) => title);
        const within = await offered('end', place.slice(0, -2));
        expect(within).not.toEqual([]);
        expect(await offered('end', place)).toEqual(within);
    },
);

describe('an agreement in another theme than its own', () => {
    test('moves from wherever in it one is, with its comments', async () => {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER });
        await perform(workspace, 'eigenaar: jansen', 'Afspraak verplaatsen naar proces');
        expect(textOf(workspace)).toMatch(
            /proces \{[\s\S]*\/\/ Samen met de buren\.\n\s*alarmering \{\n\s*status: gereed/,
        );
        expect(textOf(workspace)).toContain('    mens {\n    }\n');
        expect(workspace.findings(FILE)).not.toContain('thema-onjuist @ alarmering');
        expect(await titles(workspace, 'status: gereed')).toEqual([]);
    });
});

describe('a contact of a samenwerking', () => {
    test('moves to its organisation in another file, with its comments, and every name still leads to it', async () => {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER });
        const before = findings(workspace, FILE, ORGANISATIES);
        await perform(workspace, 'jansen "A', 'Contact verplaatsen naar ‘Waterschap Linge’');
        expect(textOf(workspace, ORGANISATIES)).toBe(`crisispartner linge "Waterschap Linge" {
    sector: "waterschap"

    contact smit "C. Smit"
    // Bij voorkeur bellen.
    contact jansen "A. Jansen" {
        functie: """
            Adviseur
        """
    }
}
`);
        expect(textOf(workspace)).not.toContain('contact jansen');
        expect(findings(workspace, FILE, ORGANISATIES)).toEqual(before);
    });

    test('moves to a region that only the language knows: it gets a block of its own', async () => {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER });
        const before = findings(workspace, FILE);
        await perform(workspace, 'bakker "B', 'Contact verplaatsen naar ‘Veiligheidsregio Utrecht’');
        expect(textOf(workspace)).toMatch(/\n\nveiligheidsregio utrecht \{\n {4}contact bakker "B\. Bakker"\n\}\n$/);
        expect(findings(workspace, FILE)).toEqual(before);
    });

    test('keeps the akkoorden on agreements that name it', async () => {
        const text = TEXT.replace('"FP"', '"000000"');
        const workspace = await createWorkspace({ [FILE]: text, [ORGANISATIES]: PARTNER });
        const renew = workspace.diagnostics(FILE).filter(({ code }) => code === 'gewijzigd-sinds-akkoord');
        expect(renew).toHaveLength(1);
        const document = workspace.document(FILE);
        const fixes = await workspace.services.lsp.CodeActionProvider?.getCodeActions(document, {
            textDocument: { uri: document.uri.toString() },
            range: renew[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            context: { diagnostics: renew },
        });
        await writeAll(workspace, applied(workspace, fixes?.[0] as CodeAction));
        expect(findings(workspace, FILE).join()).not.toContain('gewijzigd-sinds-akkoord');
        await perform(workspace, 'jansen "A', 'Contact verplaatsen naar ‘Waterschap Linge’');
        expect(findings(workspace, FILE).join()).not.toContain('gewijzigd-sinds-akkoord');
    });

    test.each([
        ['the organisation has one of that name', { [ORGANISATIES]: PARTNER.replace('smit', 'jansen') }],
        [
            'another organisation there has one of that name',
            { 'c.samenwerking': 'veiligheidsregio flevoland { contact jansen }' },
        ],
        [
            'someone who takes it over has one of that name',
            { 'c.samenwerking': 'samenwerking ander { neemt-over: proef  contact jansen "J" }' },
        ],
        [
            'another samenwerking with that organisation has one of that name',
            { 'c.samenwerking': 'samenwerking ander { partner: linge  contact jansen "J" { rol: bestuurder } }' },
        ],
        ['the organisation does not take part', { [FILE]: TEXT.replace('partner: linge', '') }],
        ['it names no organisation', { [FILE]: TEXT.replace('organisatie: linge', '') }],
        ['the organisation is not known', { [ORGANISATIES]: '' }],
        ['the file of the organisation cannot be read in full', { [ORGANISATIES]: `${PARTNER}}` }],
        ['the file itself cannot be read in full', { [FILE]: `${TEXT}}` }],
        ['it has a namesake', { [FILE]: TEXT.replace('contact bakker', 'contact jansen') }],
    ])('does not move where %s', async (_why, files) => {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER, ...files });
        expect(await titles(workspace, 'jansen "A')).toEqual([]);
    });

    test('of an organisation stays there', async () => {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER });
        expect(await titles(workspace, 'smit', ORGANISATIES)).toEqual([]);
    });

    test('moves in the examples without a finding more or less', async () => {
        const examples = Object.entries(CORPUS).filter(([name]) => name.startsWith('examples/'));
        const workspace = await createWorkspace(Object.fromEntries(examples));
        const files = examples.map(([name]) => name);
        const file = 'examples/zilveren-linge.samenwerking';
        const before = findings(workspace, ...files);
        await perform(workspace, 'lammers "M', 'Contact verplaatsen naar ‘Veiligheidsregio Gelderland-Midden’', file);
        expect(findings(workspace, ...files)).toEqual(before);
    });
});

describe('a samenwerking that other regions take over', () => {
    async function open(files: Record<string, string> = {}, resourceOperations: ('create' | 'rename')[] = []) {
        const workspace = await createWorkspace({ [FILE]: TEXT, [ORGANISATIES]: PARTNER, ...files });
        await workspace.services.shared.lsp.LanguageServer.initialize({
            processId: null,
            rootUri: null,
            capabilities: { workspace: { workspaceEdit: { resourceOperations } } },
        });
        return workspace;
    }

    test('begins one for each region involved that has none', async () => {
        const workspace = await open({ 'c.samenwerking': 'samenwerking x { neemt-over: proef  regio: flevoland }' });
        // That one is involved already: adoptieregio, betrokken and regio together, each once.
        expect(await titles(workspace, 'proef')).toEqual(['Overname beginnen voor ‘Veiligheidsregio Fryslân’']);
        await perform(workspace, 'proef', 'Overname beginnen voor ‘Veiligheidsregio Fryslân’');
        expect(textOf(workspace)).toContain(`
samenwerking proef-fryslân "Proef (Veiligheidsregio Fryslân)" {
    neemt-over: proef
    regio: fryslân
}
`);
        expect(workspace.findings(FILE).filter((finding) => /^(onbekend|syntaxis|dubbel)/.test(finding))).toEqual([]);
    });

    test('begins none from within it', async () => {
        expect(await titles(await open(), 'partner: linge')).toEqual([]);
    });

    test('asks for the region where none is left, under a name that is free', async () => {
        const workspace = await open({
            [FILE]: TEXT.replace('betrokken: flevoland, fryslân', ''),
            'c.samenwerking': 'samenwerking Proef-regio { }',
        });
        await perform(workspace, 'samenwerking', 'Overname beginnen voor een andere regio');
        expect(textOf(workspace)).toContain(
            'samenwerking proef-regio-2 "Proef (andere regio)" {\n    neemt-over: proef\n',
        );
    });

    test('begins it in a file of its own where the client can make one', async () => {
        const workspace = await open({}, ['create']);
        expect(await titles(workspace, 'proef')).toHaveLength(4);
        const actions = await refactoringsAt(workspace, FILE, 'proef');
        const [create, write] = actions[1]?.edit?.documentChanges ?? [];
        const uri = 'file:///werkmap/proef-flevoland.samenwerking';
        expect(create).toEqual({ kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } });
        expect((write as TextDocumentEdit).edits[0]).toMatchObject({
            newText: expect.stringMatching(/^samenwerking proef-flevoland .*\n\}\n$/s),
        });
    });

    test('keeps quotes in its title a text', async () => {
        const workspace = await open({ [FILE]: TEXT.replace('"Proef"', String.raw`"De \"proef\" \\"`) });
        await perform(workspace, 'proef', 'Overname beginnen voor ‘Veiligheidsregio Flevoland’');
        expect(workspace.findings(FILE).filter((finding) => finding.startsWith('syntaxis'))).toEqual([]);
        expect(textOf(workspace)).toContain(String.raw`"De \"proef\" \\ (Veiligheidsregio Flevoland)"`);
    });
});
