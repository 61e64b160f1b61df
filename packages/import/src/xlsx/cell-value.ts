import { addDays, formatDatum } from '@samenwerking/language';
import type { Cell } from '../document/document.js';
import type { NumberFormat } from './number-formats.js';

/** What the cells of a workbook refer to. */
export interface CellContext {
    readonly texts: readonly string[];
    readonly formats: readonly NumberFormat[];
    /** The day that is number 0. */
    readonly dayZero: string;
}

/** A cell as it stands in the file. */
export interface RawCell {
    readonly type: string | undefined;
    readonly style: number;
    readonly value: string;
}

/** Days that a date can be apart from the first one: beyond it lies the year 9999. */
const LAST_DAY = 2_958_465;

/** What a cell says; undefined where it says nothing. */
export function cellOf({ type = 'n', style, value }: RawCell, context: CellContext): Cell | undefined {
    switch (type) {
        case 's':
            return textCell(context.texts[Number(value)] ?? '');
        case 'b':
            return truthCell(value);
        case 'n':
            return numberCell(value, context.formats[style], context.dayZero);
        case 'd':
            return dateCell(value.slice(0, 10));
        case 'e':
            return { text: value.trim(), isError: true };
        default:
            return textCell(value);
    }
}

function textCell(value: string): Cell | undefined {
    const text = value.trim();
    return text === '' ? undefined : { text };
}

function truthCell(value: string): Cell {
    return { text: value === '0' ? 'ONWAAR' : 'WAAR' };
}

function dateCell(date: string): Cell {
    return { text: formatDatum(date), date };
}

function numberCell(value: string, format: NumberFormat | undefined, dayZero: string): Cell | undefined {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) {
        return textCell(value);
    }
    if (format?.isDate && number >= 1 && number <= LAST_DAY) {
        return dateCell(addDays(dayZero, Math.floor(number)));
    }
    if (format?.isTruth) {
        return truthCell(value);
    }
    return { text: String(number).padStart(format?.digits ?? 0, '0') };
}
