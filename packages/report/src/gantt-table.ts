import { cell, date, row, table, text } from './build.js';
import type { GanttFigure, Table } from './tree.js';

/** A plan as a table, with the days that are worked out: for where nothing is drawn. */
export function ganttTable({ title, bars, marks }: GanttFigure): Table | undefined {
    return table(title, { Wat: 40, Begin: 15, Einde: 15, Status: 15, 'Kritieke pad': 15 }, [
        {
            title: 'Activiteiten',
            rows: bars.map(({ label, start, end, status, isCritical }) =>
                row(
                    undefined,
                    cell(text(label)),
                    cell(date(start)),
                    cell(date(end)),
                    cell(status),
                    cell(isCritical && text('Op het kritieke pad')),
                ),
            ),
        },
        {
            title: 'Go-live en deadlines',
            rows: marks.map((mark) => row(undefined, cell(text(mark.label)), cell(date(mark.date)), [], [], [])),
        },
    ]);
}
