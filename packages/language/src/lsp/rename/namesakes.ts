import type { AstNode } from 'langium';
import { isContact, isSamenwerking } from '../../generated/ast.js';
import { childId, topId } from '../../references/ids.js';
import type { SamenwerkingServices } from '../../services.js';
import { declarationOf } from '../fixes/declaration.js';

/**
 * What counts as one with a declaration because it has its name: of a contact of a samenwerking that is taken over, the
 * one that takes its place there, and the other way round.
 */
export function namesakesOf(node: AstNode, services: SamenwerkingServices): AstNode[] {
    const own = isContact(node) && isSamenwerking(node.$container) ? node.$container.name : undefined;
    if (own === undefined || !isContact(node)) {
        return [];
    }
    const { Names } = services.references;
    return Names.top('samenwerking')
        .map(({ name }) => name)
        .filter(
            (name) =>
                name !== own && (Names.takeoverChain(name).includes(own) || Names.takeoverChain(own).includes(name)),
        )
        .flatMap((name) => {
            const id = childId(topId('samenwerking', name), 'contact', node.name ?? '');
            return declarationOf(id, services) ?? [];
        });
}
