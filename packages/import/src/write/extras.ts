import { formatDatum, isPlaatshouder } from '@samenwerking/language';
import type { Cell } from '../document/document.js';
import { saidBy } from '../match/assign.js';
import { messages } from '../messages.js';
import { quote, shown } from '../quote.js';
import type { ChecklistRow, Extra } from '../recognise/checklist.js';
import { dateIn } from '../recognise/dates.js';
import type { AgreementContext } from './agreements.js';
import { meantContacts } from './contacts.js';
import { textValue } from './text-value.js';

/** What a cell beside an agreement becomes. */
export interface WrittenExtra {
    /** As a key with its value; nothing where the cell cannot be the value of one. */
    readonly lines: readonly string[];
    /** What the cell says, for a comment. */
    readonly note: string;
    readonly doubts: readonly string[];
}

type Value = Pick<WrittenExtra, 'lines' | 'doubts'>;

/** Writes what stands in another column than that of the agreement and its status. */
export function writeExtra(extra: Extra, row: ChecklistRow, context: AgreementContext): WrittenExtra {
    return { note: messages.column(shown(extra.title), quote(extra.cell.text)), ...valueIn(extra, row, context) };
}

function valueIn({ cell, column, title }: Extra, row: ChecklistRow, context: AgreementContext): Value {
    if (cell.isError) {
        return uncertain(messages.formulaError(saidBy(row), shown(title), quote(cell.text)));
    }
    if (cell.crossed !== undefined) {
        return uncertain(messages.crossedCell(saidBy(row), shown(title), cell.crossed, quote(cell.text)));
    }
    switch (column) {
        case 'eigenaar':
            return ownerOf(cell.text, row, context);
        case 'vastgesteld-op':
        case 'geldig-tot':
            return dateOf(column, cell, title, row, context);
        case 'datum':
            return unclearDate(cell, title, row, context);
        case 'tekst':
        case 'motivering':
            // `n.t.b.` is no reason, and stays in the comment.
            return { lines: isPlaatshouder(cell.text) ? [] : textValue(column, cell.text), doubts: [] };
        case 'document':
            return isPath(cell.text)
                ? { lines: textValue(column, cell.text.trim()), doubts: [] }
                : uncertain(messages.notPath(saidBy(row), quote(cell.text)));
        default:
            return { lines: [], doubts: [] };
    }
}

function dateOf(
    column: 'vastgesteld-op' | 'geldig-tot',
    cell: Cell,
    title: string,
    row: ChecklistRow,
    { peildatum }: AgreementContext,
): Value {
    const date = dateIn(cell);
    if (column === 'geldig-tot' && /^onbepaald/i.test(cell.text)) {
        return certain('geldig-tot: onbepaald');
    }
    if (date === undefined) {
        return uncertain(messages.notDate(saidBy(row), shown(title), quote(cell.text)));
    }
    return column === 'vastgesteld-op' && date > peildatum
        ? uncertain(messages.futureDate(saidBy(row), formatDatum(date)))
        : certain(`${column}: ${formatDatum(date)}`);
}

/** It may be the day of vaststelling or a deadline: on a day to come it matters which. */
function unclearDate(cell: Cell, title: string, row: ChecklistRow, { peildatum }: AgreementContext): Value {
    const date = dateIn(cell);
    return date !== undefined && date > peildatum && row.reading?.status === 'gereed'
        ? uncertain(messages.unclearFutureDate(saidBy(row), shown(title), quote(cell.text)))
        : { lines: [], doubts: [] };
}

function ownerOf(naam: string, row: ChecklistRow, { contacten }: AgreementContext): Value {
    // `Jansen?` names nobody yet.
    const [contact, ...others] = naam.includes('?') ? [] : meantContacts(naam, contacten);
    if (!contact) {
        return uncertain(messages.unknownOwner(saidBy(row), quote(naam)));
    }
    return others.length === 0
        ? certain(`eigenaar: ${contact.naam}`)
        : uncertain(
              messages.doubtfulOwner(
                  saidBy(row),
                  quote(naam),
                  [contact, ...others].map(({ naam }) => naam),
              ),
          );
}

/** A file or an address: other words are about a document, and do not lead to it. */
function isPath(text: string): boolean {
    return (
        !text.includes('\n') && /^(?:https:\/\/\S+|.*\.(?:docx?|xlsx?|pptx?|pdf|odt|ods|md|txt))$/i.test(text.trim())
    );
}

function certain(line: string): Value {
    return { lines: [line], doubts: [] };
}

function uncertain(doubt: string): Value {
    return { lines: [], doubts: [doubt] };
}
