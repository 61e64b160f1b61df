import type { AstNode } from 'langium';
import type { Id } from '../../feiten/feiten.js';
import type { SamenwerkingServices } from '../../services.js';
import { isBuiltin } from '../../workspace/builtin.js';

/** What the workspace itself declares with this id; undefined for what only the language brings, which cannot change. */
export function declarationOf(id: Id, { references, shared, workspace }: SamenwerkingServices): AstNode | undefined {
    const [description] = references.Names.all(id).filter(({ documentUri }) => !isBuiltin(documentUri));
    const document = description && shared.workspace.LangiumDocuments.getDocument(description.documentUri);
    return document && workspace.AstNodeLocator.getAstNode(document.parseResult.value, description.path);
}
