import { messages } from '../messages.js';
import { shown } from '../quote.js';
import type { ChecklistRow } from '../recognise/checklist.js';
import { tableOf } from './table-of.js';

/** The columns with days of which nothing says what they are, each in one sentence: the days stand with the agreements. */
export function unclearDates(rows: readonly ChecklistRow[]): string[] {
    const sentences = rows.flatMap(({ place, extras }) =>
        extras.flatMap(({ column, title }) =>
            column === 'datum' ? [messages.unclearDates(tableOf(place), shown(title))] : [],
        ),
    );
    return [...new Set(sentences)];
}
