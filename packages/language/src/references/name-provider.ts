import { type AstNode, type CstNode, DefaultNameProvider } from 'langium';
import { nodeForProperty } from '../tree/property-nodes.js';

/** Finds a name in the text as all other properties are found: once for each node. */
export class NaamProvider extends DefaultNameProvider {
    override getNameNode(node: AstNode): CstNode | undefined {
        return nodeForProperty(node, 'name');
    }
}
