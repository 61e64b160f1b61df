import { type Cancellation, DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';
import { nodesIn, referencesOf } from '../tree/nodes-in.js';

/**
 * Links a document in one go. Langium's looks at each node whether the work was cancelled, and waits for the answer;
 * here that is asked once for each document, which takes a moment. `nodes-in.test.ts` compares what is linked.
 */
export class SamenwerkingLinker extends DefaultLinker {
    override async link(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        if (token) {
            await interruptAndCheck(token);
        }
        const { value } = document.parseResult;
        for (const node of [value, ...nodesIn(value)]) {
            for (const reference of referencesOf(node)) {
                this.doLink(reference, document);
            }
        }
    }
}
