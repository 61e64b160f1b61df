import { addMonths, daysBetween } from '../../feiten/datum.js';
import type { IsoDatum } from '../../feiten/feiten.js';

let woorden: Intl.DateTimeFormat | undefined;

/** From so many days, months or years on, the larger unit says more. */
const ENOUGH = { days: 14, months: 2, years: 24 } as const;

/** A date as one says it, with how far it lies from another: `donderdag 1 oktober 2026, over 3 weken`. */
export function datumInWoorden(datum: IsoDatum, vandaag: IsoDatum): string {
    return `${inWoorden().format(new Date(`${datum}T00:00:00Z`))}, ${afstandInWoorden(datum, vandaag)}`;
}

/** Made when a date is first pointed at: what it needs is loaded slowly, and would hold up the start. */
function inWoorden(): Intl.DateTimeFormat {
    woorden ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
    return woorden;
}

function afstandInWoorden(datum: IsoDatum, vandaag: IsoDatum): string {
    switch (daysBetween(vandaag, datum)) {
        case 0:
            return 'vandaag';
        case 1:
            return 'morgen';
        case -1:
            return 'gisteren';
        default:
            return datum > vandaag ? `over ${duration(vandaag, datum)}` : `${duration(datum, vandaag)} geleden`;
    }
}

/** What is left over after the last whole unit is no more than `ruim`. */
function duration(from: IsoDatum, to: IsoDatum): string {
    const days = daysBetween(from, to);
    if (days < ENOUGH.days) {
        return `${days} dagen`;
    }
    const months = monthsBetween(from, to);
    if (months < ENOUGH.months) {
        return inUnits(Math.floor(days / 7), 'weken', days % 7 === 0);
    }
    return months < ENOUGH.years
        ? inUnits(months, 'maanden', addMonths(from, months) === to)
        : inUnits(Math.floor(months / 12), 'jaar', addMonths(from, months - (months % 12)) === to);
}

function inUnits(count: number, unit: string, isExact: boolean): string {
    return `${isExact ? '' : 'ruim '}${count} ${unit}`;
}

function monthsBetween(from: IsoDatum, to: IsoDatum): number {
    const monthOf = (datum: IsoDatum) => Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7));
    const months = monthOf(to) - monthOf(from);
    return addMonths(from, months) > to ? months - 1 : months;
}
