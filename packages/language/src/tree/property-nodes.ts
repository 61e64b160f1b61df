import { type AstNode, AstUtils, type CstNode, GrammarAST } from 'langium';

type PropertyNodes = ReadonlyMap<string, readonly CstNode[]>;

const known = new WeakMap<AstNode, PropertyNodes>();

/**
 * The parts of the text that give a property of a node, in their order. Langium's `findNodesForProperty` looks through
 * all parts of a node for each property that is asked for, and up in the grammar for each of these parts; here one look
 * serves all properties. `nodes-in.test.ts` compares the two.
 */
export function nodesForProperty(node: AstNode, property: string): readonly CstNode[] {
    const nodes = known.get(node) ?? collectNodes(node);
    known.set(node, nodes);
    return nodes.get(property) ?? NONE;
}

/** The first part of the text that gives a property of a node. */
export function nodeForProperty(node: AstNode, property: string): CstNode | undefined {
    return nodesForProperty(node, property)[0];
}

const NONE: readonly CstNode[] = [];

function collectNodes(node: AstNode): PropertyNodes {
    const nodes = new Map<string, CstNode[]>();
    if (node.$cstNode) {
        addParts(node.$cstNode, node, nodes);
    }
    return nodes;
}

function addParts(part: CstNode, owner: AstNode, nodes: Map<string, CstNode[]>): void {
    for (const child of 'content' in part && part.astNode === owner ? (part.content as readonly CstNode[]) : NONE) {
        const property = propertyOf(child);
        if (property === undefined) {
            addParts(child, owner, nodes);
            continue;
        }
        const others = nodes.get(property);
        if (others) {
            others.push(child);
        } else {
            nodes.set(property, [child]);
        }
    }
}

const properties = new WeakMap<AstNode, string | null>();

/** The property that the grammar assigns what was read here. */
function propertyOf({ grammarSource }: CstNode): string | undefined {
    if (!grammarSource) {
        return undefined;
    }
    let property = properties.get(grammarSource);
    if (property === undefined) {
        property = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature ?? null;
        properties.set(grammarSource, property);
    }
    return property ?? undefined;
}
