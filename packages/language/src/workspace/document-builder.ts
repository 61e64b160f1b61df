import {
    type BuildOptions,
    Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    type LangiumDocument,
    type URI,
} from 'langium';
import type { Id } from '../feiten/basis.js';
import type { SamenwerkingSharedServices } from '../services.js';
import { isBuiltin } from './builtin.js';
import { ContactUses } from './contact-uses.js';
import type { SamenwerkingIndexManager } from './index-manager.js';
import { MovedNames } from './moved-names.js';

/**
 * Rebuilds what depends on a change. Langium relinks documents that refer into a changed file or have an unresolved
 * reference; but a file that takes the place of a built-in region, declares a name for the second time, or uses a
 * contact for the first time, concerns other documents as well.
 */
export class SamenwerkingDocumentBuilder extends DefaultDocumentBuilder {
    private readonly index: SamenwerkingIndexManager;
    private readonly movedNames: MovedNames;
    private readonly contactUses: ContactUses;

    constructor(services: SamenwerkingSharedServices) {
        super(services);
        this.index = services.workspace.IndexManager;
        this.movedNames = new MovedNames(this, this.index);
        this.contactUses = new ContactUses(this, this.index);
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
        await super.update(changed, deleted, token);
        const moved = this.movedNames.take();
        if (moved.size > 0 && this.reset(this.concernedBy(moved), DocumentState.ComputedScopes)) {
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

    /** The documents that name any of these, declare them too, or depend on a document that does. */
    private concernedBy(moved: ReadonlySet<Id>): ReadonlySet<string> {
        const names = new Set([...moved].map((id) => id.slice(id.indexOf(':') + 1)));
        const concerned = new Set(moved.has(this.index.standaardNorm) ? this.index.samenwerkingen() : []);
        for (const { uri, references } of this.langiumDocuments.all) {
            const key = uri.toString();
            const mentions = references.some(({ $refText }) => names.has($refText));
            if (!isBuiltin(uri) && (mentions || !this.index.declaredIn(key).isDisjointFrom(moved))) {
                concerned.add(key);
            }
        }
        return this.index.dependentsOf(concerned);
    }

    private reset(uris: ReadonlySet<string>, state: DocumentState): boolean {
        const documents = this.langiumDocuments.all.filter(({ uri }) => uris.has(uri.toString())).toArray();
        for (const document of documents) {
            this.resetToState(document, state);
        }
        return documents.length > 0;
    }
}
