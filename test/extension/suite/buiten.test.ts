// Paths in a text that would lead out of the workspace, as someone may send them.
import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import type { CompletionList, DocumentLink, Hover, Location, LocationLink, TextDocument } from 'vscode';
import { commands, languages, Position, Uri, window, workspace } from 'vscode';
import { diagnosticsWithCode, eventually, takeAway } from './editor.ts';

const name = 'buiten-van-de-test';

/** Each would lead to something that is there, where it was followed. */
const ELSEWHERE = [
    '../../geheim/akte.md',
    '..\\..\\geheim\\akte.md',
    'map/../../../geheim/akte.md',
    `${'../'.repeat(40)}etc/hostname`,
    '/etc/hostname',
    '\\etc\\hostname',
    '//localhost/etc/hostname',
    '\\\\localhost\\etc\\hostname',
    'C:\\Windows\\win.ini',
    'command:workbench.action.terminal.new',
    'vscode:extension/ms-python.python',
];

/** These stay in the folder, and are not there. */
const NOTHING = [
    '%2e%2e/%2e%2e/geheim/akte.md',
    '..%2f..%2fgeheim%2fakte.md',
    '%5c%5clocalhost%5cetc',
    '%2fetc%2fhostname',
    'akte\u202egpj.md',
    'niet\u0000.md',
];

/** In the folder stand links to what lies outside of it: `uit` is a folder, `akte.md` a file, `weg.md` leads nowhere. */
const BEHIND_LINKS = ['uit/akte.md', 'uit/niet.md', 'akte.md', 'weg.md', 'map/../uit/akte.md', 'uit%2fakte.md'];

suite('Buiten de werkmap', () => {
    let document: TextDocument;
    const isOnDisk = () => workspace.workspaceFolders?.[0]?.uri.scheme === 'file';
    const links = async () => {
        const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
        return found.map(({ range, target }) => [document.getText(range), target?.toString(true) ?? '']);
    };

    suiteSetup(async () => {
        await write('../geheim/akte.md', 'Geheim');
        await write(`${name}/hier.md`, 'Openbaar');
        await write(`${name}/map/x.md`, '');
        if (isOnDisk()) {
            const secret = root('../geheim').fsPath;
            await symlink(secret, root(`${name}/uit`).fsPath);
            await symlink(`${secret}/akte.md`, root(`${name}/akte.md`).fsPath);
            await symlink(`${secret}/niets.md`, root(`${name}/weg.md`).fsPath);
        }
        await write(`${name}/a.samenwerking`, '');
        document = await workspace.openTextDocument(root(`${name}/a.samenwerking`));
        const editor = await window.showTextDocument(document);
        // Typed: a file with some of these, VS Code would not open as a text.
        const text = textWith(['hier.md', ...ELSEWHERE, ...NOTHING, ...behindLinks()]);
        await editor.edit((edit) => edit.insert(new Position(0, 0), text));
        await eventually('what is not followed', () => diagnosticsWithCode(document, 'bestand-buiten-werkmap')[0]);
    });

    suiteTeardown(async () => {
        await commands.executeCommand('workbench.action.files.revert');
        await commands.executeCommand('workbench.action.closeAllEditors');
        await takeAway(root(name));
        await eventually('no findings in what is gone', () =>
            languages.getDiagnostics().every(([uri, found]) => found.length === 0 || !uri.path.includes(name)),
        );
        await workspace.fs.delete(root('../geheim'), { recursive: true });
    });

    const behindLinks = () => (isOnDisk() ? BEHIND_LINKS : []);

    test('nothing leads there, and what is in the folder can be opened', async () => {
        assert.deepEqual(await links(), [['hier.md', root(`${name}/hier.md`).toString(true)]]);
    });

    test('each has a finding, and none tells whether something is there', async () => {
        const said = (code: string) => diagnosticsWithCode(document, code).map(({ range }) => document.getText(range));
        assert.deepEqual(said('bestand-buiten-werkmap'), [...ELSEWHERE, ...behindLinks()].map(quoted));
        assert.deepEqual(said('bestand-ontbreekt'), NOTHING.map(quoted));
        const sentences = diagnosticsWithCode(document, 'bestand-buiten-werkmap').map(({ message }) =>
            message.replace(/^‘.*?’/s, ''),
        );
        assert.equal(new Set(sentences).size, 1);
    });

    test('hovers tell nothing of them, and no definition leads there', async () => {
        for (const pad of [...ELSEWHERE, ...NOTHING, ...behindLinks()]) {
            const at = document.positionAt(document.getText().indexOf(quoted(pad)) + 3);
            const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
            assert.doesNotMatch(JSON.stringify(hovers), /command:|file:|geheim\/akte\.md\)/, pad);
            const definitions = await commands.executeCommand<(Location | LocationLink)[]>(
                'vscode.executeDefinitionProvider',
                document.uri,
                at,
            );
            assert.deepEqual(definitions, [], pad);
        }
    });

    test('completion lists nothing of it', async () => {
        const offered = async (written: string) => {
            const file = `${name}/${encodeURIComponent(written)}.samenwerking`;
            await write(file, textWith([written]));
            const other = await workspace.openTextDocument(root(file));
            const at = other.positionAt(other.getText().indexOf(quoted(written)) + quoted(written).length - 1);
            const { items } = await commands.executeCommand<CompletionList>(
                'vscode.executeCompletionItemProvider',
                other.uri,
                at,
            );
            return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        };
        const here = await offered('m');
        assert(here.includes('map/') && !(here.includes('uit/') || here.includes('akte.md')), String(here));
        for (const folder of ['../../geheim/', '/etc/', '//localhost/etc/', 'C:/', '../../', 'uit/', 'map/../uit/']) {
            assert.deepEqual(await offered(folder), [], folder);
        }
    });
});

function quoted(pad: string): string {
    return `"${pad.replaceAll('\\', '\\\\')}"`;
}

function textWith(paden: readonly string[]): string {
    const documents = paden.map((pad) => `        document "D" { bestand: ${quoted(pad)} }\n`);
    return `samenwerking buiten-van-de-test "Buiten" {\n    verkenning {\n${documents.join('')}    }\n}\n`;
}

function root(path: string): Uri {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder, 'no folder is open');
    return Uri.joinPath(folder.uri, path);
}

async function write(path: string, text: string): Promise<void> {
    await workspace.fs.writeFile(root(path), new TextEncoder().encode(text));
}
