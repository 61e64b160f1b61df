import {
    type BuildOptions,
    DefaultWorkspaceManager,
    type FileSystemNode,
    type LangiumDocument,
    type LangiumDocumentFactory,
    type LangiumSharedCoreServices,
    URI,
    UriUtils,
    type WorkspaceFolder,
} from 'langium';
import type { InitializeParams } from 'vscode-languageserver';
import { BUILTIN_TEXTS } from './builtin.js';

/** Loads the built-in documents beside those of the workspace, and has everything checked from the start. */
export class SamenwerkingWorkspaceManager extends DefaultWorkspaceManager {
    override initialBuildOptions: BuildOptions = { validation: true };

    private readonly documentFactory: LangiumDocumentFactory;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.documentFactory = services.workspace.LangiumDocumentFactory;
    }

    /** A client that knows no folders of a workspace names the one that it works in. */
    override initialize(params: InitializeParams): void {
        const { workspaceFolders, rootUri } = params;
        super.initialize({
            ...params,
            workspaceFolders: workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : null),
        });
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
        const name = UriUtils.basename(entry.uri);
        const isHidden = name.startsWith('.') || name === 'node_modules';
        return !isHidden && (entry.isDirectory || (entry.isFile && this.serviceRegistry.hasServices(entry.uri)));
    }
}
