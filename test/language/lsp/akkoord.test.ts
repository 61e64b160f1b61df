import { type AkkoordVraag, akkoordVastleggen, akkoordVraag } from '@samenwerking/language';
import { TextDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionTriggerKind, type Diagnostic, type Position } from 'vscode-languageserver';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';
const CODE = 'gewijzigd-sinds-akkoord';

const PARTIJEN = `
crisispartner linge "Waterschap Linge" {
    contact devries "J. de Vries" { functie: "Informatiemanager"  telefoon: "1" }
}
veiligheidsregio utrecht { contact jansen "A. Jansen" { telefoon: "2" } }
`;

const START = `samenwerking proef "Proef" {
    partner: linge
    regio: utrecht
    contact bakker

    proces {
        alarmering {
            status: gereed
            tekst: "De meldkamer belt."
            akkoord jansen 01-05-2026
        }
        informatiedeling { }
        startbeeld { tekst: "Binnen 20 minuten." }
        afspraak "Pers" { tekst: "Eén lijn." }
    }
}
`;

const start = (text = START) => createWorkspace({ 'partijen.samenwerking': PARTIJEN, [FILE]: text });

/** The place of a text in the file. */
function plaatsVan(text: string, workspace: TestWorkspace, file = FILE): Position {
    const { textDocument } = workspace.document(file);
    const offset = textDocument.getText().indexOf(text);
    expect(offset, text).toBeGreaterThanOrEqual(0);
    return textDocument.positionAt(offset);
}

const vraag = (text: string, workspace: TestWorkspace): AkkoordVraag =>
    akkoordVraag(workspace.document(FILE), plaatsVan(text, workspace), workspace.services);

/** Records an akkoord with the agreement around a text, and gives the text of the file. */
async function vastgelegd(contact: string, bij: string, workspace: TestWorkspace): Promise<string> {
    const document = workspace.document(FILE);
    const edits = akkoordVastleggen(document, plaatsVan(bij, workspace), contact, workspace.services);
    const text = TextDocument.applyEdits(document.textDocument, edits);
    await workspace.write(FILE, text);
    return text;
}

function akkoorden(workspace: TestWorkspace): string[] {
    const { afspraken, extraAfspraken } = workspace.beoordeling(FILE).feiten;
    return [...afspraken, ...extraAfspraken].flatMap((afspraak) =>
        afspraak.akkoorden.map(({ contact, datum }) => `${afspraak.thema} ${contact.naam} ${datum?.waarde}`),
    );
}

const errors = (workspace: TestWorkspace) => workspace.diagnostics(FILE).filter(({ severity }) => severity === 1);
const lapsed = (workspace: TestWorkspace) => workspace.diagnostics(FILE).filter(({ code }) => code === CODE);

describe('whose akkoord it is', () => {
    test('is asked in an agreement: first of whom there is none', async () => {
        expect(vraag('De meldkamer', await start())).toEqual({
            vraag: 'contact',
            afspraak: 'Alarmering',
            keuzes: [
                { naam: 'bakker', titel: 'bakker' },
                {
                    naam: 'devries',
                    titel: 'J. de Vries',
                    organisatie: 'Waterschap Linge',
                    functie: 'Informatiemanager',
                },
                {
                    naam: 'jansen',
                    titel: 'A. Jansen',
                    organisatie: 'Veiligheidsregio Utrecht',
                    akkoord: { datum: '01-05-2026', isAchterhaald: false },
                },
            ],
        });
    });

    test('is asked first of whom it lapsed', async () => {
        const workspace = await start(
            START.replace('akkoord jansen', 'akkoord devries 01-04-2026\n akkoord bakker\n akkoord jansen').replace(
                '01-05-2026',
                '01-05-2026 "9f2c1a"',
            ),
        );
        const question = vraag('De meldkamer', workspace);
        expect(question.vraag === 'contact' && question.keuzes.map(({ naam, akkoord }) => [naam, akkoord])).toEqual([
            ['jansen', { datum: '01-05-2026', isAchterhaald: true }],
            ['bakker', { datum: undefined, isAchterhaald: false }],
            ['devries', { datum: '01-04-2026', isAchterhaald: false }],
        ]);
    });

    test('is asked on the line of an agreement, at its name and at its end', async () => {
        const workspace = await start();
        for (const place of ['    alarmering', 'alarmering', '\n        informatiedeling']) {
            expect(vraag(place, workspace)).toMatchObject({ vraag: 'contact', afspraak: 'Alarmering' });
        }
    });

    test('is asked by a name that means one person', async () => {
        const workspace = await start(START);
        await workspace.write('partijen.samenwerking', PARTIJEN.replace('jansen', 'devries'));
        const question = vraag('De meldkamer', workspace);
        expect(question.vraag === 'contact' && question.keuzes.map(({ naam }) => naam)).toEqual([
            'bakker',
            'linge.devries',
            'utrecht.devries',
        ]);
        expect(await vastgelegd('utrecht.devries', 'De meldkamer', workspace)).toContain('akkoord utrecht.devries 23');
        expect(errors(workspace).map(({ code }) => code)).toEqual(['onbekend']);
    });
});

