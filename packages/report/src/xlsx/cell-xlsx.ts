import type { CellObject } from 'write-excel-file/universal';
import { cellPlain } from '../plain-text.js';
import type { Cell, DateValue } from '../tree.js';

/**
 * A cell of a sheet with the type that its value has, so that it can be sorted and counted with. A text is always kept
 * as a text: whatever it begins with, it is no formula.
 */
export function cellXlsx(cell: Cell): CellObject | null {
    const [value] = cell;
    if (!value) {
        return null;
    }
    if (cell.length === 1 && value.kind === 'date') {
        return {
            value: new Date(`${value.date}T00:00:00Z`),
            type: Date,
            format: dateFormat(value),
            ...LAYOUT,
            align: 'left',
        };
    }
    if (cell.length === 1 && value.kind === 'number' && value.unit === undefined) {
        return { value: value.value, type: Number, ...LAYOUT, align: 'left' };
    }
    return textXlsx(cellPlain(cell));
}

const LAYOUT = { wrap: true, alignVertical: 'top' } as const;

export function textXlsx(text: string): CellObject {
    return { value: text.slice(0, MOST_CHARACTERS), type: String, ...LAYOUT };
}

/** Of a cell: Excel takes no more. */
const MOST_CHARACTERS = 32_767;

export function headXlsx(text: string): CellObject {
    return { ...textXlsx(text), fontWeight: 'bold', textColor: '#17457a', backgroundColor: '#eef2f6' };
}

/** What is said of a date shows beside it, and the value is still a date. */
function dateFormat({ before, after }: DateValue): string {
    const words = (text: string) => `"${text.replaceAll('"', '')}"`;
    return [before ? words(`${before} `) : '', 'dd-mm-yyyy', after ? words(` (${after})`) : ''].join('');
}
