import { addDays, addMonths, daysBetween } from '../feiten/datum.js';
import type { ActiviteitFeiten, Doorlooptijd, Id, IsoDatum, PlanFeiten } from '../feiten/feiten.js';

/** When everything of a plan takes place, worked out from what is given (stap 8). */
export interface Planning {
    readonly activiteiten: readonly ActiviteitPlanning[];
    /** The day on which the last activity ends. */
    readonly eind?: IsoDatum | undefined;
    /** The chain of activities that decides when the plan ends, in order. */
    readonly kritiekePad: readonly string[];
    /** Activities that wait for each other; nothing can be planned for them. */
    readonly kringen: readonly (readonly ActiviteitFeiten[])[];
}

export interface ActiviteitPlanning {
    readonly activiteit: ActiviteitFeiten;
    /** What it waits for; in the place of one that has lapsed comes what that one waited for. */
    readonly voorgangers: readonly ActiviteitFeiten[];
    /** Undefined for an activity that is unplanned: without its own start, and after nothing that has an end. */
    readonly start?: IsoDatum | undefined;
    readonly eind?: IsoDatum | undefined;
    /** Days that it may end later without the plan ending later. */
    readonly speling?: number | undefined;
}

/**
 * Works out start, end and slack of every activity. The end is the start plus the duration minus one day; a successor
 * starts at the earliest on the day after its last predecessor ends, and an own later `van` holds. An activity that has
 * lapsed takes no time: what comes after it waits for what came before it.
 */
export function planningOf(plan: PlanFeiten): Planning {
    const kringen = ringsOf(plan.activiteiten);
    const inRing = new Set(kringen.flat());
    const schedule = new Schedule(plan.activiteiten.filter((activiteit) => !inRing.has(activiteit)));
    const eind = schedule.eind();
    return {
        activiteiten: plan.activiteiten.map((activiteit) => schedule.planningOf(activiteit)),
        eind,
        kritiekePad: schedule.criticalPath().map(({ naam }) => naam),
        kringen,
    };
}

interface Period {
    readonly start: IsoDatum;
    readonly eind?: IsoDatum | undefined;
}

class Schedule {
    private readonly activiteiten: ReadonlySet<ActiviteitFeiten>;
    private readonly byId: ReadonlyMap<Id, ActiviteitFeiten>;
    private readonly before = new Map<ActiviteitFeiten, readonly ActiviteitFeiten[]>();
    private readonly periods = new Map<ActiviteitFeiten, Period | undefined>();
    private readonly latestEnds = new Map<ActiviteitFeiten, IsoDatum | undefined>();

    constructor(activiteiten: readonly ActiviteitFeiten[]) {
        this.activiteiten = new Set(activiteiten);
        this.byId = new Map(activiteiten.map((activiteit) => [activiteit.id, activiteit]));
    }

    planningOf(activiteit: ActiviteitFeiten): ActiviteitPlanning {
        if (!this.activiteiten.has(activiteit)) {
            return { activiteit, voorgangers: [] };
        }
        const period = this.periodOf(activiteit);
        const latest = period?.eind && this.latestEnd(activiteit);
        const speling = period?.eind && latest ? daysBetween(period.eind, latest) : undefined;
        return { activiteit, voorgangers: this.predecessors(activiteit), ...period, speling };
    }

    eind(): IsoDatum | undefined {
        return latestOf([...this.activiteiten].map((activiteit) => this.periodOf(activiteit)?.eind));
    }

    /** From the activity that ends last back along what it waited for. */
    criticalPath(): ActiviteitFeiten[] {
        const eind = this.eind();
        const path: ActiviteitFeiten[] = [];
        let current = [...this.activiteiten].find((one) => eind !== undefined && this.periodOf(one)?.eind === eind);
        while (current) {
            path.unshift(current);
            const start: IsoDatum | undefined = this.periodOf(current)?.start;
            current = this.predecessors(current).find((one) => {
                const before = this.periodOf(one)?.eind;
                return start !== undefined && before !== undefined && addDays(before, 1) === start;
            });
        }
        return path;
    }

    private periodOf(activiteit: ActiviteitFeiten): Period | undefined {
        if (!this.periods.has(activiteit)) {
            this.periods.set(activiteit, isVervallen(activiteit) ? undefined : this.computePeriod(activiteit));
        }
        return this.periods.get(activiteit);
    }

