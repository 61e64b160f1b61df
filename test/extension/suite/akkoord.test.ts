import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { CodeAction, TextDocument } from 'vscode';
import { CodeActionKind, commands, Range, Selection, window } from 'vscode';
import { choosingFirst, eventually, openExample } from './editor.ts';

const command = 'samenwerking.akkoordVastleggen';
/** In an agreement of the example, and in none. */
const inAgreement = 'convenant {';
const elsewhere = 'partner:';
const written = /akkoord \S+ 23-11-2026 "[0-9a-f]{6}-[0-9a-f]+"/g;

suite('Akkoord', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('is recorded for the contact that is chosen', async () => {
        const document = await openExample('veluwebron.samenwerking');
        const before = recorded(document);
        await putCursor(document, inAgreement);

        await choosingFirst(commands.executeCommand(command));

        await eventually('the akkoord in the text', () => recorded(document) === before + 1);
    });

    test('asks for the agreement where the cursor is in none', async () => {
        const document = await openExample('veluwebron.samenwerking');
        const before = document.getText();
        await putCursor(document, elsewhere);

        await choosingFirst(commands.executeCommand(command));

        await eventually('a change of the text', () => document.getText() !== before);
        assert(recorded(document) > 0);
    });

    test('is offered as an action in an agreement', async () => {
        const document = await openExample('veluwebron.samenwerking');
        const place = placeOf(document, inAgreement);

        const action = await eventually('the action', () => offered(document, place));

        assert.equal(action.command?.command, command);
    });
});

/** Asks until there is an answer: the server cancels what was asked while it reads the file that was just opened. */
async function offered({ uri }: TextDocument, place: Range): Promise<CodeAction | undefined> {
    const kind = CodeActionKind.Refactor.value;
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, place, kind);
    return actions.find(({ title }) => title === 'Akkoord vastleggen…');
}

function recorded(document: TextDocument): number {
    return document.getText().match(written)?.length ?? 0;
}

function placeOf(document: TextDocument, text: string): Range {
    const offset = document.getText().indexOf(text);
    assert(offset >= 0, `not in the example: ${text}`);
    const position = document.positionAt(offset + 1);
    return new Range(position, position);
}

async function putCursor(document: TextDocument, text: string): Promise<void> {
    const { start } = placeOf(document, text);
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(start, start);
}