describe('which agreement it is', () => {
    test('is asked outside of one, where it says something', async () => {
        expect(vraag('partner: linge', await start())).toEqual({
            vraag: 'afspraak',
            keuzes: [
                { titel: 'Alarmering', thema: 'proces', samenwerking: 'Proef', plaats: { line: 6, character: 8 } },
                { titel: 'Startbeeld', thema: 'proces', samenwerking: 'Proef', plaats: { line: 12, character: 8 } },
                { titel: 'Pers', thema: 'proces', samenwerking: 'Proef', plaats: { line: 13, character: 8 } },
            ],
        });
    });

    test('is known where several stand on a line', async () => {
        const workspace = await start(
            'samenwerking proef { proces { alarmering { tekst: "a" }  startbeeld { tekst: "b" } } }',
        );
        expect(vraag('"b"', workspace)).toMatchObject({ afspraak: 'Startbeeld' });
        expect(vraag('proces', workspace)).toMatchObject({ vraag: 'afspraak' });
    });

    test('cannot be one that says nothing', async () => {
        const workspace = await start();
        expect(vraag('informatiedeling', workspace)).toEqual({ vraag: 'niets', afspraak: 'Delen van informatie' });
        expect(await vastgelegd('devries', 'informatiedeling', workspace)).toBe(START);
        await workspace.write(FILE, START.replace('informatiedeling { }', 'informatiedeling { tekst: "TODO" }'));
        expect(vraag('informatiedeling', workspace)).toMatchObject({ vraag: 'niets' });
        await workspace.write(FILE, START.replace('informatiedeling { }', 'informatiedeling { status: nvt }'));
        expect(vraag('informatiedeling', workspace)).toMatchObject({ vraag: 'contact' });
    });
});

describe('an akkoord', () => {
    test('is written into the block, with the day and a fingerprint that fits', async () => {
        const workspace = await start();
        const text = await vastgelegd('devries', 'De meldkamer', workspace);
        expect(text).toMatch(
            /\n {12}akkoord jansen 01-05-2026\n {12}akkoord devries 23-11-2026 "[0-9a-f]{6}-[0-9a-f]{4}"\n/,
        );
        expect(lapsed(workspace)).toEqual([]);
        expect(errors(workspace)).toEqual([]);
        await workspace.write(FILE, text.replace('De meldkamer belt', 'De meldkamer mailt'));
        expect(lapsed(workspace).map(({ data }) => data.gewijzigd)).toEqual([['tekst']]);
    });

    test.each([
        ['a block on one line', '"Binnen 20 minuten."'],
        ['an agreement beyond the minimum', '"Eén lijn."'],
    ])('is written into %s', async (_, bij) => {
        const workspace = await start();
        await vastgelegd('devries', bij, workspace);
        expect(akkoorden(workspace)).toEqual(['proces jansen 2026-05-01', 'proces devries 2026-11-23']);
        expect(errors(workspace)).toEqual([]);
        expect(lapsed(workspace)).toEqual([]);
    });

    test.each([
        ['lacks date and fingerprint', 'akkoord devries'],
        ['lacks its fingerprint', 'akkoord devries 01-05-2026'],
        ['lacks its date', 'akkoord linge.devries "9f2c1a"'],
        ['is older', 'akkoord devries 01-05-2026 "9f2c1a-4b07e2"'],
        ['has a date that does not exist', 'akkoord devries 31-02-2026'],
    ])('is completed where there is one that %s', async (_, regel) => {
        const workspace = await start(START.replace('akkoord jansen 01-05-2026', regel));
        await vastgelegd('devries', 'De meldkamer', workspace);
        expect(akkoorden(workspace)).toEqual([expect.stringMatching(/devries 2026-11-23$/)]);
        expect(errors(workspace)).toEqual([]);
        expect(lapsed(workspace)).toEqual([]);
    });

    test('covers what is taken over as well', async () => {
        const workspace = await createWorkspace({
            'partijen.samenwerking': PARTIJEN,
            'basis.samenwerking': START.replaceAll('proef', 'landelijk'),
            [FILE]: 'samenwerking utrechts {\n    neemt-over: landelijk\n    proces { alarmering { } }\n}\n',
        });
        const text = await vastgelegd('devries', 'alarmering', workspace);
        expect(text).toMatch(/alarmering \{ akkoord devries 23-11-2026 "[0-9a-f]{6}-[0-9a-f]{4}" \}/);
        expect(lapsed(workspace)).toEqual([]);
        await workspace.write('basis.samenwerking', START.replaceAll('proef', 'landelijk').replace('belt', 'mailt'));
        expect(lapsed(workspace)).toHaveLength(1);
    });

    test('of somebody who is no contact is not written', async () => {
        expect(await vastgelegd('niemand', 'De meldkamer', await start())).toBe(START);
    });
});

