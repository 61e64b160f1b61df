import {
    type Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    type IndexManager,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type URI,
} from 'langium';
import type { Id } from '../feiten/basis.js';
import type { NaamDescription } from '../references/descriptions.js';

const EMPTY: ReadonlySet<Id> = new Set();

/**
 * Rebuilds what depends on a name that appeared or disappeared. Langium relinks documents that refer into a changed
 * file or have an unresolved reference; but a file that takes the place of a built-in region, or declares a name for
 * the second time, concerns other documents as well.
 */
export class SamenwerkingDocumentBuilder extends DefaultDocumentBuilder {
    private readonly index: IndexManager;
    /** The top-level names of each document, as of the last time that everything was up to date. */
    private readonly known = new Map<string, ReadonlySet<Id>>();
    /** Documents changed since then; an update that was cancelled leaves its own here. */
    private readonly pending = new Set<string>();

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.index = services.workspace.IndexManager;
        this.onUpdate((changed, deleted) => {
            for (const uri of [...changed, ...deleted]) {
                this.pending.add(uri.toString());
            }
        });
    }

    override async update(changed: URI[], deleted: URI[], cancelToken?: Cancellation.CancellationToken): Promise<void> {
        await super.update(changed, deleted, cancelToken);
        const moved = this.takeMovedNames();
        if (moved.size > 0 && this.resetDocumentsThatMention(moved)) {
            await super.update([], [], cancelToken);
            this.takeMovedNames();
        }
    }

    /** The names that changed documents declare and did not before, or the other way round; remembers the new state. */
    private takeMovedNames(): Set<Id> {
        const moved = new Set<Id>();
        for (const uri of this.pending) {
            const before = this.known.get(uri) ?? EMPTY;
            const now = this.topLevelNames(uri);
            for (const id of now.symmetricDifference(before)) {
                moved.add(id);
            }
            this.known.set(uri, now);
        }
        this.pending.clear();
        return moved;
    }

    private resetDocumentsThatMention(moved: ReadonlySet<Id>): boolean {
        const names = new Set([...moved].map((id) => id.slice(id.indexOf(':') + 1)));
        const mentions = (document: LangiumDocument): boolean =>
            document.references.some((reference) => names.has(reference.$refText)) ||
            !this.topLevelNames(document.uri.toString()).isDisjointFrom(moved);
        const affected = this.langiumDocuments.all.filter(mentions).toArray();
        for (const document of affected) {
            this.resetToState(document, DocumentState.ComputedScopes);
        }
        return affected.length > 0;
    }

    private topLevelNames(uri: string): Set<Id> {
        const descriptions = this.index.allElements(undefined, new Set([uri])) as Iterable<NaamDescription>;
        return new Set([...descriptions].flatMap(({ id }) => (id && !id.includes('/') ? [id] : [])));
    }
}
