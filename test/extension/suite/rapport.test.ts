import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { setup, suite, test } from 'mocha';
import type { CodeLens, Tab } from 'vscode';
import { commands, FileSystemError, FileType, Selection, TabInputWebview, Uri, window, workspace } from 'vscode';
import { MemoryFiles } from '../memory/memory-files.ts';
import { choosingFirst, eventually, openExample } from './editor.ts';

const statusrapport = 'samenwerking.statusrapport';
const example = 'zilveren-linge.samenwerking';

suite('Rapport', () => {
    setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('opens beside the text, and is called after the samenwerking', async () => {
        await openExample(example);

        await commands.executeCommand(statusrapport);

        const tab = await eventually('the report', () => reports('Statusrapport – Netcentrisch samenwerken met')[0]);
        assert.match(tab.label, /Zilveren Linge$/);
        assert.equal(window.tabGroups.all.length, 2);
    });

    test('follows what is typed, also where its name changes', async () => {
        const document = await openExample(example);
        const editor = await window.showTextDocument(document);
        await commands.executeCommand(statusrapport);
        await eventually('the report', () => reports('Statusrapport – ')[0]);
        const from = document.getText().indexOf('samenwerking zilveren-linge-rivierengebied "');
        assert(from >= 0);
        const line = document.lineAt(document.positionAt(from).line);

        await editor.edit((edit) => edit.replace(line.range, 'samenwerking anders "Een andere naam" {'));

        await eventually('the new name', () => reports('Statusrapport – Een andere naam')[0]);
        assert.equal(reports('Statusrapport – ').length, 1);
        await commands.executeCommand('workbench.action.files.revert');
        await eventually('the former name', () => reports('Statusrapport – Netcentrisch')[0]);
    });

    test('is offered above the samenwerking', async () => {
        const document = await openExample(example);

        const lens = await eventually('the lens', async () => {
            const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
            return lenses.find(({ command }) => command?.title === 'Rapport');
        });
        await commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? []));

        await eventually('the report', () => reports('Statusrapport – ')[0]);
    });

    test('of the same samenwerking has one panel, that of all of them another', async () => {
        await openExample(example);
        await commands.executeCommand(statusrapport);
        await eventually('the report', () => reports('Statusrapport – ')[0]);
        await openExample(example);
        await commands.executeCommand(statusrapport);

        await commands.executeCommand('samenwerking.overzicht');

        await eventually('the overview', () => reports('Overzicht – Alle samenwerkingen')[0]);
        assert.equal(reports('Statusrapport – ').length, 1);
    });

    test('is shown of the kind that is chosen', async () => {
        const document = await openExample(example);
        const editor = await window.showTextDocument(document);
        editor.selection = new Selection(0, 0, 0, 0);

        await choosingFirst(commands.executeCommand('samenwerking.rapportTonen'));

        await eventually('the report', () => reports('Statusrapport – ')[0]);
    });

    test('is written to a file', async () => {
        const document = await openExample(example);

        const text = new TextDecoder().decode(await exported(document.uri, 'md'));

        assert.match(text, /^<!-- Gemaakt met Samenwerking -->\n\n# Statusrapport: Netcentrisch samenwerken met/);
    });

    test('is written in the house style that the settings name', async () => {
        const document = await openExample(example);
        const settings = workspace.getConfiguration('samenwerking.rapport', document.uri);
        await settings.update('stijl', 'huisstijl/huisstijl.css');
        await settings.update('sjabloon', 'huisstijl/sjabloon.docx');

        const page = new TextDecoder().decode(await exported(document.uri, 'html'));
        const word = new TextDecoder('latin1').decode(await exported(document.uri, 'docx'));

        assert.match(page, /--accent: light-dark\(#00696b/);
        // The picture of the template, by its name in the zip file.
        assert.match(word, /word\/media\/image1\.png/);
        await settings.update('stijl', undefined);
        await settings.update('sjabloon', undefined);
    });

    test('is not written in a house style that lies elsewhere', async () => {
        const document = await openExample(example);
        const settings = workspace.getConfiguration('samenwerking.rapport', document.uri);
        const elders = Uri.joinPath(document.uri, '../../elders.css');
        await workspace.fs.writeFile(elders, new TextEncoder().encode('h1 { color: red }'));
        await settings.update('stijl', '../elders.css');

        await exportTo(Uri.joinPath(document.uri, '../elders.html'), 'html');

        const made = await workspace.fs.readDirectory(Uri.joinPath(document.uri, '..'));
        assert.deepEqual(
            made.filter(([name]) => name === 'elders.html'),
            [],
        );
        await workspace.fs.delete(elders);
        await settings.update('stijl', undefined);
    });

    for (const [formaat, setting, pad, linked] of [
        ['html', 'stijl', 'koppeling.css', 'elders/stijl.css'],
        ['html', 'stijl', 'gekoppeld/stijl.css', 'elders'],
        ['docx', 'sjabloon', 'koppeling.docx', 'elders/sjabloon.docx'],
        ['docx', 'sjabloon', 'gekoppeld/sjabloon.docx', 'elders'],
    ] as const) {
        test(`is not written in a house style that a link leads out to: ${pad}`, async function () {
            const document = await openExample(example);
            const inFolder = (path: string) => Uri.joinPath(document.uri, '..', path);
            if (document.uri.scheme !== 'file') {
                // A workspace in memory has no links.
                this.skip();
            }
            await workspace.fs.copy(inFolder('huisstijl/huisstijl.css'), inFolder('../elders/stijl.css'));
            await workspace.fs.copy(inFolder('huisstijl/sjabloon.docx'), inFolder('../elders/sjabloon.docx'));
            const link = inFolder(pad.split('/')[0] ?? '');
            await symlink(inFolder(`../${linked}`).fsPath, link.fsPath);
            const settings = workspace.getConfiguration('samenwerking.rapport', document.uri);
            await settings.update(setting, pad);

            await exportTo(inFolder(`gekoppeld-verslag.${formaat}`), formaat);

            const made = await workspace.fs.readDirectory(inFolder('.'));
            await settings.update(setting, undefined);
            await workspace.fs.delete(link);
            await workspace.fs.delete(inFolder('../elders'), { recursive: true });
            assert.deepEqual(
                made.filter(([name]) => name.startsWith('gekoppeld-verslag')),
                [],
            );
        });
    }

    for (const [formaat, beginning, soort] of [
        ['docx', 'PK', 'status'],
        ['html', '<!doctype html>', 'status'],
        ['json', '{', 'status'],
        ['xlsx', 'PK', 'checklist'],
        ['ics', 'BEGIN:VCALENDAR', 'planning'],
        // The decoder leaves out the byte order mark.
        ['csv', '"Samenwerking"', 'overzicht'],
    ] as const) {
        test(`is written to a file of another format: ${formaat}`, async () => {
            const document = await openExample(example);

            const bytes = await exported(document.uri, formaat, soort);

            assert(new TextDecoder().decode(bytes).startsWith(beginning));
        });
    }

    test('is as it was where the new one does not fit on the disk', async () => {
        await openExample(example);
        const [name, old] = ['/verslag.html', new TextEncoder().encode('<p>Het vorige</p>')];
        const disk = new FullDisk([[name, old]]);
        const provider = workspace.registerFileSystemProvider('vol', disk, { isCaseSensitive: true });

        await exportTo(Uri.parse(`vol:${name}`), 'html');

        assert.deepEqual(disk.readDirectory(Uri.parse('vol:/')), [['verslag.html', FileType.File]]);
        assert.deepEqual(disk.readFile(Uri.parse(`vol:${name}`)), old);
        provider.dispose();
    });

    test('asks which samenwerking, where no text of one is open', async () => {
        await choosingFirst(commands.executeCommand(statusrapport));

        await eventually('the report', () => reports('Statusrapport – ')[0]);
    });

    test('is exported of the samenwerking whose report has the focus', async () => {
        const document = await openExample(example);
        await commands.executeCommand(statusrapport);
        await eventually('the report', () => reports('Statusrapport – Netcentrisch')[0]);
        await openExample('veluwebron.samenwerking');
        await commands.executeCommand('workbench.action.focusSecondEditorGroup');
        await eventually('no text with the focus', () => window.activeTextEditor === undefined);

        const text = new TextDecoder().decode(await exported(document.uri, 'md', 'checklist'));

        assert.match(text, /^# Checklist: Netcentrisch samenwerken met Waterschap De Zilveren Linge/m);
    });

    test('is made of the text beside it, where something else has the focus', async () => {
        await openExample(example);
        await commands.executeCommand('samenwerking.overzicht');
        await eventually('the overview', () => reports('Overzicht – ')[0]);
        await commands.executeCommand('workbench.action.focusSecondEditorGroup');
        await eventually('no text with the focus', () => window.activeTextEditor === undefined);

        await commands.executeCommand(statusrapport);

        await eventually('the report', () => reports('Statusrapport – Netcentrisch')[0]);
    });
});

/** Takes a part of what is written, in the place of what was there. */
class FullDisk extends MemoryFiles {
    override writeFile(uri: Uri, content: Uint8Array): void {
        super.writeFile(uri, content.slice(0, 100));
        throw FileSystemError.Unavailable('The disk is full.');
    }
}

/** What the command writes. */
async function exported(source: Uri, formaat: string, soort = 'status'): Promise<Uint8Array> {
    const doel = Uri.joinPath(source, `../verslag.${formaat}`);
    await exportTo(doel, formaat, soort);
    return workspace.fs.readFile(doel);
}

async function exportTo(doel: Uri, formaat: string, soort = 'status'): Promise<void> {
    await commands.executeCommand('samenwerking.rapportExporteren', { soort, formaat, doel: doel.toString() });
}

function reports(label: string): Tab[] {
    return window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter((tab) => tab.input instanceof TabInputWebview && tab.label.startsWith(label));
}