    private computePeriod(activiteit: ActiviteitFeiten): Period | undefined {
        const before = latestOf(this.predecessors(activiteit).map((one) => this.periodOf(one)?.eind));
        const start = latestOf([activiteit.van?.waarde, before && addDays(before, 1)]);
        if (start === undefined) {
            return undefined;
        }
        const duur = activiteit.doorlooptijd?.waarde;
        return { start, eind: activiteit.tot?.waarde ?? (duur && addDays(addDuration(start, duur), -1)) };
    }

    private latestEnd(activiteit: ActiviteitFeiten): IsoDatum | undefined {
        if (!this.latestEnds.has(activiteit)) {
            const starts = this.successors(activiteit).map((successor) => this.latestStart(successor));
            const first = starts.filter((start) => start !== undefined).toSorted()[0];
            this.latestEnds.set(activiteit, first ? addDays(first, -1) : this.eind());
        }
        return this.latestEnds.get(activiteit);
    }

    private latestStart(activiteit: ActiviteitFeiten): IsoDatum | undefined {
        const period = this.periodOf(activiteit);
        const latest = this.latestEnd(activiteit);
        return period?.eind && latest ? addDays(latest, -daysBetween(period.start, period.eind)) : undefined;
    }

    private predecessors(activiteit: ActiviteitFeiten): readonly ActiviteitFeiten[] {
        const known = this.before.get(activiteit);
        if (known) {
            return known;
        }
        const found = activiteit.na.flatMap(({ id }) => {
            const one = id === undefined ? undefined : this.byId.get(id);
            return !one ? [] : isVervallen(one) ? this.predecessors(one) : [one];
        });
        const once = [...new Set(found)];
        this.before.set(activiteit, once);
        return once;
    }

    private successors(activiteit: ActiviteitFeiten): ActiviteitFeiten[] {
        return [...this.activiteiten].filter(
            (other) => !isVervallen(other) && this.predecessors(other).includes(activiteit),
        );
    }
}

function isVervallen({ status }: ActiviteitFeiten): boolean {
    return status?.waarde === 'vervallen';
}

function addDuration(start: IsoDatum, { aantal, eenheid }: Doorlooptijd): IsoDatum {
    switch (eenheid) {
        case 'dag':
            return addDays(start, aantal);
        case 'week':
            return addDays(start, 7 * aantal);
        case 'maand':
            return addMonths(start, aantal);
    }
}

function latestOf(dates: readonly (IsoDatum | undefined)[]): IsoDatum | undefined {
    return dates
        .filter((date) => date !== undefined)
        .toSorted()
        .at(-1);
}

/**
 * The rings in what waits for what: each is a chain of activities that comes back to where it began. Every activity
 * that waits for itself is in one of them, so that nothing is worked out for half a ring.
 */
function ringsOf(activiteiten: readonly ActiviteitFeiten[]): ActiviteitFeiten[][] {
    const byId = new Map(activiteiten.map((activiteit) => [activiteit.id, activiteit]));
    const rings: ActiviteitFeiten[][] = [];
    const told = new Set<ActiviteitFeiten>();
    for (const activiteit of activiteiten) {
        const ring = told.has(activiteit) ? undefined : shortestRing(activiteit, byId);
        if (ring) {
            rings.push(ring);
            for (const one of ring) {
                told.add(one);
            }
        }
    }
    return rings;
}

/** The shortest way from an activity along what it waits for back to itself. */
function shortestRing(
    first: ActiviteitFeiten,
    byId: ReadonlyMap<Id, ActiviteitFeiten>,
): ActiviteitFeiten[] | undefined {
    const cameFrom = new Map<ActiviteitFeiten, ActiviteitFeiten | undefined>([[first, undefined]]);
    // A map visits what is added to it while it is read: the nearest first.
    for (const [current] of cameFrom) {
        for (const { id } of current.na) {
            const next = id === undefined ? undefined : byId.get(id);
            if (next === first) {
                return pathTo(current, cameFrom);
            }
            if (next && !cameFrom.has(next)) {
                cameFrom.set(next, current);
            }
        }
    }
    return undefined;
}

function pathTo(
    last: ActiviteitFeiten,
    cameFrom: ReadonlyMap<ActiviteitFeiten, ActiviteitFeiten | undefined>,
): ActiviteitFeiten[] {
    const path: ActiviteitFeiten[] = [];
    for (let current: ActiviteitFeiten | undefined = last; current; current = cameFrom.get(current)) {
        path.unshift(current);
    }
    return path;
}
