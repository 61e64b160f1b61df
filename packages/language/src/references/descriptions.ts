import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    CstUtils,
    DefaultAstNodeDescriptionProvider,
    type LangiumDocument,
} from 'langium';
import type { Id } from '../feiten/basis.js';
import { isContact, isNorm, isSamenwerking } from '../generated/ast.js';
import { idOf } from './ids.js';

/**
 * What the index knows of a declaration. Besides its id it holds the names that scoping follows from one declaration
 * to the next, so that a name can be resolved without loading another file.
 */
export interface NaamDescription extends AstNodeDescription {
    readonly id?: Id | undefined;
    readonly titel?: string | undefined;
    readonly links?: Links | undefined;
    /** The name that led here may lead to others as well. */
    readonly isMeerduidig?: boolean;
}

/** Names (as written) that lead from a samenwerking, norm or contact to other declarations. */
export interface Links {
    readonly norm?: string | undefined;
    readonly neemtOver?: string | undefined;
    readonly partners?: readonly string[];
    readonly regios?: readonly string[];
    readonly organisatie?: string | undefined;
}

/**
 * Describes a declaration by its id and links, and without the node: Langium's descriptions hold on to the trees of all
 * files, and to the whole of a declaration, of which nobody asks where it ends. `trees.test.ts` compares what is found.
 */
export class NaamDescriptionProvider extends DefaultAstNodeDescriptionProvider {
    override createDescription(
        node: AstNode,
        name: string,
        document: LangiumDocument = AstUtils.getDocument(node),
    ): NaamDescription {
        const nameNode = this.nameProvider.getNameNode(node) ?? node.$cstNode;
        return {
            name,
            ...(nameNode && { nameSegment: CstUtils.toDocumentSegment(nameNode) }),
            type: node.$type,
            documentUri: document.uri,
            path: this.astNodeLocator.getAstNodePath(node),
            id: idOf(node),
            titel: (node as AstNode & { readonly titel?: string }).titel,
            links: linksOf(node),
        };
    }
}

/** The names that scoping follows from this node; reads names as written and resolves nothing. */
export function linksOf(node: AstNode): Links | undefined {
    if (isSamenwerking(node)) {
        const regios = [node.adoptieregio?.regio, ...node.betrokken, ...node.regios];
        return {
            norm: node.volgens?.$refText,
            neemtOver: node.neemtOver?.$refText,
            partners: node.partners.map((partner) => partner.$refText),
            regios: regios.flatMap((regio) => (regio ? [regio.$refText] : [])),
        };
    }
    if (isNorm(node)) {
        return { norm: node.breidtUit?.$refText };
    }
    if (isContact(node)) {
        return { organisatie: node.organisatie?.$refText };
    }
    return undefined;
}
