import { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { isBuiltin } from '../workspace/builtin.js';

/** What the client can do with documents that are no files: those that come with the language, and explanations. */
export class ClientDocuments {
    private opens = false;

    constructor({ lsp }: LangiumSharedServices) {
        lsp.LanguageServer.onInitialize(({ capabilities }) => {
            this.opens = capabilities.workspace?.textDocumentContent !== undefined;
        });
    }

    /** True where such a document opens with the text that the server gives it. */
    get canOpen(): boolean {
        return this.opens;
    }

    /**
     * False for a place in a document that the client would open as a new file. Being empty, that would even take the
     * place of what the language brings along.
     */
    canShow(uri: string): boolean {
        return this.opens || !isBuiltin(URI.parse(uri));
    }
}
