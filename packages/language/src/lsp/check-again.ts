import { DocumentState, type LangiumDocument } from 'langium';
import type { SamenwerkingSharedServices } from '../services.js';

/** What of the documents is still right when they are checked again. */
export const StillRight = {
    /** The text alone: names may lead elsewhere. */
    tekst: DocumentState.ComputedScopes,
    /** The names too: only the findings may differ. */
    namen: DocumentState.IndexedReferences,
} as const;

/** Has documents checked again that did not change themselves: all of them, or those with these uris. */
export function checkAgain(
    { workspace, lsp }: SamenwerkingSharedServices,
    stillRight: DocumentState,
    uris?: ReadonlySet<string>,
): void {
    const isMeant = ({ uri }: LangiumDocument): boolean => uris?.has(uri.toString()) ?? true;
    workspace.WorkspaceManager.ready
        .then(() =>
            workspace.WorkspaceLock.write(async (token) => {
                for (const document of workspace.LangiumDocuments.all.filter(isMeant)) {
                    workspace.DocumentBuilder.resetToState(document, stillRight);
                }
                await workspace.DocumentBuilder.update([], [], token);
            }),
        )
        .catch((fault) => lsp.Connection?.console.error(String(fault)));
}
