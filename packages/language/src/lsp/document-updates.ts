import { type TextDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, FileEvent, TextDocumentChangeEvent } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import type { SamenwerkingSharedServices } from '../services.js';
import { isBuiltin } from '../workspace/builtin.js';
import { checkAgain, StillRight } from './check-again.js';

/** Keeps the documents equal to the editor and the disk, and checks again what refers to a file that comes or goes. */
export class SamenwerkingDocumentUpdates extends DefaultDocumentUpdateHandler {
    private readonly services: SamenwerkingSharedServices;

    constructor(services: SamenwerkingSharedServices) {
        super(services);
        this.services = services;
    }

    protected override registerFileWatcher(services: LangiumSharedServices): void {
        super.registerFileWatcher(services);
        this.services.workspace.Bestanden.isWatched = true;
    }

    override async didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): Promise<void> {
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
            super.didChangeWatchedFiles({ changes: ofLanguage });
        }
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
