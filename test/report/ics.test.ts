import { kinds, type Report } from '@samenwerking/report';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderIcs } from '../../packages/report/src/ics/render-ics.js';
import { createWorkspace } from '../language/support/workspace.js';
import { exampleReports, kindOf, rowsOf } from './support/reports.js';

/** The calendar as another library reads it. */
function eventsOf(report: Report): ICAL.Event[] {
    const calendar = new ICAL.Component(ICAL.parse(renderIcs(report)));
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function eventOf(report: Report, uid: string): ICAL.Event {
    const found = eventsOf(report).filter((event) => event.uid === `${uid}@samenwerking`);
    expect(found).toHaveLength(1);
    return found[0] as ICAL.Event;
}

const alarmsOf = ({ component }: ICAL.Event) => component.getAllSubcomponents('valarm');

async function planningOf(text: string, peildatum = '2026-11-24'): Promise<Report> {
    return kindOf(await createWorkspace({ 'a.samenwerking': text }, { peildatum }), 'a.samenwerking', 'planning');
}

const withPlan = (plan: string) => `samenwerking proef "Proef" { plan { ${plan} } }`;

describe.each([...(await exampleReports())].filter(([name]) => name.endsWith('-planning')))('%s', (_, report) => {
    it('has every moment as an event of its own', () => {
        const told = eventsOf(report).map(({ uid, summary, startDate, endDate }) => {
            const last = endDate.clone();
            last.addDuration(ICAL.Duration.fromString('-P1D'));
            return [uid, summary, startDate.toString(), last.toString()];
        });
        expect(told).toEqual(
            report.moments?.map(({ id, title, start, end }) => [
                `${id}@samenwerking`,
                `${title} (${report.title})`,
                start,
                end,
            ]),
        );
        expect(new Set(told.map(([uid]) => uid)).size).toBe(told.length);
    });

    it('has lines that every calendar reads', () => {
        const text = renderIcs(report);
        const lines = text.split('\r\n');
        expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).toEqual([]);
        expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
        expect(text).toMatch(/END:VCALENDAR\r\n$/);
        // RFC 5545: what is said of an event stands before its alarms, and is not empty.
        expect(text).not.toMatch(/END:VALARM\r\n(?!END:VEVENT|BEGIN:VALARM)/);
        expect(lines.filter((line) => /^[A-Z-]+:$/.test(line))).toEqual([]);
    });
});

describe('an event', () => {
    it('lasts whole days, of which the last one counts', async () => {
        const report = await planningOf(withPlan('activiteit a "Schrijven" { van: 01-12-2026 doorlooptijd: 1 week }'));
        const { startDate, endDate } = eventOf(report, 'proef.activiteit-a');
        expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
            true,
            '2026-12-01',
            '2026-12-08',
        ]);
    });

    it('reminds two weeks before something must be ready, and never of what is over', async () => {
        const plan = withPlan(
            'go-live: 01-03-2027 deadline "Oud": 01-02-2026 activiteit a { van: 01-12-2026 tot: 02-12-2026 }',
        );
        const report = await planningOf(plan);
        const [alarm] = alarmsOf(eventOf(report, 'proef.go-live-1'));
        expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-P14D');
        expect(alarmsOf(eventOf(report, 'proef.deadline-oud'))).toEqual([]);
        expect(alarmsOf(eventOf(report, 'proef.activiteit-a'))).toEqual([]);
    });

    it('keeps its id when it moves, and is a later version then', async () => {
        const before = await planningOf(withPlan('go-live: 01-03-2027 deadline "Wet": 01-05-2027'), '2026-11-24');
        const after = await planningOf(withPlan('deadline "Wet": 01-06-2027 go-live: 09-04-2027'), '2026-12-24');
        for (const uid of ['proef.go-live-1', 'proef.deadline-wet']) {
            const [old, young] = [eventOf(before, uid), eventOf(after, uid)];
            expect(young.startDate.compare(old.startDate)).toBe(1);
            expect(young.sequence).toBe(old.sequence + 30);
        }
    });

    it('is cancelled in a calendar that may hold it, once it has lapsed', async () => {
        const plan = (status: string) =>
            withPlan(
                `activiteit a "A" { van: 01-12-2026 doorlooptijd: 1 week }
                activiteit b "B" { na: a doorlooptijd: 2 dagen status: ${status} }`,
            ).replace(
                /}$/,
                `uitvoering { go-live 01-11-2026 { verbeterpunt "Radio" { voor: 01-03-2027 status: ${status} } } } }`,
            );
        const [before, after] = [await planningOf(plan('open')), await planningOf(plan('vervallen'))];
        for (const uid of ['proef.activiteit-b', 'proef.verbeterpunt-radio']) {
            const [old, gone] = [eventOf(before, uid), eventOf(after, uid)];
            expect([old, gone].map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
                null,
                'CANCELLED',
            ]);
            expect([gone.startDate.toString(), gone.endDate.toString()]).toEqual([
                old.startDate.toString(),
                old.endDate.toString(),
            ]);
            expect(alarmsOf(gone)).toEqual([]);
        }
        expect(eventOf(after, 'proef.activiteit-a').component.getFirstPropertyValue('status')).toBeNull();
    });

    it('is told nowhere else once it has lapsed', async () => {
        const report = await planningOf(
            'samenwerking proef "Proef" { plan { activiteit b "B" { van: 01-12-2026 doorlooptijd: 1 week status: vervallen } } ' +
                'uitvoering { go-live 01-11-2026 { verbeterpunt "Radio" { voor: 01-03-2027 status: vervallen } } } }',
        );
        expect(JSON.stringify(report.summary)).toContain('Er staan geen momenten meer op de planning.');
        expect(rowsOf(report, 'momenten')).toEqual([['Go-live', 'date']]);
    });

    it('tells of the go-live itself where that has a date, instead of the one that the plan aims at', async () => {
        const report = await planningOf(
            'samenwerking proef "Proef" { plan { go-live: 01-03-2027 } uitvoering { go-live 09-03-2027 {} } }',
        );
        expect(eventsOf(report).map(({ summary, startDate }) => `${summary} ${startDate}`)).toEqual([
            'Go-live (Proef) 2027-03-09',
        ]);
    });

    it('holds what users write as text', async () => {
        const report = await planningOf(
            withPlan(
                String.raw`deadline "Slim; dom, \\ enz. END:VEVENT éééééééééééééééééééééééééééééééééééééé 🌊🌊🌊🌊🌊🌊🌊🌊": 01-03-2027`,
            ),
        );
        const [event] = eventsOf(report);
        expect(event?.summary).toBe(`${report.moments?.[0]?.title} (Proef)`);
        expect(event?.summary).toContain('Slim; dom, ');
        expect(eventsOf(report)).toHaveLength(1);
    });

    it('does not block the days that it takes', async () => {
        const [event] = eventsOf(await planningOf(withPlan('go-live: 01-03-2027')));
        expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    });
});

it('is a calendar without events where nothing has a date', async () => {
    expect(eventsOf(await planningOf('samenwerking leeg "Leeg" {}'))).toEqual([]);
});

it('is what the planning is usually written as', () => {
    expect(kinds.planning.formats[0]).toBe('ics');
});
