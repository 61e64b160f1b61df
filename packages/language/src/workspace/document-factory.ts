import {
    type AstNode,
    type Cancellation,
    DefaultLangiumDocumentFactory,
    type LangiumDocument,
    type TextDocument,
    type URI,
} from 'langium';

/**
 * Takes a file that cannot be read for an empty one. It may be gone again by the time that it is read, and one such
 * file must not keep all others from being checked.
 */
export class SamenwerkingDocumentFactory extends DefaultLangiumDocumentFactory {
    protected override getInitialText(uri: URI, token: Cancellation.CancellationToken): Promise<string> {
        return super.getInitialText(uri, token).catch(() => '');
    }

    protected override getUpdatedText<T extends AstNode>(
        document: LangiumDocument<T>,
        textDocument: TextDocument | undefined,
        token: Cancellation.CancellationToken,
    ): Promise<string> {
        return super.getUpdatedText(document, textDocument, token).catch(() => '');
    }
}
