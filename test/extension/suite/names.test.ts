import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { CodeAction, DocumentLink, FoldingRange, SelectionRange, SymbolInformation } from 'vscode';
import { commands, Selection, type WorkspaceEdit, workspace } from 'vscode';
import { eventually, openExample, startOf } from './editor.ts';

const FILE = 'zilveren-linge.samenwerking';

suite('Names and places', () => {
    test('a contact gets another name in all files', async () => {
        const document = await openExample(FILE);
        const edit = await eventually('the edits', () =>
            commands.executeCommand<WorkspaceEdit>(
                'vscode.executeDocumentRenameProvider',
                document.uri,
                startOf('terhaar', document),
                'haar',
            ),
        );
        const files = edit.entries().map(([uri]) => workspace.asRelativePath(uri));
        assert.deepEqual(files.toSorted(), ['organisaties/waterschap-de-zilveren-linge.samenwerking', FILE]);
    });

    test('what is built in keeps its name, and says so in Dutch', async () => {
        const document = await openExample(FILE);
        const place = startOf('gelderland-midden', document);
        await assert.rejects(
            async () => await commands.executeCommand('vscode.prepareRename', document.uri, place),
            /^Error: ‘gelderland-midden’ is ingebouwd en heet overal zo/,
        );
    });

    test('a contact can move to its organisation, and another region can take over', async () => {
        const document = await openExample(FILE);
        const titlesAt = async (text: string) => {
            const place = startOf(text, document);
            const actions = await commands.executeCommand<CodeAction[]>(
                'vscode.executeCodeActionProvider',
                document.uri,
                new Selection(place, place),
                'refactor',
            );
            return actions.map(({ title }) => title);
        };
        await eventually('the move', async () =>
            (await titlesAt('lammers')).some((title) => /^Contact verplaatsen/.test(title)),
        );
        assert((await titlesAt('zilveren-linge-rivierengebied')).some((title) => /in een eigen bestand$/.test(title)));
    });

    test('names are found in files that are not open', async () => {
        await openExample(FILE);
        const command = 'vscode.executeWorkspaceSymbolProvider';
        const [found] = await eventually('the symbol', async () => {
            const symbols = await commands.executeCommand<SymbolInformation[]>(command, 'dijkstra');
            return symbols.length > 0 ? symbols : undefined;
        });
        assert.equal(found?.name, 'B. Dijkstra (dijkstra)');
    });

    test('blocks and texts fold, selections grow, documents open', async () => {
        const document = await openExample(FILE);
        const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
        assert(folds.some(({ start }) => document.lineAt(start).text.trim() === 'tekst: """'));

        const places = [startOf('structureel', document)];
        const command = 'vscode.executeSelectionRangeProvider';
        const [selection] = await commands.executeCommand<SelectionRange[]>(command, document.uri, places);
        assert.equal(selection && document.getText(selection.range), 'structureel');

        const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
        assert(links.some(({ target }) => target && workspace.asRelativePath(target).startsWith('documenten/')));
        assert(links.some(({ target }) => target?.scheme === 'mailto'));
    });
});
