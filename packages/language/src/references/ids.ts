import { type AstNode, AstUtils } from 'langium';
import type { Id } from '../feiten/basis.js';
import {
    isAanvulling,
    isAccount,
    isActiviteit,
    isAfspraak,
    isAntwoord,
    isAspect,
    isContact,
    isCrisispartner,
    isEis,
    isExtraAfspraak,
    isNorm,
    isProcesschemaregel,
    isProfiel,
    isSamenwerking,
    isStap,
    isVeiligheidsregio,
    isVraag,
} from '../generated/ast.js';

/** The kinds of declarations that are unique in the whole workspace. */
export type TopKind = 'crisispartner' | 'veiligheidsregio' | 'samenwerking' | 'norm';

/** The id of a declaration at the top of a file. */
export function topId(kind: TopKind, naam: string): Id {
    return `${kind}:${naam}`;
}

/** The id of something declared inside another declaration. */
export function childId(parent: Id, kind: string, naam: string): Id {
    return `${parent}/${kind}:${naam}`;
}

/**
 * The id of a declaration, or undefined for a node that declares nothing. Two declarations that must not exist side by
 * side have the same id: `dubbel` is found by comparing ids. Aspects that a norm adds to an eis of its base count as
 * aspects of that eis.
 */
export function idOf(node: AstNode): Id | undefined {
    if (isCrisispartner(node)) return topId('crisispartner', node.name ?? '');
    if (isVeiligheidsregio(node)) return topId('veiligheidsregio', node.name ?? '');
    if (isSamenwerking(node)) return topId('samenwerking', node.name ?? '');
    if (isNorm(node)) return topId('norm', node.name ?? '');
    const local = localName(node);
    const parent = local && containerId(node);
    return local && parent ? childId(parent, local.kind, local.naam) : undefined;
}

function localName(node: AstNode): { kind: string; naam: string } | undefined {
    const named = (kind: string, naam: string | undefined) => (naam ? { kind, naam } : undefined);
    if (isContact(node)) return named('contact', node.name);
    if (isActiviteit(node)) return named('activiteit', node.name);
    if (isEis(node)) return named('eis', node.name);
    if (isAspect(node)) return named('aspect', node.name);
    if (isProfiel(node)) return named('profiel', node.name);
    if (isVraag(node)) return named('vraag', node.name);
    if (isAfspraak(node)) return named('afspraak', node.eis?.$refText);
    if (isExtraAfspraak(node)) return named('extra', node.titel);
    if (isAccount(node)) return named('account', node.contact?.$refText);
    if (isAntwoord(node)) return named('antwoord', node.vraag?.$refText);
    if (isStap(node)) return named('stap', node.nummer?.toString());
    if (isProcesschemaregel(node)) return named('processchema', node.nummer?.toString());
    return undefined;
}

function containerId(node: AstNode): Id | undefined {
    for (let container = node.$container; container; container = container.$container) {
        if (isAanvulling(container)) {
            const norm = AstUtils.getContainerOfType(container, isNorm);
            return norm && childId(topId('norm', norm.name ?? ''), 'eis', container.doel?.$refText ?? '');
        }
        const id = idOf(container);
        if (id) {
            return id;
        }
    }
    return undefined;
}
