import {
    type AstNode,
    type Cancellation,
    DefaultLangiumDocumentFactory,
    DocumentState,
    type LangiumDocument,
    type TextDocument,
    type URI,
} from 'langium';
import type { Bestand } from '../generated/ast.js';

/**
 * Takes a file that cannot be read for an empty one. It may be gone again by the time that it is read, and one such
 * file must not keep all others from being checked.
 */
export class SamenwerkingDocumentFactory extends DefaultLangiumDocumentFactory {
    /** A document whose file is read when it is built, so that whatever is more urgent can come first. */
    unread(uri: URI): LangiumDocument {
        const bestand: Bestand = {
            $type: 'Bestand',
            normen: [],
            onbekend: [],
            organisaties: [],
            samenwerkingen: [],
        };
        const document = this.fromModel(bestand, uri);
        document.state = DocumentState.Changed;
        return document;
    }

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
