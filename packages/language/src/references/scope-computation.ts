import {
    type AstNodeDescription,
    DefaultScopeComputation,
    type LangiumDocument,
    type LocalSymbols,
    MultiMap,
} from 'langium';
import {
    Activiteit,
    Aspect,
    Contact,
    Crisispartner,
    Eis,
    Norm,
    Profiel,
    Samenwerking,
    Veiligheidsregio,
    Vraag,
} from '../generated/ast.js';
import { nodesIn } from '../tree/nodes-in.js';
import { idOf } from './ids.js';

/** What a name can lead to. Whatever else is declared, such as an agreement, is asked for by nobody outside its file. */
const NAMED: ReadonlySet<string> = new Set([
    ...[Crisispartner.$type, Veiligheidsregio.$type, Samenwerking.$type, Norm.$type, Contact.$type, Activiteit.$type],
    ...[Eis.$type, Aspect.$type, Profiel.$type, Vraag.$type],
]);

/**
 * Exports every declaration of a file that a name can lead to, however deep, under its id. There are no local symbols:
 * which names are visible where does not follow the nesting of blocks, so the scope provider asks the index by id.
 * `across-files.test.ts` has which names are known where.
 */
export class SamenwerkingScopeComputation extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const exports: AstNodeDescription[] = [];
        for (const node of nodesIn(document.parseResult.value)) {
            const name = NAMED.has(node.$type) ? this.nameProvider.getName(node) : undefined;
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