/** What is offered at a place, with these findings there. */
async function actions(
    workspace: TestWorkspace,
    position: Position,
    diagnostics: readonly Diagnostic[] = [],
): Promise<CodeAction[]> {
    const document = workspace.document(FILE);
    const offered = await workspace.services.lsp.CodeActionProvider?.getCodeActions(document, {
        textDocument: { uri: document.uri.toString() },
        range: { start: position, end: position },
        context: { diagnostics: [...diagnostics], triggerKind: CodeActionTriggerKind.Invoked },
    });
    return (offered ?? []) as CodeAction[];
}

/** Connects a client that says this of itself. */
async function connect({ services }: TestWorkspace, initializationOptions: unknown): Promise<void> {
    const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions };
    await services.shared.lsp.LanguageServer.initialize(params);
}

describe('the action that records an akkoord', () => {
    test('calls the command of a client that has it', async () => {
        const workspace = await start();
        await connect(workspace, { opdrachten: ['samenwerking.akkoordVastleggen'] });
        const place = plaatsVan('De meldkamer', workspace);
        const uri = workspace.document(FILE).uri.toString();
        expect(await actions(workspace, place)).toEqual([
            {
                title: 'Akkoord vastleggen…',
                kind: 'refactor',
                command: expect.objectContaining({
                    command: 'samenwerking.akkoordVastleggen',
                    arguments: [uri, place],
                }),
            },
        ]);
        expect(await actions(workspace, plaatsVan('partner: linge', workspace))).toEqual([]);
        expect(await actions(workspace, plaatsVan('informatiedeling', workspace))).toEqual([]);
    });

    test.each([[undefined], [{}], [{ opdrachten: 'alles' }], [{ opdrachten: ['iets.anders'] }], [null]])(
        'is not offered by a client that says %j of itself',
        async (options) => {
            const workspace = await start();
            await connect(workspace, options);
            expect(await actions(workspace, plaatsVan('De meldkamer', workspace))).toEqual([]);
        },
    );
});

describe('the fix that renews an akkoord', () => {
    test('takes the finding away, and leaves the others', async () => {
        const twee = 'akkoord devries 01-05-2026 "000000"\n            akkoord jansen 01-05-2026 "111111-1111"';
        const workspace = await start(START.replace('akkoord jansen 01-05-2026', twee));
        const [eerste, tweede] = lapsed(workspace);
        const offered = await actions(workspace, eerste?.range.start as Position, [eerste, tweede] as Diagnostic[]);
        expect(offered.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
            ['Akkoord vernieuwen (J. de Vries, ‘Alarmering’)', false],
            ['Akkoord vernieuwen (A. Jansen, ‘Alarmering’)', false],
        ]);
        const { textDocument, uri } = workspace.document(FILE);
        const edits = offered[1]?.edit?.changes?.[uri.toString()] ?? [];
        await workspace.write(FILE, TextDocument.applyEdits(textDocument, edits));
        expect(akkoorden(workspace)).toEqual(['proces devries 2026-05-01', 'proces jansen 2026-11-23']);
        expect(lapsed(workspace).map(({ data }) => data.contact)).toEqual(['J. de Vries']);
        expect(errors(workspace)).toEqual([]);
    });
});
