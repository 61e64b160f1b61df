import { addDays, addMonths, daysBetween, type IsoDatum } from '@samenwerking/language';
import type { GanttFigure } from './tree.js';

/** Where days stand along a drawing of a plan: 0 is its left side, 1 its right. */
export interface GanttScale {
    /** Where a day begins. */
    readonly startOf: (date: IsoDatum) => number;
    /** Where a day ends. */
    readonly endOf: (date: IsoDatum) => number;
    readonly middleOf: (date: IsoDatum) => number;
    /** Undefined where the peildatum lies too far away to be drawn. */
    readonly today: number | undefined;
    readonly ticks: readonly GanttTick[];
}

export interface GanttTick {
    readonly at: number;
    readonly month: string;
    /** At the first tick, and where a new year begins. */
    readonly year?: string | undefined;
}

/** A scale of whole months. */
export function ganttScale({ bars, marks, today }: GanttFigure): GanttScale {
    const days = [...bars.flatMap(({ start, end }) => [start, end]), ...marks.map(({ date }) => date)].toSorted();
    const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
    const isNear = isNearby(today, first, last);
    const start = monthOf(isNear && today < first ? today : first);
    const end = addMonths(monthOf(isNear && today > last ? today : last), 1);
    const length = daysBetween(start, end);
    const at = (date: IsoDatum) => daysBetween(start, date) / length;
    const endOf = (date: IsoDatum) => at(addDays(date, 1));
    return {
        startOf: at,
        endOf,
        middleOf: (date) => (at(date) + endOf(date)) / 2,
        today: isNear ? at(today) : undefined,
        ticks: ticks(start, end, at),
    };
}

/** Within the days of the plan, or no further from them than half of it. */
function isNearby(today: IsoDatum, first: IsoDatum, last: IsoDatum): boolean {
    const margin = Math.max(30, Math.floor(daysBetween(first, last) / 2));
    return today >= addDays(first, -margin) && today <= addDays(last, margin);
}

const MONTHS_BETWEEN_TICKS = [1, 2, 3, 6, 12, 24, 60];
const MOST_TICKS = 8;

function ticks(start: IsoDatum, end: IsoDatum, at: (date: IsoDatum) => number): GanttTick[] {
    const months: IsoDatum[] = [];
    for (let month = start; month < end; month = addMonths(month, 1)) {
        months.push(month);
    }
    const step = MONTHS_BETWEEN_TICKS.find((size) => months.length / size <= MOST_TICKS) ?? 120;
    const chosen = months.filter((_, index) => index % step === 0);
    return chosen.map((month, index) => {
        const year = month.slice(0, 4);
        const isNewYear = chosen[index - 1]?.slice(0, 4) !== year;
        return {
            at: at(month),
            month: MONTHS[Number(month.slice(5, 7)) - 1] ?? '',
            year: isNewYear ? year : undefined,
        };
    });
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function monthOf(date: IsoDatum): IsoDatum {
    return `${date.slice(0, 7)}-01`;
}
