import { TextDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver';
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

async function fixesFor(workspace: TestWorkspace, eis: string): Promise<CodeAction[]> {
    const document = workspace.document(FILE);
    const diagnostics = workspace.diagnostics(FILE).filter(({ data }) => data?.eis === eis);
    const actions = await workspace.services.lsp.CodeActionProvider?.getCodeActions(document, {
        textDocument: { uri: document.uri.toString() },
        range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics, triggerKind: CodeActionTriggerKind.Invoked },
    });
    return (actions ?? []) as CodeAction[];
}

function applied(workspace: TestWorkspace, action: CodeAction | undefined): string {
    const document = workspace.document(FILE);
    const edits = action?.edit?.changes?.[document.uri.toString()] ?? [];
    return TextDocument.applyEdits(document.textDocument, edits);
}

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
        const document = workspace.document(FILE);
        const diagnostics = workspace.diagnostics(FILE).filter(({ data }) => data?.thema === 'proces');
        const actions = (await workspace.services.lsp.CodeActionProvider?.getCodeActions(document, {
            textDocument: { uri: document.uri.toString() },
            range: { start: { line: 5, character: 4 }, end: { line: 5, character: 10 } },
            context: { diagnostics: [...diagnostics], triggerKind: CodeActionTriggerKind.Invoked },
        })) as CodeAction[];
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
