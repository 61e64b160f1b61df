import {
    type BuildOptions,
    Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    type LangiumDocument,
    URI,
} from 'langium';
import type { Id } from '../feiten/basis.js';
import type { SamenwerkingSharedServices } from '../services.js';
import { ContactUses } from './contact-uses.js';
import type { SamenwerkingIndexManager } from './index-manager.js';
import { MovedNames } from './moved-names.js';

/**
 * Rebuilds what depends on a change, and nothing else. Langium relinks documents that refer into a changed file, and
 * every document with a name that leads nowhere; but a file that takes the place of a built-in region, declares a name
 * for the second time, or uses a contact for the first time, concerns other documents as well, and most edits concern
 * no name that leads nowhere. `edits.test.ts` compares what comes out with a fresh start.
 */
export class SamenwerkingDocumentBuilder extends DefaultDocumentBuilder {
    private readonly index: SamenwerkingIndexManager;
    private readonly movedNames: MovedNames;
    private readonly contactUses: ContactUses;
    /** What the update that runs has linked, after all names were read. */
    private readonly justLinked = new Set<string>();

    constructor(services: SamenwerkingSharedServices) {
        super(services);
        this.index = services.workspace.IndexManager;
        this.movedNames = new MovedNames(this, this.index);
        this.contactUses = new ContactUses(this, this.index);
        this.onDocumentPhase(DocumentState.Linked, ({ uri }) => {
            this.justLinked.add(uri.toString());
        });
    }

    override async build(
        documents: LangiumDocument[],
        options?: BuildOptions,
        token?: Cancellation.CancellationToken,
    ): Promise<void> {
        await super.build(documents, options, token);
        this.movedNames.take();
        this.contactUses.take();
    }

    override async update(changed: URI[], deleted: URI[], token?: Cancellation.CancellationToken): Promise<void> {
        this.justLinked.clear();
        await super.update(changed, deleted, token);
        if (this.reset(this.concernedBy(this.movedNames.take()), DocumentState.ComputedScopes)) {
            await super.update([], [], token);
        }
        if (this.reset(this.contactUses.take(), DocumentState.IndexedReferences)) {
            await super.update([], [], token);
        }
    }

    /** A document that counts as linked or checked is not done again: whoever waits for it is told, also when cancelled. */
    protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
        return super.notifyDocumentPhase(document, state, Cancellation.CancellationToken.None);
    }

    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        return this.index.isAffected(document, changedUris);
    }

    /** Every check is done each time. */
    protected override resultsAreIncomplete(): boolean {
        return false;
    }

    /** The documents that were linked before these names came or went, and to which they matter. */
    private concernedBy(moved: ReadonlySet<Id>): ReadonlySet<string> {
        const { index } = this;
        const concerned =
            moved.size > 0 ? [...index.documentsThatDependOn(moved), ...index.documentsThatListNames(moved)] : [];
        return new Set(concerned).difference(this.justLinked);
    }

    private reset(uris: ReadonlySet<string>, state: DocumentState): boolean {
        const documents = [...uris].flatMap((uri) => this.langiumDocuments.getDocument(URI.parse(uri)) ?? []);
        for (const document of documents) {
            this.resetToState(document, state);
        }
        return documents.length > 0;
    }
}
