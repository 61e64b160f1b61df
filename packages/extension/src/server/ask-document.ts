import type { SamenwerkingServices } from '@samenwerking/language';
import { type LangiumDocument, URI } from 'langium';

/** Asks something of a document, behind the changes that were typed before the request; null where it is not known. */
export async function askDocument<T>(
    uri: string,
    { workspace }: SamenwerkingServices['shared'],
    ask: (document: LangiumDocument) => T,
): Promise<T | null> {
    await workspace.WorkspaceManager.ready;
    return await workspace.WorkspaceLock.read(() => {
        const document = workspace.LangiumDocuments.getDocument(URI.parse(uri));
        return document ? ask(document) : null;
    });
}
