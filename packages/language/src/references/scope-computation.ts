import {
    type AstNodeDescription,
    DefaultScopeComputation,
    type LangiumDocument,
    type LocalSymbols,
    MultiMap,
} from 'langium';
import { nodesIn } from '../tree/nodes-in.js';
import { idOf } from './ids.js';

/**
 * Exports every declaration of a file, however deep, under its id. There are no local symbols: which names are visible
 * where does not follow the nesting of blocks, so the scope provider asks the index by id.
 */
export class SamenwerkingScopeComputation extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const exports: AstNodeDescription[] = [];
        for (const node of nodesIn(document.parseResult.value)) {
            const name = this.nameProvider.getName(node);
            if (name !== undefined && idOf(node)) {
                exports.push(this.descriptions.createDescription(node, name, document));
            }
        }
        return exports;
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap();
    }
}
