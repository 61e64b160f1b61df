import type { Cell } from '../document/document.js';
import type { TitledCell } from './titled-cells.js';
import { phrase } from './words.js';

export interface Phone {
    readonly number: string;
    /** True where the first sign was lost, because the number was kept as an amount. */
    readonly isMended: boolean;
}

/** A Dutch number has ten digits and begins with a zero, or with 31 behind a plus: neither is kept of an amount. */
export function phoneIn({ text, isNumber }: Cell): Phone {
    const lost = isNumber ? lostSign(text) : '';
    return { number: lost + text, isMended: lost !== '' };
}

function lostSign(digits: string): string {
    if (/^[1-9]\d{8}$/.test(digits)) {
        return '0';
    }
    return /^31[1-9]\d{8}$/.test(digits) ? '+' : '';
}

/** A cell of a column with telephone numbers. */
export interface PhoneCell {
    readonly title: string;
    readonly cell: Cell;
}

/** The one number that is written, that of a mobile telephone first, and those that are told beside it. */
export function choosePhone(cells: readonly PhoneCell[]): { phone: Phone | undefined; others: TitledCell[] } {
    const chosen = cells.find(({ title }) => /mob|06|gsm/i.test(title)) ?? cells[0];
    return {
        phone: chosen && phoneIn(chosen.cell),
        others: cells
            .filter((cell) => cell !== chosen)
            .map(({ title, cell }) => ({ title, text: phoneIn(cell).number })),
    };
}

/** Words that say that there is no number or address, or none yet. */
const NOTHING: ReadonlySet<string> = new Set([
    ...[
        '',
        'geen',
        'nnb',
        'n n b',
        'nog niet bekend',
        'onbekend',
        'niet bekend',
        'nvt',
        'n v t',
        'niet van toepassing',
    ],
    ...['ntb', 'n t b', 'volgt', 'volgt nog', 'geen mail', 'geen e mail', 'geen telefoon', 'geen nummer', 'geheim'],
]);

/** True for a cell that says that it has no number or address. */
export function isNothing(text: string): boolean {
    return NOTHING.has(phrase(text));
}
