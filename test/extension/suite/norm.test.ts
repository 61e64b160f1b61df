import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { Hover, Location, LocationLink } from 'vscode';
import { commands, MarkdownString, Selection, window, workspace } from 'vscode';
import { eventually, openExample, startOf } from './editor.ts';

suite('Norm', () => {
    test('explains a requirement where the mouse is', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        const position = startOf('convenant {', document);

        const explanation = await eventually('the explanation', async () => {
            const hovers = await commands.executeCommand<Hover[]>(
                'vscode.executeHoverProvider',
                document.uri,
                position,
            );
            return textOf(hovers);
        });

        assert.match(explanation, /convenant/i);
    });

    test('is opened by going to the definition of a requirement', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        const position = startOf('convenant {', document);

        const uri = await eventually('the definition', async () => {
            const command = 'vscode.executeDefinitionProvider';
            const [found] = await commands.executeCommand<(Location | LocationLink)[]>(command, document.uri, position);
            return found && ('targetUri' in found ? found.targetUri : found.uri);
        });

        assert.equal(uri.scheme, 'builtin');
        assert.match((await workspace.openTextDocument(uri)).getText(), /eis convenant /);
    });

    test('is shown for the samenwerking at the cursor: one of its own', async () => {
        await openExample('spoor-grensland.samenwerking');

        const shown = await shownNorm();

        assert.match(shown, /^(file|memfs):.*\/normen\/\S+ norm twente /);
    });

    test('is shown for the samenwerking at the cursor: the one that comes with the language', async () => {
        await openExample('zilveren-linge.samenwerking');

        const shown = await shownNorm();

        assert.match(shown, /^builtin:\S+ norm stappenplan /);
    });
});

/** The document that is opened, and the line of it that is shown. */
async function shownNorm(): Promise<string> {
    const before = window.activeTextEditor;
    assert(before);
    const end = before.document.positionAt(before.document.getText().length);
    before.selection = new Selection(end, end);
    await commands.executeCommand('samenwerking.normTonen');
    const { document, selection } = await eventually('the norm', () => {
        const editor = window.activeTextEditor;
        return editor?.document === before.document ? undefined : editor;
    });
    return `${document.uri} ${document.lineAt(selection.active).text.trim()} `;
}

function textOf(hovers: readonly Hover[]): string {
    const contents = hovers.flatMap((hover) => hover.contents);
    return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}
