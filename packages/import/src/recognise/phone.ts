import type { Cell } from '../document/document.js';

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
