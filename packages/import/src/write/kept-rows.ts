import { messages } from '../messages.js';
import { shown, whole } from '../quote.js';
import type { ChecklistRow } from '../recognise/checklist.js';
import type { TitledCell } from '../recognise/titled-cells.js';

/** A row that became neither an agreement nor a contact, with all that it says. */
export interface KeptRow {
    readonly place: string;
    readonly cells: readonly TitledCell[];
}

/** True for a row of a checklist that says more than its label and its status: those are told in a sentence. */
export function saysMore({ extras, label }: ChecklistRow): boolean {
    return extras.length > 0 || shown(label) !== whole(label);
}

/** Such rows as they stand in the document, one a line. */
export function keptRows(rows: readonly KeptRow[]): string[] {
    return rows.map(({ place, cells }) =>
        messages.keptRow(
            place,
            cells.map(({ title, text }) => messages.keptCell(whole(title), whole(text))),
        ),
    );
}
