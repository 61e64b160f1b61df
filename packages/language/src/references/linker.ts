import {
    type Cancellation,
    DefaultLinker,
    type DefaultReference,
    interruptAndCheck,
    isLinkingError,
    type LangiumDocument,
    type ReferenceInfo,
} from 'langium';
import type { SamenwerkingServices } from '../services.js';
import { nodesIn, referencesOf } from '../tree/nodes-in.js';
import type { Trees } from '../workspace/trees.js';

/**
 * Links a document in one go, and to what the index says of a declaration. Langium's looks at each node whether the work
 * was cancelled and waits for the answer, which here is asked once for each document; and it loads every declaration at
 * once, for which the trees of all other files have to be there. `nodes-in.test.ts` compares what is linked.
 */
export class SamenwerkingLinker extends DefaultLinker {
    private readonly trees: Trees;
    private readonly listeners: ((document: LangiumDocument) => void)[] = [];

    constructor(services: SamenwerkingServices) {
        super(services);
        this.trees = services.shared.workspace.Trees;
    }

    override async link(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        if (token) {
            await interruptAndCheck(token);
        }
        this.linkNow(document);
    }

    /** Links what is not linked yet. The names of all documents must have been read. */
    linkNow(document: LangiumDocument): void {
        const { value } = document.parseResult;
        for (const node of [value, ...nodesIn(value)]) {
            for (const reference of referencesOf(node)) {
                this.doLink(reference, document);
            }
        }
    }

    /** Tells of which documents the names may lead elsewhere from now on: what was made of them may say so no longer. */
    onUnlink(listener: (document: LangiumDocument) => void): void {
        this.listeners.push(listener);
    }

    /** A tree that was let go of is linked anew when it is made again. */
    override unlink(document: LangiumDocument): void {
        for (const listener of this.listeners) {
            listener(document);
        }
        if (this.trees.has(document)) {
            super.unlink(document);
        }
    }

    /** The declaration itself is loaded by whoever follows the reference to it. */
    protected override doLink(info: ReferenceInfo, document: LangiumDocument): void {
        const reference = info.reference as DefaultReference;
        if (reference._ref !== undefined || reference._nodeDescription !== undefined) {
            return;
        }
        const found = this.getCandidate(info);
        if (isLinkingError(found)) {
            reference._ref = found;
        } else {
            reference._nodeDescription = found;
        }
        document.references.push(reference);
    }
}
