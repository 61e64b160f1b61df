import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import type {
    CompletionList,
    DocumentHighlight,
    DocumentSymbol,
    InlayHint,
    Location,
    Position,
    SemanticTokens,
    SemanticTokensLegend,
    TextDocument,
    TextEdit,
} from 'vscode';
import {
    type CompletionItem,
    ConfigurationTarget,
    commands,
    MarkdownString,
    Range,
    Uri,
    WorkspaceEdit,
    window,
    workspace,
} from 'vscode';
import { diagnosticsWithCode, eventually, openExample, startOf } from './editor.ts';

const FILE = 'zilveren-linge.samenwerking';
const FOLDER = 'taal-van-de-test';

suite('Taal', () => {
    suiteSetup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    suiteTeardown(async () => {
        await commands.executeCommand('workbench.action.closeAllEditors');
        await workspace.fs.delete(uriOf('.'), { recursive: true });
    });

    test('completion offers first what is missing, with what it has to say, and an explanation', async () => {
        const document = await openExample(FILE);
        await writeAt(document, document.lineAt(lineOf('    proces {', document)).range.end, '\n        ');

        const [first] = await completionsBelow('    proces {', document, 1);

        assert(first);
        assert.equal(labelOf(first), 'leesbare-informatie');
        assert.match(textOf(first), /status/);
        assert.match(documentationOf(first), /\S/);
        await commands.executeCommand('workbench.action.files.revert');
    });

    test('completion offers the dates around today, and contacts of the side that is asked', async () => {
        const document = await openExample(FILE);
        const date = startOf('20-05-2026', document);
        const dates = await completionsAt(document, date);
        assert(
            dates.some((item) => /23-11-2026/.test(labelOf(item) + textOf(item))),
            dates.map(labelOf).join(),
        );

        const contact = startOf('terhaar\n            eigenaar', document);
        const contacts = (await completionsAt(document, contact)).map(labelOf);
        assert(contacts.includes('vandendool') && !contacts.includes('oosterhof'), contacts.join());
    });

    test('hints tell what is not written: the phase, and the end of an activity', async () => {
        const document = await openExample(FILE);
        const all = new Range(0, 0, document.lineCount, 0);
        const hints = await eventually('hints', async () => {
            const found = await commands.executeCommand<InlayHint[]>(
                'vscode.executeInlayHintProvider',
                document.uri,
                all,
            );
            return found.length > 1 ? found : undefined;
        });
        const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value)));
        assert.match(labels.join('\n'), /fase/i);
        assert.match(labels.join('\n'), /tot en met \d\d-\d\d-\d{4}/);
    });

    test('references of a contact are found in all files', async () => {
        const document = await openExample(FILE);
        const places = await eventually('references', async () => {
            const command = 'vscode.executeReferenceProvider';
            const found = await commands.executeCommand<Location[]>(
                command,
                document.uri,
                startOf('terhaar', document),
            );
            return found.length > 1 ? found : undefined;
        });
        const files = new Set(places.map(({ uri }) => workspace.asRelativePath(uri)));
        assert.deepEqual([...files].toSorted(), ['organisaties/waterschap-de-zilveren-linge.samenwerking', FILE]);
    });

    test('a name lights up wherever it stands in the text', async () => {
        const document = await openExample(FILE);
        const lit = await eventually('highlights', async () => {
            const command = 'vscode.executeDocumentHighlights';
            const place = startOf('oosterhof', document);
            const found = await commands.executeCommand<DocumentHighlight[]>(command, document.uri, place);
            return found.length > 1 ? found : undefined;
        });
        assert.deepEqual([...new Set(lit.map(({ range }) => document.getText(range)))], ['oosterhof']);
    });

    test('words have the colour of what they are', async () => {
        const document = await openExample(FILE);
        const legend = await eventually('a legend', () =>
            commands.executeCommand<SemanticTokensLegend | undefined>(
                'vscode.provideDocumentSemanticTokensLegend',
                document.uri,
            ),
        );
        const tokens = await eventually('colours', () =>
            commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
        );
        assert.deepEqual(colours(tokens, legend, document).slice(0, 4), [
            'samenwerking keyword',
            'zilveren-linge-rivierengebied variable',
            'partner property',
            'zilveren-linge variable',
        ]);
    });

    test('the outline and the breadcrumbs have the samenwerking, its themes and its agreements', async () => {
        const document = await openExample(FILE);
        const [samenwerking] = await eventually('symbols', () =>
            commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
        );
        assert.equal(samenwerking?.name, 'zilveren-linge-rivierengebied');
        const proces = samenwerking?.children.find(({ name }) => /proces/i.test(name));
        assert.match(proces?.children.map(({ name }) => name).join() ?? '', /alarmering/i);
    });

    test('a block is laid out when its brace is typed', async () => {
        const text = 'samenwerking proef "Proef" {\n  proces {\n alarmering {\n   status:open\n }\n  }\n}\n';
        const document = await open('typen.samenwerking', text);
        const edits = await eventually('a change', () =>
            commands.executeCommand<TextEdit[] | undefined>(
                'vscode.executeFormatOnTypeProvider',
                document.uri,
                document.lineAt(4).range.end,
                '}',
                { insertSpaces: true, tabSize: 4 },
            ),
        );
        await apply(document, edits);
        assert.equal(document.lineAt(3).text, '            status: open');
        // What has not been typed yet is left alone.
        assert.equal(document.lineAt(1).text, '  proces {');
        await commands.executeCommand('workbench.action.files.revert');
    });

    test('a file is laid out when it is saved', async () => {
        const document = await open('opslaan.samenwerking', 'samenwerking proef "Proef" {\n}\n');
        await writeAt(document, document.lineAt(0).range.end, '\n  partner:   ergens');
        await eventually('the file as it should be', async () => {
            await document.save();
            return document.getText() === 'samenwerking proef "Proef" {\n    partner: ergens\n}\n';
        });
    });

    test('what asks no choice is mended when it is saved, where the user wants that', async () => {
        const wish = { 'source.fixAll.samenwerking': 'explicit' };
        await setOnSave(wish);
        try {
            const document = await open('herstel.samenwerking', 'samenwerking proef "Proef" {\n    partner: ws\n}\n');
            await writeAt(
                document,
                document.lineAt(1).range.end,
                '\n    verkenning {\n        gesprek 1/9/26 { }\n    }',
            );
            await eventually('a wrong date', () => diagnosticsWithCode(document, 'datum-ongeldig')[0]);
            await eventually('the date as it should be', async () => {
                await window.showTextDocument(document);
                await commands.executeCommand('workbench.action.files.save');
                return document.getText().includes('gesprek 01-09-2026 {');
            });
        } finally {
            await setOnSave(undefined);
        }
    });

    test('the editor is set for a text that is no program', async () => {
        const document = await openExample(FILE);
        const editor = workspace.getConfiguration('editor', document);
        assert.equal(editor.get('linkedEditing'), false);
        assert.equal(editor.get('colorDecorators'), false);
        assert.equal(editor.get('wordWrap'), 'on');
    });
});

