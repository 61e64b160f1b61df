import { type AstNode, type GenericAstNode, isAstNode, isReference, type ReferenceInfo } from 'langium';

const known = new WeakMap<AstNode, readonly AstNode[]>();

/**
 * All nodes below one, each before what it holds, in the order in which Langium's `streamAllContents` gives them. A list
 * that is made once, instead of a stream of streams: every check of a document asks for that of the whole tree.
 */
export function nodesIn(root: AstNode): readonly AstNode[] {
    const nodes = known.get(root) ?? collectNodes(root);
    known.set(root, nodes);
    return nodes;
}

function collectNodes(root: AstNode): readonly AstNode[] {
    const nodes: AstNode[] = [];
    // Not by a call for each level: blocks may be nested deeper than calls can be.
    const waiting = childrenOf(root).reverse();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        nodes.push(node);
        const children = childrenOf(node);
        for (let i = children.length - 1; i >= 0; i--) {
            waiting.push(children[i] as AstNode);
        }
    }
    return nodes;
}

/** The references that a node itself holds. */
export function referencesOf(container: AstNode): ReferenceInfo[] {
    const references: ReferenceInfo[] = [];
    for (const property in container) {
        const value = propertyOf(container, property);
        if (isReference(value)) {
            references.push({ reference: value, container, property });
        } else if (Array.isArray(value) && isReference(value[0])) {
            for (const [index, reference] of value.entries()) {
                references.push({ reference, container, property, index });
            }
        }
    }
    return references;
}

function childrenOf(node: AstNode): AstNode[] {
    const children: AstNode[] = [];
    for (const property in node) {
        const value = propertyOf(node, property);
        if (isAstNode(value)) {
            children.push(value);
        } else if (Array.isArray(value) && isAstNode(value[0])) {
            // Not all at once: there is no room on the stack for very many.
            for (const child of value) {
                children.push(child);
            }
        }
    }
    return children;
}

/** What begins with `$` leads out of a node: to what holds it, to its text. */
function propertyOf(node: AstNode, property: string): unknown {
    return property.startsWith('$') ? undefined : (node as GenericAstNode)[property];
}
