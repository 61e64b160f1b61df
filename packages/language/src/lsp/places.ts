import type { LangiumDocument, LeafCstNode } from 'langium';
import { DefaultDefinitionProvider, DefaultReferencesProvider } from 'langium/lsp';
import type { DefinitionParams, ReferenceParams } from 'vscode-languageserver';
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { SamenwerkingServices } from '../services.js';
import type { ClientDocuments } from './client-documents.js';

/** Leads from a name to where it is declared, if the client can go there. */
export class SamenwerkingDefinitions extends DefaultDefinitionProvider {
    private readonly documents: ClientDocuments;

    constructor(services: SamenwerkingServices) {
        super(services);
        this.documents = services.ClientDocuments;
    }

    protected override collectLocationLinks(name: LeafCstNode, params: DefinitionParams): LocationLink[] | undefined {
        const links = super.collectLocationLinks(name, params) as LocationLink[] | undefined;
        return links?.filter(({ targetUri }) => this.documents.canShow(targetUri));
    }
}

/** Finds where a name is used, as far as the client can go there. */
export class SamenwerkingReferences extends DefaultReferencesProvider {
    private readonly documents: ClientDocuments;

    constructor(services: SamenwerkingServices) {
        super(services);
        this.documents = services.ClientDocuments;
    }

    protected override getReferences(
        name: LeafCstNode,
        params: ReferenceParams,
        document: LangiumDocument,
    ): Location[] {
        return super.getReferences(name, params, document).filter(({ uri }) => this.documents.canShow(uri));
    }
}
