import { URI, UriUtils } from 'langium';
import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { SamenwerkingSharedServices } from '../services.js';
import { StillRight } from './check-again.js';

/** Keeps the folders of the workspace equal to those of the client. */
export function followWorkspaceFolders(shared: SamenwerkingSharedServices): void {
    const { LanguageServer, Connection } = shared.lsp;
    let canTell = false;
    LanguageServer.onInitialize(({ capabilities }) => {
        canTell = capabilities.workspace?.workspaceFolders ?? false;
    });
    LanguageServer.onInitialized(() => {
        if (canTell) {
            Connection?.workspace.onDidChangeWorkspaceFolders((event) => {
                changeFolders(event, shared).catch((fault) => Connection.console.error(String(fault)));
            });
        }
    });
}

async function changeFolders(
    { added, removed }: WorkspaceFoldersChangeEvent,
    { workspace }: SamenwerkingSharedServices,
): Promise<void> {
    const { Bestanden, DocumentBuilder, LangiumDocuments, TextDocuments, WorkspaceManager } = workspace;
    await WorkspaceManager.ready;
    await workspace.WorkspaceLock.write(async (token) => {
        const { read, gone } = await WorkspaceManager.changeFolders(added, removed);
        const isGone = (uri: URI): boolean => gone.some((folder) => UriUtils.contains(folder, uri));
        const open = TextDocuments.keys().map((uri) => URI.parse(uri));
        // Which paths lead out of the workspace may differ now.
        const referring = Bestanden.forgetOf();
        for (const document of LangiumDocuments.all.filter(({ uri }) => referring.has(uri.toString()))) {
            DocumentBuilder.resetToState(document, StillRight.namen);
        }
        await DocumentBuilder.update([...read, ...open.filter(isGone)], gone, token);
    });
}
