import { type URI, UriUtils } from 'langium';
import type { CodeDescription } from 'vscode-languageserver-types';
import type { MeldingCode } from '../assessment/melding.js';
import type { SamenwerkingServices } from '../services.js';
import { meldingenPagina, uitlegPagina } from '../uitleg/markdown.js';
import { isMeldingCode } from '../uitleg/uitleg.js';
import type { ClientDocuments } from './client-documents.js';

/** Scheme of the read-only documents that explain the findings. */
export const UITLEG_SCHEME = 'samenwerking-uitleg';

const ALL = 'meldingen';
const EXTENSION = '.md';

/** Where the explanation of a code is to be read; without a code, that of all of them. */
export function uitlegUri(code: MeldingCode | typeof ALL = ALL): string {
    return `${UITLEG_SCHEME}:/${code}${EXTENSION}`;
}

/** The text of the document at such a place. */
export function uitlegText(uri: URI): string {
    const name = UriUtils.basename(uri).slice(0, -EXTENSION.length);
    return isMeldingCode(name) ? uitlegPagina(name) : meldingenPagina();
}

/** The links from diagnostics to their explanation, for a client that can open it. */
export class UitlegLinks {
    private showsLinks = false;
    private readonly documents: ClientDocuments;

    constructor({ shared, ClientDocuments }: SamenwerkingServices) {
        this.documents = ClientDocuments;
        shared.lsp.LanguageServer.onInitialize(({ capabilities: { textDocument } }) => {
            this.showsLinks = textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false;
        });
    }

    /** Undefined where the client would have nothing behind the link. */
    to(code: MeldingCode): CodeDescription | undefined {
        return this.showsLinks && this.documents.canOpen ? { href: uitlegUri(code) } : undefined;
    }
}
