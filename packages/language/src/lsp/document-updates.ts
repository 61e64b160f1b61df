import { type TextDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, FileEvent, TextDocumentChangeEvent } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import type { SamenwerkingSharedServices } from '../services.js';
import { isBuiltin } from '../workspace/builtin.js';
import { isAtOrIn } from '../workspace/paden.js';
import { checkAgain, StillRight } from './check-again.js';

/**
 * Keeps the documents equal to the editor and the disk, and checks again what refers to a file that comes or goes. Langium's
 * follows files of the language only, and takes what it is told of in any order. `sequence.test.ts` compares what is said
 * after anything that happens in an editor with a fresh server.
 */
export class SamenwerkingDocumentUpdates extends DefaultDocumentUpdateHandler {
    private readonly services: SamenwerkingSharedServices;
    /** When the changes that were told of have been taken in. */
    private watched = Promise.resolve();

    constructor(services: SamenwerkingSharedServices) {
        super(services);
        this.services = services;
    }

    protected override registerFileWatcher(services: LangiumSharedServices): void {
        super.registerFileWatcher(services);
        this.services.workspace.Bestanden.isWatched = true;
    }

    /** Langium's, but asks when it is its turn what counts: by then a file may be closed, or its folder taken away. */
    protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
        const { DocumentBuilder, WorkspaceLock, WorkspaceManager } = this.services.workspace;
        const counts = (uri: URI): boolean => this.isOpen(uri) || WorkspaceManager.holds(uri);
        WorkspaceManager.ready
            .then(() => WorkspaceLock.write((token) => DocumentBuilder.update(changed.filter(counts), deleted, token)))
            .catch((fault) => this.services.lsp.Connection?.console.error(String(fault)));
    }

    /** In the order in which it is told of them: of some it takes longer than of others to see whether they concern anyone. */
    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): Promise<void> {
        this.watched = this.watched
            .then(() => this.takeIn(changes))
            .catch((fault) => this.services.lsp.Connection?.console.error(String(fault)));
        return this.watched;
    }

    private async takeIn(changes: readonly FileEvent[]): Promise<void> {
        const moved = changes.filter(({ type }) => type !== FileChangeType.Changed);
        const referring = this.services.workspace.Bestanden.forget(moved.map(({ uri }) => URI.parse(uri)));
        if (referring.size > 0) {
            checkAgain(this.services, StillRight.namen, referring);
        }
        // Every update stops the one that runs: what concerns no document must not start any.
        await this.workspaceManager.ready;
        const concerning = await Promise.all(changes.map((change) => this.concernsDocuments(change)));
        const ofLanguage = changes.filter((_, index) => concerning[index]);
        if (ofLanguage.length > 0) {
            super.didChangeWatchedFiles({ changes: [...ofLanguage, ...this.openAmongDeleted(ofLanguage)] });
        }
    }

    /** What is open is as the editor says, also where its file is gone: it is read anew after all else is deleted. */
    private openAmongDeleted(changes: readonly FileEvent[]): FileEvent[] {
        const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted);
        const gone = new Set(deleted.map(({ uri }) => URI.parse(uri).toString()));
        return this.services.workspace.TextDocuments.keys()
            .filter((uri) => isAtOrIn(uri, gone))
            .map((uri) => ({ uri, type: FileChangeType.Changed }));
    }

    didOpenDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        // Not every client tells of every file: whoever opens a document anew has its files looked for anew.
        this.services.workspace.Bestanden.forgetOf([URI.parse(document.uri).toString()]);
    }

    /** What was typed and not saved is gone; and what does not belong to the workspace counts only while it is open. */
    async didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): Promise<void> {
        const uri = URI.parse(document.uri);
        const text = await this.textOnDisk(uri);
        if (isBuiltin(uri) || this.isOpen(uri)) {
            return;
        }
        if (text === undefined) {
            this.fireDocumentUpdate([], [uri]);
        } else if (text !== document.getText()) {
            this.fireDocumentUpdate([uri], []);
        } else if (this.services.Instellingen.controleer !== 'werkmap') {
            checkAgain(this.services, StillRight.namen, new Set([uri.toString()]));
        }
    }

    /** True for a file of the language, and for a folder that may hold some. */
    private async concernsDocuments({ uri, type }: FileEvent): Promise<boolean> {
        const file = URI.parse(uri);
        const isHeld = this.services.workspace.WorkspaceManager.holds(file);
        const isOfLanguage = isHeld && this.serviceRegistry.hasServices(file);
        switch (type) {
            case FileChangeType.Deleted:
                return isOfLanguage || this.services.workspace.LangiumDocuments.getDocuments(file).length > 0;
            case FileChangeType.Created:
                return isOfLanguage || (isHeld && (await this.isFolder(file)));
            default:
                // What is open is as the editor says.
                return isOfLanguage && !this.isOpen(file);
        }
    }

    private isOpen(uri: URI): boolean {
        return this.services.workspace.TextDocuments.get(uri) !== undefined;
    }

    private async isFolder(uri: URI): Promise<boolean> {
        try {
            return (await this.services.workspace.FileSystemProvider.stat(uri)).isDirectory;
        } catch {
            return false;
        }
    }

    private async textOnDisk(uri: URI): Promise<string | undefined> {
        try {
            const isHeld = this.services.workspace.WorkspaceManager.holds(uri);
            return isHeld ? await this.services.workspace.FileSystemProvider.readFile(uri) : undefined;
        } catch {
            return undefined;
        }
    }
}