function uriOf(path: string): Uri {
    const [root] = workspace.workspaceFolders ?? [];
    assert(root, 'no folder is open');
    return Uri.joinPath(root.uri, FOLDER, path);
}

async function open(path: string, text: string): Promise<TextDocument> {
    await workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
    const document = await workspace.openTextDocument(uriOf(path));
    await window.showTextDocument(document);
    return document;
}

async function apply(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
    const change = new WorkspaceEdit();
    change.set(document.uri, [...edits]);
    assert(await workspace.applyEdit(change));
}

async function writeAt(document: TextDocument, place: Position, text: string): Promise<void> {
    const change = new WorkspaceEdit();
    change.insert(document.uri, place, text);
    assert(await workspace.applyEdit(change));
}

async function setOnSave(wish: Readonly<Record<string, string>> | undefined): Promise<void> {
    await workspace.getConfiguration('editor').update('codeActionsOnSave', wish, ConfigurationTarget.Workspace);
}

function lineOf(line: string, document: TextDocument): number {
    const found = document.getText().split(/\r?\n/).indexOf(line);
    assert(found >= 0, `not in the example: ${line}`);
    return found;
}

/** At the end of the line that so many lines below another stands. */
function completionsBelow(line: string, document: TextDocument, lines: number): Promise<CompletionItem[]> {
    return completionsAt(document, document.lineAt(lineOf(line, document) + lines).range.end);
}

/** In the order in which VS Code shows them. */
async function completionsAt(document: TextDocument, place: Position): Promise<CompletionItem[]> {
    const items = await eventually('completion', async () => {
        const command = 'vscode.executeCompletionItemProvider';
        const list = await commands.executeCommand<CompletionList>(command, document.uri, place, undefined, 5);
        return list.items.length > 0 ? list.items : undefined;
    });
    return items.toSorted((a, b) => sortText(a).localeCompare(sortText(b)));
}

function sortText(item: CompletionItem): string {
    return item.sortText ?? labelOf(item);
}

function labelOf({ label }: CompletionItem): string {
    return typeof label === 'string' ? label : label.label;
}

function textOf({ insertText, textEdit }: CompletionItem): string {
    const text = insertText ?? textEdit?.newText ?? '';
    return typeof text === 'string' ? text : text.value;
}

function documentationOf({ documentation = '' }: CompletionItem): string {
    return documentation instanceof MarkdownString ? documentation.value : documentation;
}

/** Each coloured word with the kind that gives it its colour. */
function colours({ data }: SemanticTokens, { tokenTypes }: SemanticTokensLegend, document: TextDocument): string[] {
    const words: string[] = [];
    let line = 0;
    let start = 0;
    for (let i = 0; i < data.length; i += 5) {
        const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
        start = lines > 0 ? characters : start + characters;
        line += lines;
        words.push(`${document.getText(new Range(line, start, line, start + length))} ${tokenTypes[type]}`);
    }
    return words;
}
