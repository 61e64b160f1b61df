import { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { isBuiltin } from '../workspace/builtin.js';

/** What the client can do with documents: those that are no files, such as explanations, and files that are not there yet. */
export class ClientDocuments {
    private opens = false;
    private creates = false;
    private links = false;

    constructor({ lsp }: LangiumSharedServices) {
        lsp.LanguageServer.onInitialize(({ capabilities }) => {
            const { textDocumentContent, workspaceEdit } = capabilities.workspace ?? {};
            this.opens = textDocumentContent !== undefined;
            this.creates = workspaceEdit?.resourceOperations?.includes('create') ?? false;
            this.links = capabilities.textDocument?.definition?.linkSupport ?? false;
        });
    }

    /** True where such a document opens with the text that the server gives it. */
    get canOpen(): boolean {
        return this.opens;
    }

    /** True where a place can be told along with what leads to it. */
    get canLink(): boolean {
        return this.links;
    }

    /** True where an edit may make a file in the folder of another; a text that was never saved has no folder. */
    canCreateBeside({ scheme }: URI): boolean {
        return this.creates && scheme !== 'untitled';
    }

    /**
     * False for a place in a document that the client would open as a new file. Being empty, that would even take the
     * place of what the language brings along.
     */
    canShow(uri: string): boolean {
        return this.opens || !isBuiltin(URI.parse(uri));
    }
}
