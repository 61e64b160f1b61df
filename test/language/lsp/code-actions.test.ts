import { describe, expect, test } from 'vitest';
import type { CodeAction, Position } from 'vscode-languageserver';
import { applied as appliedTexts, fixesOf } from '../support/fixes.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';

const START = `crisispartner linge "Waterschap Linge"

samenwerking proef "Proef" {
    partner: linge
    profiel: stand-by { motivering: "Past."  gekozen-op: 03-04-2026 }
    proces {
    }
}
`;

const fixesFor = (workspace: TestWorkspace, eis: string) =>
    fixesOf(
        workspace,
        FILE,
        workspace.diagnostics(FILE).filter(({ data }) => data?.eis === eis),
    );

const applied = (workspace: TestWorkspace, action: CodeAction | undefined) =>
    (action && appliedTexts(workspace, action).get(FILE)) ?? '';

const missing = (workspace: TestWorkspace) =>
    workspace
        .diagnostics(FILE)
        .filter(({ code }) => code === 'afspraak-ontbreekt')
        .map(({ data }) => data.eis as string);

const errors = (workspace: TestWorkspace) => workspace.diagnostics(FILE).filter(({ severity }) => severity === 1);

describe('the fix that inserts a missing agreement', () => {
    test('adds it to its theme, with the aspects that the profile asks', async () => {
        const workspace = await createWorkspace({ [FILE]: START });
        const [fix] = await fixesFor(workspace, 'informatiedeling');
        expect(fix?.title).toBe('Afspraak ‘Delen van informatie’ invoegen');
        const text = applied(workspace, fix);
        expect(text).toContain(`    proces {
        informatiedeling {
            status: open
            tekst: ""
            hoe: ""  // `);
        await workspace.write(FILE, text);
        expect(missing(workspace)).not.toContain('informatiedeling');
        expect(errors(workspace)).toEqual([]);
        expect(workspace.findings(FILE)).toContain('afspraak-onvolledig @ informatiedeling');
    });

    test('makes the theme block where it is absent', async () => {
        const workspace = await createWorkspace({ [FILE]: START });
        const text = applied(workspace, (await fixesFor(workspace, 'geheimhouding'))[0]);
        expect(text).toContain('    mens {\n        geheimhouding {\n            status: open\n');
        await workspace.write(FILE, text);
        expect(missing(workspace)).not.toContain('geheimhouding');
        expect(errors(workspace)).toEqual([]);
    });

    test('leaves an agreement with contacts without an error', async () => {
        const workspace = await createWorkspace({ [FILE]: START });
        await workspace.write(FILE, applied(workspace, (await fixesFor(workspace, 'aanspreekpunt-informatie'))[0]));
        expect(missing(workspace)).not.toContain('aanspreekpunt-informatie');
        expect(errors(workspace)).toEqual([]);
    });

    test('adds all of a theme, or all of the file, at once', async () => {
        const workspace = await createWorkspace({ [FILE]: START });
        const [, ofThema, all] = await fixesFor(workspace, 'alarmering');
        expect(ofThema?.title).toBe('Alle ontbrekende afspraken van proces invoegen');
        expect(all?.title).toBe('Alle ontbrekende afspraken invoegen');
        const before = missing(workspace);
        const oneTheme = await createWorkspace({ [FILE]: applied(workspace, ofThema) });
        expect(missing(oneTheme)).toHaveLength(before.length - 6);
        await workspace.write(FILE, applied(workspace, all));
        expect(missing(workspace)).toEqual([]);
        expect(errors(workspace)).toEqual([]);
    });

    test('offers what inserts them all once, however many are missing at one place', async () => {
        const workspace = await createWorkspace({ [FILE]: START });
        const diagnostics = workspace.diagnostics(FILE).filter(({ data }) => data?.thema === 'proces');
        const actions = await fixesOf(workspace, FILE, diagnostics);
        const titles = actions.map(({ title }) => title);
        expect(titles).toEqual([...new Set(titles)]);
        expect(titles.slice(-2)).toEqual([
            'Alle ontbrekende afspraken van proces invoegen',
            'Alle ontbrekende afspraken invoegen',
        ]);
    });

    test.each([
        ['a block on one line', 'proces {\n    }', 'proces { }'],
        ['a samenwerking on one line', /\n {4}proces[\s\S]*$/, ' }\n'],
    ])('works in %s', async (_what, from, to) => {
        const workspace = await createWorkspace({ [FILE]: START.replace(from, to) });
        await workspace.write(FILE, applied(workspace, (await fixesFor(workspace, 'alarmering'))[0]));
        expect(missing(workspace)).not.toContain('alarmering');
        expect(errors(workspace)).toEqual([]);
    });

    test('gives a samenwerking without a block its own, when the profile is taken over', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': START,
            [FILE]: 'samenwerking regionaal "Regionaal" { neemt-over: proef }',
        });
        await workspace.write(FILE, applied(workspace, (await fixesFor(workspace, 'alarmering'))[0]));
        expect(missing(workspace)).not.toContain('alarmering');
        expect(errors(workspace)).toEqual([]);
    });
});

