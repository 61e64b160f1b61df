import { type AstNode, AstUtils } from 'langium';
import type { Id } from '../feiten/basis.js';
import {
    Account,
    Activiteit,
    Afspraak,
    Antwoord,
    Aspect,
    Contact,
    Crisispartner,
    Eis,
    ExtraAfspraak,
    isAanvulling,
    isNorm,
    Norm,
    Processchemaregel,
    Profiel,
    Samenwerking,
    type SamenwerkingAstType,
    Stap,
    Veiligheidsregio,
    Vraag,
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
    const declared = nameOf(node as SamenwerkingAstType[keyof SamenwerkingAstType]);
    if (declared === undefined) {
        return undefined;
    }
    const [kind, naam] = declared;
    if (isTopKind(kind)) {
        return topId(kind, naam ?? '');
    }
    const parent = naam ? containerId(node) : undefined;
    return naam && parent ? childId(parent, kind, naam) : undefined;
}

/** The kind of a declaration and what it is called. */
function nameOf(
    node: SamenwerkingAstType[keyof SamenwerkingAstType],
): readonly [string, string | undefined] | undefined {
    switch (node.$type) {
        case Crisispartner.$type:
            return ['crisispartner', node.name];
        case Veiligheidsregio.$type:
            return ['veiligheidsregio', node.name];
        case Samenwerking.$type:
            return ['samenwerking', node.name];
        case Norm.$type:
            return ['norm', node.name];
        case Contact.$type:
            return ['contact', node.name];
        case Activiteit.$type:
            return ['activiteit', node.name];
        case Eis.$type:
            return ['eis', node.name];
        case Aspect.$type:
            return ['aspect', node.name];
        case Profiel.$type:
            return ['profiel', node.name];
        case Vraag.$type:
            return ['vraag', node.name];
        case Afspraak.$type:
            return ['afspraak', node.eis?.$refText];
        case ExtraAfspraak.$type:
            return ['extra', node.titel];
        case Account.$type:
            return ['account', node.contact?.$refText];
        case Antwoord.$type:
            return ['antwoord', node.vraag?.$refText];
        case Stap.$type:
            return ['stap', node.nummer?.toString()];
        case Processchemaregel.$type:
            return ['processchema', node.nummer?.toString()];
        default:
            return undefined;
    }
}

const TOP_KINDS: ReadonlySet<string> = new Set<TopKind>(['crisispartner', 'veiligheidsregio', 'samenwerking', 'norm']);

function isTopKind(kind: string): kind is TopKind {
    return TOP_KINDS.has(kind);
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
