import type { LangiumDocument } from 'langium';
import type { Id } from '../feiten/basis.js';
import { topId } from '../references/ids.js';
import { isBuiltin } from './builtin.js';
import type { SamenwerkingIndexManager } from './index-manager.js';

/**
 * Which documents can be built as soon as they have been read, while others are still to be read: those that rest on
 * nothing but what was built before. Others may still turn out to matter to them: they are built again then.
 */
export class Ahead {
    private readonly index: SamenwerkingIndexManager;
    private built = new Set<string>();

    constructor(index: SamenwerkingIndexManager) {
        this.index = index;
    }

    /** Which of these, read in this order, can be built; they count as built from now on. */
    take(documents: readonly LangiumDocument[]): LangiumDocument[] {
        return documents.filter(({ uri }) => {
            const isReady = [...this.index.mentionedBy(uri)].every((id) => this.isBuilt(id, uri.toString()));
            if (isReady) {
                this.built.add(uri.toString());
            }
            return isReady;
        });
    }

    /** The built documents to which it matters that these names came; they no longer count as built. */
    takeConcernedBy(moved: ReadonlySet<Id>): Set<string> {
        const concerned = this.index.documentsConcernedBy(moved).intersection(this.built);
        this.built = this.built.difference(concerned);
        return concerned;
    }

    private isBuilt(id: Id, own: string): boolean {
        const declarations = [id, ...otherKindOf(id)].flatMap((known) => this.index.declarations.all(known));
        return (
            declarations.length > 0 &&
            declarations.every(({ documentUri }) => {
                const uri = documentUri.toString();
                return uri === own || isBuiltin(documentUri) || this.built.has(uri);
            })
        );
    }
}

/** An organisation is named without its kind. */
function otherKindOf(id: Id): Id[] {
    const [kind, naam = ''] = id.split(':');
    switch (kind) {
        case 'crisispartner':
            return [topId('veiligheidsregio', naam)];
        case 'veiligheidsregio':
            return [topId('crisispartner', naam)];
        default:
            return [];
    }
}
