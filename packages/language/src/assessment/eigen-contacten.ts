import type { Id, SamenwerkingFeiten } from '../feiten/feiten.js';

/**
 * What a samenwerking takes over, with its own contacts in the place of those of the same name that are taken over: who
 * gives a contact another number means that wherever the contact is named.
 */
export function metEigenContacten(base: SamenwerkingFeiten, own: SamenwerkingFeiten): SamenwerkingFeiten {
    const ids = new Map(
        base.contacten.flatMap(({ id, naam }): [Id, Id][] => {
            const other = own.contacten.find((contact) => contact.naam === naam);
            return other ? [[id, other.id]] : [];
        }),
    );
    return ids.size === 0 ? base : withIds(base, ids);
}

/** A copy in which everything that has one of these ids has the other one. */
function withIds<T>(value: T, ids: ReadonlyMap<Id, Id>): T {
    if (Array.isArray(value)) {
        return value.map((item) => withIds(item, ids)) as T;
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, ids)]));
    return ('id' in copy ? { ...copy, id: ids.get(copy.id) ?? copy.id } : copy) as T;
}
