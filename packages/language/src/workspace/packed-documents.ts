import { DocumentState, type LangiumDocument, TextDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Trees } from './trees.js';

/** Makes a text small, and gives it back as it was. */
export interface TextPacker {
    pack(text: string): Uint8Array;
    unpack(packed: Uint8Array): string;
}

/**
 * Keeps the texts and findings of closed documents small from now on: of a large workspace hardly any are looked at
 * again, and all of them are in memory. Whoever asks a document for either gets it all the same. `trees.test.ts` and the
 * property tests pack all of them, and compare what is found then.
 */
export function packClosedDocuments(trees: Trees, packer: TextPacker): void {
    trees.onRelease((document) => {
        packText(document, packer);
        if (document.state === DocumentState.Validated) {
            packDiagnostics(document, packer);
        }
    });
}

function packText(document: LangiumDocument, packer: TextPacker): void {
    pack(document, 'textDocument', () => {
        const { uri, languageId, version } = document.textDocument;
        const text = packed(document.textDocument.getText(), packer);
        return { get: () => TextDocument.create(uri, languageId, version, text()) };
    });
}

function packDiagnostics(document: LangiumDocument, packer: TextPacker): void {
    pack(document, 'diagnostics', () => {
        const text = packed(JSON.stringify(document.diagnostics ?? []), packer);
        return {
            get: (): Diagnostic[] => JSON.parse(text()),
            set: (value) => Object.defineProperty(document, 'diagnostics', { value, writable: true }),
        };
    });
}

/** Half a character would not come back as it was. */
function packed(text: string, packer: TextPacker): () => string {
    return text.isWellFormed() ? unpacking(packer.pack(text), packer) : () => text;
}

/** Apart from the above: what is made in a function that is given a text holds on to that text. */
function unpacking(bytes: Uint8Array, packer: TextPacker): () => string {
    return () => packer.unpack(bytes);
}

const packedGetters = new WeakSet<NonNullable<PropertyDescriptor['get']>>();

/** Puts what is packed in the place of what is not yet. */
function pack(
    document: LangiumDocument,
    property: 'textDocument' | 'diagnostics',
    make: () => Required<Pick<PropertyDescriptor, 'get'>> & PropertyDescriptor,
): void {
    const now = Object.getOwnPropertyDescriptor(document, property)?.get;
    if (!(now && packedGetters.has(now))) {
        const made = make();
        packedGetters.add(made.get);
        Object.defineProperty(document, property, { ...made, configurable: true, enumerable: true });
    }
}
