import { URI } from 'langium';
import { DefaultTextDocumentContentProvider, type LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import { BUILTIN_SCHEME } from '../workspace/builtin.js';
import { UITLEG_SCHEME, uitlegText } from './uitleg-links.js';

/** Gives an editor the text of documents that are no files: those that come with the language, and explanations. */
export class SamenwerkingContentProvider extends DefaultTextDocumentContentProvider {
    constructor(services: LangiumSharedServices) {
        super(services, BUILTIN_SCHEME, UITLEG_SCHEME);
    }

    override async provideTextDocumentContent(
        params: TextDocumentContentParams,
        token: CancellationToken,
    ): Promise<TextDocumentContentResult | undefined> {
        const uri = URI.parse(params.uri);
        return uri.scheme === UITLEG_SCHEME
            ? { text: uitlegText(uri) }
            : await super.provideTextDocumentContent(params, token);
    }
}