const LINGEN = ['Vervangen door ‘linge’', 'Crisispartner ‘lingen’ toevoegen'];

describe('what a client asks for', () => {
    const SLIPS = `crisispartner linge "Waterschap Linge"

samenwerking proef "Proef" {
    partner: lingen
    regio: utrecht.
    profie: stand-by
    plan { go-live: 1/11/26 }
}
`;
    const titels = (actions: CodeAction[]) => actions.map(({ title }) => title);

    test('is found by its place, code and words, also where a client has lost its data', async () => {
        const workspace = await createWorkspace({ [FILE]: SLIPS });
        const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'onbekend');
        const bare = found.map((finding) => ({ ...finding, data: undefined }));
        expect(titels(await fixesOf(workspace, FILE, bare))).toEqual(LINGEN);
        const [stale] = bare.map((one) => ({ ...one, range: { start: one.range.start, end: one.range.start } }));
        expect(await fixesOf(workspace, FILE, stale ? [stale] : [])).toEqual([]);
    });

    test.each([
        ['a client that can lead there', { opdrachten: ['samenwerking.invullen'] }, ['"|"', '"|"']],
        ['another client', {}, []],
    ])('comes with the places of the texts that are left to be written, for %s', async (_who, options, expected) => {
        const text =
            'crisispartner linge {\n}\nsamenwerking a { partner: linge  regio: utrecht\n    verkenning { }\n}\n';
        const workspace = await createWorkspace({
            [FILE]: text,
            'utrecht.samenwerking': 'veiligheidsregio utrecht { kerntaken: "Hulp."  ambities: "Samen." }',
        });
        await workspace.services.shared.lsp.LanguageServer.initialize({
            ...{ processId: null, rootUri: null, capabilities: {}, initializationOptions: options },
        });
        await workspace.write(FILE, text.replace('{\n}', '{\n    ambities: "Samen."\n}'));
        const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'kennismaking-onvolledig');
        const [action] = await fixesOf(workspace, FILE, found);
        const lines = action && applied(workspace, action).split('\n');
        const places: Position[] = action?.command?.arguments?.[1] ?? [];
        const shown = places.map(({ line, character }) => {
            const written = lines?.[line] ?? '';
            return `${written.slice(0, character)}|${written.slice(character)}`.slice(character - 1, character + 2);
        });
        expect(shown).toEqual(expected);
    });

    test.each([
        [['quickfix'], LINGEN],
        [['refactor'], []],
        [['source.organizeImports'], []],
        [['source.fixAll.samenwerking'], ['Alles herstellen wat geen keuze vraagt']],
        [['source.fixAll'], ['Alles herstellen wat geen keuze vraagt']],
        [['source'], ['Alles herstellen wat geen keuze vraagt']],
    ])('of the kinds %j it gets %j', async (only, expected) => {
        const workspace = await createWorkspace({ [FILE]: SLIPS });
        const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'onbekend');
        expect(titels(await fixesOf(workspace, FILE, found, only))).toEqual(expected);
    });

    test.each([
        [
            { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
            { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.samenwerking'] },
        ],
        [{}, true],
    ])('is told beforehand to a client that can do %j: %j', async (codeAction, codeActionProvider) => {
        const { services } = await createWorkspace();
        const { capabilities } = await services.shared.lsp.LanguageServer.initialize({
            processId: null,
            rootUri: null,
            capabilities: { textDocument: { codeAction } },
        });
        expect(capabilities).toMatchObject({ codeActionProvider });
    });

    async function fixAll(text: string): Promise<string> {
        const workspace = await createWorkspace({ [FILE]: text });
        const [action] = await fixesOf(workspace, FILE, [], ['source.fixAll']);
        return action ? applied(workspace, action) : text;
    }

    test('all at once mends each slip that has one meaning', async () => {
        expect(await fixAll(SLIPS)).toBe(
            SLIPS.replace('lingen', 'linge')
                .replace('utrecht.', 'utrecht')
                .replace('profie:', 'profiel:')
                .replace('1/11/26', '01-11-2026'),
        );
    });

    test('all at once inserts every missing agreement, but none that is only misspelt', async () => {
        const text = await fixAll(START.replace('proces {', 'proces {\n        alarmerin { status: open }'));
        const workspace = await createWorkspace({ [FILE]: text });
        expect(missing(workspace)).toEqual([]);
        expect(errors(workspace)).toEqual([]);
        expect(text.match(/\balarmering\b/g)).toHaveLength(1);
    });

    test('all at once leaves alone what two slips together would spoil', async () => {
        const text = 'samenwerking proef {\n    mens {\n        geheimhoudin { }\n        geheimhoudng { }\n    }\n}\n';
        expect(await fixAll(text)).toBe(text.replace('geheimhoudin ', 'geheimhouding '));
    });

    test('all at once makes no change where each is a choice', async () => {
        const text = 'samenwerking proef {\n    regio: utrecht\n}\n';
        expect(await fixAll(text)).toBe(text);
    });
});
