import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeHost } from '@samenwerking/language/node';
import { TextDocument } from 'langium';
import {
    type CompletionItem,
    CompletionRequest,
    CompletionTriggerKind,
    DidChangeTextDocumentNotification,
    DidChangeWatchedFilesNotification,
    DidChangeWorkspaceFoldersNotification,
    DidCloseTextDocumentNotification,
    DidOpenTextDocumentNotification,
    type DocumentLink,
    DocumentLinkRequest,
    FileChangeType,
    type Position,
} from 'vscode-languageserver/node';
import { createFolder, type TestFolder } from '../../cli/support/folder.js';
import { connectEditor } from './language-server.js';

/** An editor with a folder on disk open in it, whose watcher tells the language server of all that happens there. */
export interface EditorOnDisk {
    readonly folder: TestFolder;
    write(name: string, text: string): Promise<void>;
    /** Removes a file or a folder; of a folder the watcher tells no more than that. */
    remove(name: string): Promise<void>;
    rename(from: string, to: string): Promise<void>;
    open(name: string): Promise<void>;
    /** Replaces the text of an open file, without saving. */
    type(name: string, text: string): Promise<void>;
    /** Closes an open file without saving. */
    close(name: string): Promise<void>;
    /** Opens a text that is in no file yet, under a name like `untitled:Untitled-1`, which the others take as well. */
    openUntitled(name: string, text: string): Promise<void>;
    /** Adds and removes folders of the workspace. */
    changeFolders(added: readonly string[], removed: readonly string[]): Promise<void>;
    /** What can be opened from an open file. */
    links(name: string): Promise<DocumentLink[]>;
    /** What may be written at a place in an open file, in the order of the list. */
    completions(name: string, position: Position, triggerCharacter?: string): Promise<CompletionItem[]>;
    /** `code @ text` for all that the server said last about a file; undefined where it said nothing yet. */
    findings(name: string): string[] | undefined;
}

export interface EditorOnDiskOptions {
    /** Settings below `samenwerking`. */
    readonly settings?: unknown;
    /** The folders of the workspace, below the one on disk; by default that one itself. */
    readonly folders?: readonly string[];
    /** Whether the client can watch files. */
    readonly watches?: boolean;
}

export async function openFolder(
    files: Readonly<Record<string, string>>,
    { settings = { peildatum: '23-11-2026' }, folders = [''], watches = true }: EditorOnDiskOptions = {},
): Promise<EditorOnDisk> {
    const folder = createFolder(files);
    const uriOf = (name: string) =>
        isUntitled(name) ? name : pathToFileURL(join(folder.path, name)).toString().replace(/\/$/, '');
    const workspaceFolder = (name: string) => ({ uri: uriOf(name), name });
    const { connection, said } = await connectEditor({
        capabilities: {
            workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: watches } },
        },
        settings,
        folders: folders.map(workspaceFolder),
        host: nodeHost,
    });
    const open = new Map<string, { version: number; text: string }>();

    const tell = (...changes: [string, FileChangeType][]) =>
        connection.sendNotification(DidChangeWatchedFilesNotification.type, {
            changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
        });

    return {
        folder,
        async write(name, text) {
            const type = existsSync(join(folder.path, name)) ? FileChangeType.Changed : FileChangeType.Created;
            folder.write(name, text);
            await tell([name, type]);
        },
        async remove(name) {
            rmSync(join(folder.path, name), { recursive: true });
            await tell([name, FileChangeType.Deleted]);
        },
        async rename(from, to) {
            mkdirSync(join(folder.path, to, '..'), { recursive: true });
            renameSync(join(folder.path, from), join(folder.path, to));
            await tell([from, FileChangeType.Deleted], [to, FileChangeType.Created]);
        },
        async open(name) {
            const text = folder.read(name);
            open.set(name, { version: 1, text });
            await connection.sendNotification(DidOpenTextDocumentNotification.type, {
                textDocument: { uri: uriOf(name), languageId: 'samenwerking', version: 1, text },
            });
        },
        async openUntitled(name, text) {
            open.set(name, { version: 1, text });
            await connection.sendNotification(DidOpenTextDocumentNotification.type, {
                textDocument: { uri: name, languageId: 'samenwerking', version: 1, text },
            });
        },
        async type(name, text) {
            const version = (open.get(name)?.version ?? 0) + 1;
            open.set(name, { version, text });
            await connection.sendNotification(DidChangeTextDocumentNotification.type, {
                textDocument: { uri: uriOf(name), version },
                contentChanges: [{ text }],
            });
        },
        async close(name) {
            open.delete(name);
            await connection.sendNotification(DidCloseTextDocumentNotification.type, {
                textDocument: { uri: uriOf(name) },
            });
        },
        changeFolders: (added, removed) =>
            connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
                event: { added: added.map(workspaceFolder), removed: removed.map(workspaceFolder) },
            }),
        links: async (name) =>
            (await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uriOf(name) } })) ?? [],
        async completions(name, position, triggerCharacter) {
            const context = triggerCharacter
                ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }
                : { triggerKind: CompletionTriggerKind.Invoked };
            const params = { textDocument: { uri: uriOf(name) }, position, context };
            const answer = await connection.sendRequest(CompletionRequest.type, params);
            const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
            return items.toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
        },
        findings(name) {
            const path = join(folder.path, name);
            const text = open.get(name)?.text ?? (existsSync(path) ? folder.read(name) : '');
            const document = TextDocument.create(uriOf(name), 'samenwerking', 0, text);
            return said.get(uriOf(name))?.map(({ code, range }) => `${code} @ ${document.getText(range)}`);
        },
    };
}

function isUntitled(name: string): boolean {
    return name.startsWith('untitled:');
}
