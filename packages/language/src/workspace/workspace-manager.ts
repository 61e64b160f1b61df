import {
    type BuildOptions,
    type Cancellation,
    DefaultWorkspaceManager,
    type FileSystemNode,
    type LangiumDocument,
    type Stream,
    URI,
    UriUtils,
    type WorkspaceFolder,
} from 'langium';
import type { InitializeParams } from 'vscode-languageserver';
import type { SamenwerkingContext, SamenwerkingSharedServices } from '../services.js';
import { BUILTIN_TEXTS } from './builtin.js';
import type { SamenwerkingDocumentBuilder } from './document-builder.js';
import type { SamenwerkingDocumentFactory } from './document-factory.js';
import { packClosedDocuments } from './packed-documents.js';
import type { Trees } from './trees.js';

/** From so many files on, what is in memory for each of them counts. */
const MANY = 1500;

/**
 * Loads the built-in documents beside those of the workspace, and has everything checked from the start. Langium's reads
 * all files before anything is said of one, and knows one set of folders for good. `loading.test.ts` has what is said when,
 * `folders.test.ts` what changes with a folder.
 */
export class SamenwerkingWorkspaceManager extends DefaultWorkspaceManager {
    override initialBuildOptions: BuildOptions = { validation: true };

    private readonly documentFactory: SamenwerkingDocumentFactory;
    private readonly builder: SamenwerkingDocumentBuilder;
    private readonly trees: Trees;
    private readonly saveMemory: SamenwerkingContext['saveMemory'];

    constructor(services: SamenwerkingSharedServices, saveMemory: SamenwerkingContext['saveMemory']) {
        super(services);
        this.trees = services.workspace.Trees;
        this.saveMemory = saveMemory;
        this.documentFactory = services.workspace.LangiumDocumentFactory;
        this.builder = services.workspace.DocumentBuilder;
    }

    /** A client that knows no folders of a workspace names the one that it works in. */
    override initialize(params: InitializeParams): void {
        const { workspaceFolders, rootUri } = params;
        super.initialize({
            ...params,
            workspaceFolders: workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : null),
        });
    }

    /** The folders that make up the workspace. */
    get folderUris(): readonly URI[] {
        return (this.folders ?? []).map(({ uri }) => URI.parse(uri));
    }

    /** True for a file that belongs to the workspace because of where it stands, whether it is open or not. */
    holds(file: URI): boolean {
        return this.folderUris.some(
            (folder) =>
                UriUtils.contains(folder, file) && !UriUtils.relative(folder, file).split('/').some(isHiddenName),
        );
    }

    override initializeWorkspace(folders: WorkspaceFolder[], token?: Cancellation.CancellationToken): Promise<void> {
        this.folders = folders;
        return super.initializeWorkspace(folders, token);
    }

    /** Adds and removes folders of the workspace. Returns the files to read, and the folders of which all goes. */
    async changeFolders(
        added: readonly WorkspaceFolder[],
        removed: readonly WorkspaceFolder[],
    ): Promise<{ read: URI[]; gone: URI[] }> {
        const removedUris = new Set(removed.map(({ uri }) => uri));
        this.folders = [...(this.folders ?? []).filter(({ uri }) => !removedUris.has(uri)), ...added];
        const gone = [...removedUris].map((uri) => URI.parse(uri));
        const found = await Promise.all(this.folderUris.map((folder) => this.searchFolder(folder)));
        // A folder that stays may lie in one that goes.
        const isNew = (file: URI): boolean =>
            !this.langiumDocuments.hasDocument(file) || gone.some((folder) => UriUtils.contains(folder, file));
        return { read: found.flat().filter(isNew), gone };
    }

    /** Langium's may be stopped between this and what it builds, which then has to be built by another. */
    protected override async performStartup(folders: WorkspaceFolder[]): Promise<LangiumDocument[]> {
        const documents = await super.performStartup(folders);
        if (documents.length > MANY) {
            this.trees.keepFew();
            if (this.saveMemory) {
                packClosedDocuments(this.trees, this.saveMemory());
            }
        }
        this.builder.expect(documents);
        return documents;
    }

    /** Reads no file yet, as Langium does: whatever is open need not wait for them. */
    protected override async loadWorkspaceDocuments(
        uris: Stream<URI>,
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        for (const uri of uris) {
            collector(this.documentFactory.unread(uri));
        }
    }

    protected override async loadAdditionalDocuments(
        _folders: WorkspaceFolder[],
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        for (const [uri, text] of BUILTIN_TEXTS) {
            collector(this.documentFactory.fromString(text, URI.parse(uri)));
        }
    }

    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        const isKnown = entry.isDirectory || (entry.isFile && this.serviceRegistry.hasServices(entry.uri));
        return isKnown && !isHiddenName(UriUtils.basename(entry.uri));
    }
}

/** True for what people do not see in a folder, or did not put there. */
export function isHiddenName(name: string): boolean {
    return name.startsWith('.') || name === 'node_modules';
}
