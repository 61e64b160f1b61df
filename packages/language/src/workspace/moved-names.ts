import { type DocumentBuilder, DocumentState } from 'langium';
import type { Id } from '../feiten/basis.js';
import type { SamenwerkingIndexManager } from './index-manager.js';

/** Notices which names at the top of a file appear and disappear. */
export class MovedNames {
    private readonly index: SamenwerkingIndexManager;
    /** The top-level names of each document, as of the last time that everything was up to date. */
    private readonly known = new Map<string, ReadonlySet<Id>>();
    /** Documents changed since then; an update that was cancelled leaves its own here. */
    private readonly pending = new Set<string>();

    constructor(builder: DocumentBuilder, index: SamenwerkingIndexManager) {
        this.index = index;
        builder.onDocumentPhase(DocumentState.IndexedContent, ({ uri }) => {
            this.pending.add(uri.toString());
        });
        builder.onUpdate((_, deleted) => {
            for (const uri of deleted) {
                this.pending.add(uri.toString());
            }
        });
    }

    /** What a document declared at an earlier time, when everything was up to date. */
    restore(uri: string, declared: ReadonlySet<Id>): void {
        this.known.set(uri, declared);
        this.pending.add(uri);
    }

    /** The names that changed documents declare and did not before, or the other way round; remembers the new state. */
    take(): Set<Id> {
        const moved = new Set<Id>();
        for (const uri of this.pending) {
            const now = this.index.declaredIn(uri);
            for (const id of now.symmetricDifference(this.known.get(uri) ?? new Set<Id>())) {
                moved.add(id);
            }
            if (now.size > 0) {
                this.known.set(uri, now);
            } else {
                this.known.delete(uri);
            }
        }
        this.pending.clear();
        return moved;
    }
}
