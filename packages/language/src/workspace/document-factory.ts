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
import type { SamenwerkingSharedServices } from '../services.js';
import type { Trees } from './trees.js';

/**
 * Takes a file that cannot be read for an empty one. It may be gone again by the time that it is read, and one such
 * file must not keep all others from being checked. Langium reads a file when it makes its document, this one when it is
 * built. `loading-properties.test.ts` compares what is found.
 */
export class SamenwerkingDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly trees: Trees;

    constructor(services: SamenwerkingSharedServices) {
        super(services);
        this.trees = services.workspace.Trees;
    }

    /** A document whose file is read when it is built, so that whatever is more urgent can come first. */
    unread(uri: URI): LangiumDocument {
        const document = this.fromModel(nothing(), uri);
        document.state = DocumentState.Changed;
        return document;
    }

    /** Langium's, which compares with the text that the tree was made of: for that no tree is made again. */
    override update<T extends AstNode>(
        document: LangiumDocument<T>,
        token: Cancellation.CancellationToken,
    ): Promise<LangiumDocument<T>> {
        if (!this.trees.has(document)) {
            this.trees.put(document, { value: nothing(), lexerErrors: [], parserErrors: [] });
        }
        return super.update(document, token);
    }

    /** The text of the file of a document as it now is. */
    readText({ uri }: LangiumDocument, token: Cancellation.CancellationToken): Promise<string> {
        return this.getInitialText(uri, token);
    }

    /** Gives a document its text, of which no tree is made. */
    setText(document: LangiumDocument, text: string): void {
        const get = this.createTextDocumentGetter(document.uri, text);
        Object.defineProperty(document, 'textDocument', { get, configurable: true, enumerable: true });
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

function nothing(): Bestand {
    return { $type: 'Bestand', normen: [], onbekend: [], organisaties: [], samenwerkingen: [] };
}
