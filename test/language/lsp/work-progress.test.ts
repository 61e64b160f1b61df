// What the editor shows of work that takes long: here of a folder on a slow disk.
import { pathToFileURL } from 'node:url';
import type { LanguageHost } from '@samenwerking/language';
import { nodeHost } from '@samenwerking/language/node';
import type { FileSystemProvider } from 'langium';
import { expect, test } from 'vitest';
import {
    DidOpenTextDocumentNotification,
    type ProgressToken,
    type WorkDoneProgressBegin,
    WorkDoneProgressCancelNotification,
    WorkDoneProgressCreateRequest,
    type WorkDoneProgressEnd,
    type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import { createFolder } from '../../cli/support/folder.js';
import { connectEditor } from '../support/language-server.js';

const FILES = 25;

/** A disk on which every file takes so many milliseconds. */
function slowHost(milliseconds: number) {
    const fileSystemProvider: LanguageHost['fileSystemProvider'] = (services) => {
        const disk = nodeHost.fileSystemProvider(services);
        const readFile: FileSystemProvider['readFile'] = async (uri) => {
            await new Promise((resolve) => setTimeout(resolve, milliseconds));
            return await disk.readFile(uri);
        };
        return Object.assign(Object.create(disk), { readFile });
    };
    return { ...nodeHost, fileSystemProvider };
}

async function openSlowFolder(milliseconds: number) {
    const names = Array.from({ length: FILES }, (_, index) => `s${index}.samenwerking`);
    const folder = createFolder(Object.fromEntries(names.map((name, index) => [name, `samenwerking s${index} {}\n`])));
    const uri = (name: string) => pathToFileURL(`${folder.path}/${name}`).href;
    const tokens: ProgressToken[] = [];
    const told: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
    const { connection, said } = await connectEditor({
        capabilities: { window: { workDoneProgress: true } },
        settings: { peildatum: '23-11-2026' },
        folders: [{ uri: pathToFileURL(folder.path).href, name: 'map' }],
        host: slowHost(milliseconds),
        beforeStart: (editor) => {
            editor.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
                tokens.push(token);
            });
            editor.onNotification('$/progress', ({ value }) => {
                told.push(value);
            });
        },
    });
    const stop = () =>
        connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: tokens.at(-1) ?? '' });
    const checked = () => [...said.keys()].filter((about) => about.startsWith('file:')).length;
    return { connection, checked, told, uri, stop };
}

test('a folder that loads long shows how far it is, until all is checked', async () => {
    const { checked, told } = await openSlowFolder(80);
    await expect.poll(() => told.at(-1)?.kind).toBe('end');
    expect(checked()).toBe(FILES);
    expect(told[0]).toMatchObject({ kind: 'begin', title: 'Samenwerkingen controleren', cancellable: true });
    const percentages = told.flatMap((value) => ('percentage' in value ? [value.percentage ?? 0] : []));
    expect(percentages.length).toBeGreaterThan(2);
    expect(percentages).toEqual(percentages.toSorted((a, b) => a - b));
});

test('it can be stopped; what was not checked is checked at the next change', async () => {
    const { connection, checked, told, uri, stop } = await openSlowFolder(200);
    await expect.poll(() => told[0]?.kind).toBe('begin');
    await stop();
    await expect.poll(() => told.at(-1)?.kind).toBe('end');
    expect(checked()).toBe(0);
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri('nieuw.samenwerking'), languageId: 'samenwerking', version: 1, text: '' },
    });
    await expect.poll(checked, { timeout: 20_000 }).toBe(FILES + 1);
});
