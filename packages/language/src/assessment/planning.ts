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
    /** When one that has lapsed would have taken place: calendars may still hold it then. */
    readonly vervallen?: Period | undefined;
    /** Days that it may end later without the plan ending later. */
    readonly speling?: number | undefined;
}

/**
 * Works out start, end and slack of every activity. The end is the start plus the duration minus one day; a successor
 * starts at the earliest on the day after its last predecessor ends, and an own later `van` holds. An activity that has
 * lapsed takes no time: what comes after it waits for what came before it.
 */
export function planningOf({ activiteiten }: PlanFeiten): Planning {
    const settled = new Set(inOrder(activiteiten));
    const kringen = ringsOf(activiteiten.filter((activiteit) => !settled.has(activiteit)));
    const inRing = new Set(kringen.flat());
    const schedule = new Schedule(activiteiten.filter((activiteit) => !inRing.has(activiteit)));
    return {
        activiteiten: activiteiten.map((activiteit) => schedule.planningOf(activiteit)),
        eind: schedule.eind,
        kritiekePad: schedule.criticalPath().map(({ naam }) => naam),
        kringen,
    };
}

interface Period {
    readonly start: IsoDatum;
    readonly eind?: IsoDatum | undefined;
}

/** Worked out activity by activity, each after what it waits for: a long chain takes no deep calls. */
class Schedule {
    readonly eind: IsoDatum | undefined;
    private readonly activiteiten: readonly ActiviteitFeiten[];
    private readonly before: ReadonlyMap<ActiviteitFeiten, readonly ActiviteitFeiten[]>;
    private readonly periods = new Map<ActiviteitFeiten, Period>();
    private readonly lapsed = new Map<ActiviteitFeiten, Period>();
    private readonly latestEnds = new Map<ActiviteitFeiten, IsoDatum | undefined>();

    constructor(activiteiten: readonly ActiviteitFeiten[]) {
        const order = inOrder(activiteiten);
        this.activiteiten = activiteiten;
        this.before = predecessorsOf(order);
        for (const activiteit of order) {
            const period = this.computePeriod(activiteit);
            if (period) {
                (isVervallen(activiteit) ? this.lapsed : this.periods).set(activiteit, period);
            }
        }
        this.eind = latestOf(activiteiten.map((activiteit) => this.periods.get(activiteit)?.eind));
        this.computeLatestEnds(order);
    }

    planningOf(activiteit: ActiviteitFeiten): ActiviteitPlanning {
        const period = this.periods.get(activiteit);
        const latest = this.latestEnds.get(activiteit);
        const speling = period?.eind && latest ? daysBetween(period.eind, latest) : undefined;
        const vervallen = this.lapsed.get(activiteit);
        return { activiteit, voorgangers: this.before.get(activiteit) ?? [], ...period, vervallen, speling };
    }

    /** From the activity that ends last back along what it waited for. */
    criticalPath(): ActiviteitFeiten[] {
        const path: ActiviteitFeiten[] = [];
        let current = this.activiteiten.find(
            (one) => this.eind !== undefined && this.periods.get(one)?.eind === this.eind,
        );
        while (current) {
            path.push(current);
            const start: IsoDatum | undefined = this.periods.get(current)?.start;
            current = this.before.get(current)?.find((one) => {
                const before = this.periods.get(one)?.eind;
                return start !== undefined && before !== undefined && addDays(before, 1) === start;
            });
        }
        return path.toReversed();
    }

    private computePeriod(activiteit: ActiviteitFeiten): Period | undefined {
        const voorgangers = this.before.get(activiteit) ?? [];
        const before = latestOf(voorgangers.map((one) => this.periods.get(one)?.eind));
        const start = latestOf([activiteit.van?.waarde, before && addDays(before, 1)]);
        if (start === undefined) {
            return undefined;
        }
        const duur = activiteit.doorlooptijd?.waarde;
        return { start, eind: activiteit.tot?.waarde ?? (duur && endOf(start, duur)) };
    }

    /** From the end back: each ends at the latest on the day before the first of what waits for it has to start. */
    private computeLatestEnds(order: readonly ActiviteitFeiten[]): void {
        const firstStarts = new Map<ActiviteitFeiten, IsoDatum>();
        for (const activiteit of order.toReversed()) {
            const first = firstStarts.get(activiteit);
            const latest = first ? addDays(first, -1) : this.eind;
            this.latestEnds.set(activiteit, latest);
            const period = this.periods.get(activiteit);
            if (period?.eind && latest) {
                const start = addDays(latest, -daysBetween(period.start, period.eind));
                for (const voorganger of this.before.get(activiteit) ?? []) {
                    const known = firstStarts.get(voorganger);
                    firstStarts.set(voorganger, known !== undefined && known < start ? known : start);
                }
            }
        }
    }
}

/** What each activity waits for; in the place of one that has lapsed comes what that one waited for. */
function predecessorsOf(order: readonly ActiviteitFeiten[]): Map<ActiviteitFeiten, readonly ActiviteitFeiten[]> {
    const byId = new Map(order.map((activiteit) => [activiteit.id, activiteit]));
    const before = new Map<ActiviteitFeiten, readonly ActiviteitFeiten[]>();
    for (const activiteit of order) {
        const found = waitsFor(activiteit, byId).flatMap((one) => (isVervallen(one) ? (before.get(one) ?? []) : [one]));
        before.set(activiteit, [...new Set(found)]);
    }
    return before;
}

/** Each activity after all that it waits for. One that is in a ring, or waits for a ring, has no place in it. */
function inOrder(activiteiten: readonly ActiviteitFeiten[]): ActiviteitFeiten[] {
    const byId = new Map(activiteiten.map((activiteit) => [activiteit.id, activiteit]));
    const waiting = new Map<ActiviteitFeiten, ActiviteitFeiten[]>();
    const left = new Map<ActiviteitFeiten, number>();
    for (const activiteit of activiteiten) {
        const voorgangers = waitsFor(activiteit, byId);
        left.set(activiteit, voorgangers.length);
        for (const voorganger of voorgangers) {
            waiting.set(voorganger, [...(waiting.get(voorganger) ?? []), activiteit]);
        }
    }
    const order = activiteiten.filter((activiteit) => left.get(activiteit) === 0);
    // It grows while it is read.
    for (const activiteit of order) {
        for (const next of waiting.get(activiteit) ?? []) {
            const count = (left.get(next) ?? 0) - 1;
            left.set(next, count);
            if (count === 0) {
                order.push(next);
            }
        }
    }
    return order;
}

function waitsFor({ na }: ActiviteitFeiten, byId: ReadonlyMap<Id, ActiviteitFeiten>): ActiviteitFeiten[] {
    return na.flatMap(({ id }) => (id === undefined ? [] : (byId.get(id) ?? [])));
}

function isVervallen({ status }: ActiviteitFeiten): boolean {
    return status?.waarde === 'vervallen';
}

/** It lasts a day at least: dates do not go on for ever, so that it may seem to end before it starts. */
function endOf(start: IsoDatum, duur: Doorlooptijd): IsoDatum {
    const eind = addDays(addDuration(start, duur), -1);
    return eind < start && duur.aantal > 0 ? start : eind;
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
        for (const next of waitsFor(current, byId)) {
            if (next === first) {
                return pathTo(current, cameFrom);
            }
            if (!cameFrom.has(next)) {
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
        path.push(current);
    }
    return path.toReversed();
}
