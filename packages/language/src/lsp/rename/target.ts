import { type AstNode, AstUtils, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { Id } from '../../feiten/feiten.js';
import { isNorm } from '../../generated/ast.js';
import { hernoemen } from '../../messages/hernoemen.js';
import { idOf, topId } from '../../references/ids.js';
import type { SamenwerkingServices } from '../../services.js';
import { visibleContent } from '../../validation/cst.js';
import { isBuiltin } from '../../workspace/builtin.js';
import { declarationOf } from '../fixes/declaration.js';

/** A declaration of the workspace that is to get another name, and where its name stands at the cursor. */
export interface RenameTarget {
    readonly node: AstNode;
    readonly id: Id;
    readonly name: string;
    readonly leaf: LeafCstNode;
}

/** What is said to the user instead of renaming: a connection passes on the words of its own kind of error alone. */
export function refusal(message: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** The declaration that a name at a place stands for; throws a refusal where there is none, or none that can change. */
export function targetAt(document: LangiumDocument, place: Position, services: SamenwerkingServices): RenameTarget {
    if (!services.shared.workspace.DocumentBuilder.knowsAllReferences) {
        throw refusal(hernoemen.nogBezig());
    }
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(place);
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, services.parser.GrammarConfig.nameRegexp);
    const node = leaf && !leaf.hidden ? declarationAt(leaf, services) : undefined;
    const id = node && idOf(node);
    const name = node && services.references.NameProvider.getName(node);
    if (!(leaf && node && id && name)) {
        throw refusal(hernoemen.geenNaam());
    }
    // A region of the workspace takes the place of the one that the language brings, by its name.
    const last = services.references.Names.all(id).at(-1);
    if (isBuiltin(last?.documentUri ?? AstUtils.getDocument(node).uri)) {
        throw refusal(hernoemen.ingebouwd(name));
    }
    if (isNorm(node) && name === services.Instellingen.norm) {
        throw refusal(hernoemen.instelling(name));
    }
    return { node, id, name, leaf };
}

function declarationAt(leaf: LeafCstNode, services: SamenwerkingServices): AstNode | undefined {
    return isQualifier(leaf) ? organisatieOf(leaf, services) : services.references.References.findDeclarations(leaf)[0];
}

/** `gelderland-zuid` in `gelderland-zuid.jansen`. */
function isQualifier(leaf: LeafCstNode): boolean {
    const parts = leaf.container ? visibleContent(leaf.container) : [];
    return parts[parts.indexOf(leaf) + 1]?.text === '.';
}

function organisatieOf({ text }: LeafCstNode, services: SamenwerkingServices): AstNode | undefined {
    const { Names } = services.references;
    const ids = [topId('veiligheidsregio', text), topId('crisispartner', text)];
    const known = ids.find((id) => Names.get(id));
    if (known && Names.all(known).every(({ documentUri }) => isBuiltin(documentUri))) {
        throw refusal(hernoemen.ingebouwd(text));
    }
    return known === undefined ? undefined : declarationOf(known, services);
}
