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
        const shown = links?.filter(({ targetUri }) => this.documents.canShow(targetUri));
        // Langium answers with links only, which the protocol forbids where an editor knows none.
        return this.documents.canLink ? shown : (shown?.map(placeOf) as unknown as LocationLink[] | undefined);
    }
}

function placeOf({ targetUri, targetSelectionRange }: LocationLink): Location {
    return { uri: targetUri, range: targetSelectionRange };
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
