import { guessDatum, type IsoDatum } from '@samenwerking/language';
import type { Cell } from '../document/document.js';
import { wordsOf } from './words.js';

const MONTHS = ['jan', 'feb', 'maart', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAYS = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)$/;

/** The date that a cell holds or writes; undefined for any other text, or where day and month cannot be told. */
export function dateIn({ text, date }: Cell): IsoDatum | undefined {
    return date ?? dateOf(text);
}

/** `12-03-2024`, `12/3/2024`, `12 maart 2024`, `di 12 mrt. 2024`; not `12 maart 2024?`. */
export function dateOf(text: string): IsoDatum | undefined {
    return text.includes('?') ? undefined : (guessDatum(text.trim()) ?? spokenDate(text));
}

function spokenDate(text: string): IsoDatum | undefined {
    const [day, month = '', year, ...rest] = wordsOf(text).filter((word) => !DAYS.test(word));
    const number = month === 'mrt' ? 3 : MONTHS.findIndex((name) => month.startsWith(name)) + 1;
    return rest.length === 0 && number > 0 && /^\d{4}$/.test(year ?? '')
        ? guessDatum(`${day}-${number}-${year}`)
        : undefined;
}
