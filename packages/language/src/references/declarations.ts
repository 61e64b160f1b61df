import type { Id } from '../feiten/basis.js';
import { isBuiltin } from '../workspace/builtin.js';
import type { NaamDescription } from './descriptions.js';

/** The declarations of all documents by id. A change of one document costs as much as that document has of them. */
export class Declarations {
    private readonly byId = new Map<Id, readonly NaamDescription[]>();
    private readonly byPlace = new Map<string, Set<Id>>();
    private readonly byDocument = new Map<string, readonly NaamDescription[]>();

    /** What a document declares, instead of what it declared before. */
    set(uri: string, descriptions: readonly NaamDescription[]): void {
        this.delete(uri);
        this.byDocument.set(uri, descriptions);
        for (const description of descriptions) {
            this.add(description);
        }
    }

    delete(uri: string): void {
        const ids = new Set((this.byDocument.get(uri) ?? []).flatMap(({ id }) => (id ? [id] : [])));
        this.byDocument.delete(uri);
        for (const id of ids) {
            const others = this.all(id).filter(({ documentUri }) => documentUri.toString() !== uri);
            if (others.length > 0) {
                this.byId.set(id, others);
            } else {
                this.byId.delete(id);
                this.removeFromPlace(id);
            }
        }
    }

    /** What some work finds while these documents declare something else; it is done at once, and nothing of it stays. */
    suppose<Found>(supposed: ReadonlyMap<string, readonly NaamDescription[]>, work: () => Found): Found {
        const actual = [...supposed.keys()].map((uri) => [uri, this.byDocument.get(uri)] as const);
        for (const [uri, descriptions] of supposed) {
            this.set(uri, descriptions);
        }
        try {
            return work();
        } finally {
            for (const [uri, descriptions] of actual) {
                if (descriptions) {
                    this.set(uri, descriptions);
                } else {
                    this.delete(uri);
                }
            }
        }
    }

    /** All declarations with this id: a workspace's own before the built-in one, those of one kind in the order of paths. */
    all(id: Id): readonly NaamDescription[] {
        return this.byId.get(id) ?? [];
    }

    /**
     * The declarations whose ids begin with one of these, with nothing but a name behind it: the contacts of an
     * organisation, say. In the order of files and of what stands in them; one for each id.
     */
    directlyIn(places: readonly string[]): NaamDescription[] {
        const ids = places.flatMap((place) => [...(this.byPlace.get(place) ?? [])]);
        return [...new Set(ids)].flatMap((id) => this.all(id).slice(0, 1)).toSorted(asWritten);
    }

    private add(description: NaamDescription): void {
        const { id } = description;
        if (id === undefined) {
            return;
        }
        const others = this.byId.get(id);
        this.byId.set(id, others ? [...others, description].toSorted(ownBeforeBuiltin) : [description]);
        const place = placeOf(id);
        const ids = this.byPlace.get(place) ?? new Set();
        this.byPlace.set(place, ids.add(id));
    }

    private removeFromPlace(id: Id): void {
        const place = placeOf(id);
        const ids = this.byPlace.get(place);
        ids?.delete(id);
        if (ids?.size === 0) {
            this.byPlace.delete(place);
        }
    }
}

/** `norm:stappenplan/eis:` for `norm:stappenplan/eis:alarmering`. */
function placeOf(id: Id): string {
    return id.slice(0, id.lastIndexOf(':') + 1);
}

/** Not the order in which files happened to be read: that differs from one start to the next. */
function ownBeforeBuiltin(a: NaamDescription, b: NaamDescription): number {
    const [one, other] = [a.documentUri, b.documentUri];
    return Number(isBuiltin(one)) - Number(isBuiltin(other)) || compare(one.toString(), other.toString());
}

function asWritten(a: NaamDescription, b: NaamDescription): number {
    return ownBeforeBuiltin(a, b) || (a.nameSegment?.offset ?? 0) - (b.nameSegment?.offset ?? 0);
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
