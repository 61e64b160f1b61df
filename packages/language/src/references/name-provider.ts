import { type AstNode, type CstNode, DefaultNameProvider } from 'langium';
import { nodeForProperty } from '../tree/property-nodes.js';

/**
 * Finds a name in the text as all other properties are found: once for each node, where Langium looks again each time
 * that it is asked. `nodes-in.test.ts` compares the two.
 */
export class NaamProvider extends DefaultNameProvider {
    override getNameNode(node: AstNode): CstNode | undefined {
        return nodeForProperty(node, 'name');
    }
}
