import { formatDatum } from '@samenwerking/language';
import type { ContactValue, DateValue, GanttBar, NumberValue, Progress, StatusValue, Tone } from './tree.js';

/** What values are called in words: the same in every format. */

/** Stands where nothing is recorded. */
export const NOTHING = '–';

export function dateText({ date, before, after }: DateValue): string {
    return [before, formatDatum(date), after && `(${after})`].filter(Boolean).join(' ');
}

export function numberText({ value, unit }: NumberValue): string {
    return [String(value), unit].filter(Boolean).join(' ');
}

export function contactText({ name, organisation, on }: ContactValue): string {
    return `${name}${organisation === undefined ? '' : ` (${organisation})`}${on ? ` op ${dateText(on)}` : ''}`;
}

/** Where a status has no picture: a shape that stands before its words. */
export const STATUS_SHAPES: Readonly<Record<Tone, string>> = {
    done: '●',
    deviation: '◆',
    partial: '◐',
    open: '○',
    missing: '⊗',
    soon: '◷',
    late: '▲',
    none: '–',
};

export function statusText({ tone, text }: StatusValue): string {
    return `${STATUS_SHAPES[tone]} ${text}`;
}

/** `7 van 12`. */
export function progressText({ value, total }: Progress): string {
    return `${value} van ${total}`;
}

/** Whole percents; 100 only where all is there, and 0 only where nothing is. */
export function percentage({ value, total }: Progress): number {
    const isPart = value > 0 && value < total;
    const nearest = total === 0 ? 0 : Math.round((100 * value) / total);
    return isPart ? Math.min(99, Math.max(1, nearest)) : nearest;
}

export function percentageText(progress: Progress): string {
    return `${percentage(progress)} %`;
}

/** What is said of a phase besides its name. */
export const PHASE_STATES = {
    past: 'eerdere fase',
    current: 'huidige fase',
    future: 'latere fase',
    none: 'niet van toepassing',
} as const;

/** What is said of an activity that decides when the plan is done. */
export const CRITICAL = 'kritieke pad';

/** What the shapes in a drawing of a plan stand for. */
export const GANTT_LEGEND = {
    critical: 'Op het kritieke pad',
    slack: 'Met speling',
    mark: 'Go-live of deadline',
} as const;

/** The days of an activity. */
export function periodText({ start, end }: Pick<GanttBar, 'start' | 'end'>): string {
    return start === end ? formatDatum(start) : `${formatDatum(start)} tot en met ${formatDatum(end)}`;
}

/** What is said of the peildatum in a drawing. */
export function todayText(today: string): string {
    return `Peildatum: ${formatDatum(today)}`;
}
