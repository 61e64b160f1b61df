import type { Cell } from '../document/document.js';
import type { TitledCell } from './titled-cells.js';
import { phrase } from './words.js';

/** A telephone number. */
export interface Phone {
    readonly number: string;
    /** True where the first sign was lost, as of a number that was kept as an amount. */
    readonly isMended: boolean;
}

/** A Dutch number has ten digits and begins with a zero, or with 31 behind a plus: neither is kept of an amount. */
function mended(number: string): Phone {
    const lost = lostSign(number);
    return { number: lost + number, isMended: lost !== '' };
}

function lostSign(digits: string): string {
    if (/^[1-9]\d{8}$/.test(digits)) {
        return '0';
    }
    return /^31[1-9]\d{8}$/.test(digits) ? '+' : '';
}

/** The number in a cell that holds nothing else, as it is written. */
export function phoneIn({ text }: Cell): Phone {
    return mended(text.trim());
}

/** The numbers that are chosen from, and what the cells say beside the one that is written. */
export interface ChosenPhone {
    readonly phone: Phone | undefined;
    readonly others: readonly TitledCell[];
    /** What is in such a cell and is no number for certain; it is among the others too. */
    readonly unclear: readonly string[];
}

/** The one number that is written, that of a mobile telephone first, and those that are told beside it. */
export function choosePhone(cells: readonly TitledCell[]): ChosenPhone {
    const read = cells.map((cell) => ({ ...cell, ...numbersIn(cell.text) }));
    const found = read.flatMap((cell) => cell.numbers.map((number) => ({ cell, number })));
    const byTitle = found.filter(({ cell }) => /mob|06|gsm/i.test(cell.title));
    const isMobile = ({ number }: (typeof found)[number]) => MOBILE.test(number.replace(/\D/g, ''));
    const chosen = byTitle.find(isMobile) ?? byTitle[0] ?? found.find(isMobile) ?? found[0];
    return {
        phone: chosen && mended(chosen.number),
        others: read.flatMap((cell) => {
            const numbers = cell.numbers.filter((number) => !(cell === chosen?.cell && number === chosen.number));
            const rest = numbers.map((number) => mended(number).number).join(' / ');
            const text = cell.saysMore ? cell.text : rest;
            return text === '' ? [] : [{ title: cell.title, text }];
        }),
        unclear: read.filter(({ numbers }) => numbers.length === 0).map(({ text }) => text),
    };
}

const MOBILE = /^(?:0031|31)?0?6\d{8}$/;

/** Digits with what people put between them. */
const NUMBER = /\+?(?:\(\+?\d{1,4}\)[ .–-]?)?\d(?:[ \u00a0.–-]*(?:\(0\) ?)?\d)+/g;
/** So many digits a number has beside other words; alone it may be one of the own organisation. */
const DIGITS = { least: 6, leastAlone: 3, most: 13 };

/** The numbers in a cell, and whether it says more than these. */
function numbersIn(text: string): { readonly numbers: readonly string[]; readonly saysMore: boolean } {
    const rest = text.replace(NUMBER, ' ').replace(/\b(?:en|of)\b/gi, ' ');
    const isBare = /^[\s/;,|&()+.–-]*$/.test(rest);
    const least = isBare ? DIGITS.leastAlone : DIGITS.least;
    const isOne = (number: string) => {
        const digits = number.replace(/\D/g, '').length;
        return digits >= least && digits <= DIGITS.most;
    };
    const found = (text.match(NUMBER) ?? []).flatMap((number) => (isOne(number) ? [number] : apart(number)));
    const numbers = found.filter(isOne);
    if (isBare && numbers.length === 1 && found.length === 1) {
        return { numbers: [text.replace(/\s+/g, ' ').trim()], saysMore: false };
    }
    return { numbers, saysMore: !isBare || numbers.length === 0 || numbers.length < found.length };
}

/** Two numbers with nothing but a space or a dash between them. */
function apart(numbers: string): string[] {
    return numbers.split(/(?<=\d)[ \u00a0–-]+(?=0\d|\+)/);
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
