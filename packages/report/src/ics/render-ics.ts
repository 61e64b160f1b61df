import { addDays, daysBetween, type IsoDatum } from '@samenwerking/language';
import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Moment, Report } from '../tree.js';

/** Stands at the head of every file. */
export const ICS_MARK = 'PRODID:-//Samenwerking//Samenwerking//NL\r\n';

/**
 * The moments of a report as a calendar (RFC 5545). A second import brings the first one up to date: a moment keeps its
 * id, and a later peildatum counts as a later version. The same report gives the same bytes.
 */
export function renderIcs({ title, peildatum, moments = [] }: Report): string {
    const calendar = ical({
        prodId: { company: 'Samenwerking', product: 'Samenwerking', language: 'NL' },
        name: title,
    });
    for (const moment of moments) {
        calendar.createEvent(event(moment, title, peildatum));
    }
    return `${calendar.toString()}\r\n`;
}

function event({ id, title, note, start, end, kind, isCancelled }: Moment, about: string, peildatum: IsoDatum) {
    return {
        id: `${id}@samenwerking`,
        stamp: dayOf(peildatum),
        sequence: daysBetween(FIRST_VERSION, peildatum),
        allDay: true,
        start: dayOf(start),
        // A calendar counts up to the day after.
        end: dayOf(addDays(end, 1)),
        // It stands among the appointments of other samenwerkingen.
        summary: `${title} (${about})`,
        // A calendar that holds it already learns so that it can go.
        ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
        ...(note === '' ? {} : { description: note }),
        // Nobody is occupied all day by a deadline.
        transparency: ICalEventTransparency.TRANSPARENT,
        alarms:
            kind === 'deadline' && start > peildatum && !isCancelled
                ? [{ type: ICalAlarmType.display, trigger: REMINDER, description: title }]
                : [],
    };
}

const FIRST_VERSION = '2020-01-01';

/** Two weeks before, in seconds. */
const REMINDER = 14 * 24 * 60 * 60;

/** The same day in every time zone: only its date is written. */
function dayOf(date: IsoDatum): Date {
    return new Date(`${date}T00:00:00Z`);
}
