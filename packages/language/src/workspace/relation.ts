const NONE: ReadonlySet<never> = new Set<never>();

/** Which things lead to which others, to be asked both ways. */
export class Relation<From, To> {
    private readonly tos = new Map<From, ReadonlySet<To>>();
    private readonly froms = new Map<To, Set<From>>();

    /** What this leads to, instead of what it led to before. */
    set(from: From, tos: ReadonlySet<To>): void {
        this.delete(from);
        this.tos.set(from, tos);
        for (const to of tos) {
            const known = this.froms.get(to);
            if (known) {
                known.add(from);
            } else {
                this.froms.set(to, new Set([from]));
            }
        }
    }

    delete(from: From): void {
        for (const to of this.from(from)) {
            const others = this.froms.get(to);
            others?.delete(from);
            if (others?.size === 0) {
                this.froms.delete(to);
            }
        }
        this.tos.delete(from);
    }

    from(from: From): ReadonlySet<To> {
        return this.tos.get(from) ?? NONE;
    }

    to(to: To): ReadonlySet<From> {
        return this.froms.get(to) ?? NONE;
    }
}
