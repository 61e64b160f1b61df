import type { SamenwerkingServices } from '@samenwerking/language';
import { type LangiumDocument, URI } from 'langium';

type SharedServices = SamenwerkingServices['shared'];

/** Asks something of a document, behind the changes that were typed before the request; null where it is not known. */
export function askDocument<T>(
    uri: string,
    shared: SharedServices,
    ask: (document: LangiumDocument) => T | Promise<T>,
): Promise<T | null> {
    return askWorkspace(shared, () => {
        const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        return document ? ask(document) : null;
    });
}

/** Asks something of all documents, behind the changes that were typed before the request. */
export async function askWorkspace<T>({ workspace }: SharedServices, ask: () => T | Promise<T>): Promise<T> {
    await workspace.WorkspaceManager.ready;
    return await workspace.WorkspaceLock.read(ask);
}
