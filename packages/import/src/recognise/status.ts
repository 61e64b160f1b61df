import type { IsoDatum } from '@samenwerking/language';
import type { Cell } from '../document/document.js';
import { dateIn, dateOf } from './dates.js';
import { phrase } from './words.js';

/** A status that the language has, for what a row says about its agreement. */
export type AfspraakStatus = 'open' | 'concept' | 'afgestemd' | 'gereed' | 'nvt';

export interface StatusReading {
    readonly status: AfspraakStatus;
    /** The day on which it was ready, where the cell says that. */
    readonly datum?: IsoDatum | undefined;
}

/** What people write for it; a report of this program says `onvolledig`, `ontbreekt`, `afgeweken` and `verlopen`. */
const WORDS: Readonly<Record<AfspraakStatus, readonly string[]>> = {
    gereed: [
        ...[
            'x',
            'v',
            'j',
            'ja',
            'yes',
            'ok',
            'oke',
            'gereed',
            'klaar',
            'af',
            'akkoord',
            'afgerond',
            'geregeld',
            'waar',
        ],
        ...['voldaan', 'voltooid', 'vastgesteld', 'afgehandeld', 'is gereed', 'ja gereed', 'true', 'aanwezig'],
    ],
    open: [
        ...['n', 'nee', 'no', 'open', 'niet', 'nog niet', 'niet gereed', 'nog niet gereed', 'nee nog niet', 'onwaar'],
        ...['ontbreekt', 'nog te doen', 'te doen', 'todo', 'false', 'niet begonnen', 'nog maken', 'nog te maken'],
    ],
    concept: [
        ...['concept', 'in concept', 'bezig', 'mee bezig', 'loopt', 'in bewerking', 'in behandeling', 'deels'],
        ...['gedeeltelijk', 'deels gereed', 'gedeeltelijk gereed', 'onvolledig', 'verlopen', 'in ontwikkeling'],
    ],
    afgestemd: ['afgestemd'],
    nvt: ['nvt', 'n v t', 'niet van toepassing', 'n a', 'afgeweken', 'niet nodig'],
};

const BY_WORDS = new Map(
    Object.entries(WORDS).flatMap(([status, words]) => words.map((text) => [text, status as AfspraakStatus])),
);

const TICKED = /^[✓✔☑☒√✅✗✘]\ufe0f?$/u;
const UNTICKED = /^[☐❌□○⬜]\ufe0f?$/u;
const CHECK_MARK = /^[✓✔☑√✅]\ufe0f?$/u;
const CROSS = /^[✗✘]\ufe0f?$/u;
/** The shapes that stand before a status in a report of this program. */
const SHAPE = /^[●◆◐○⊗◷▲]\s+/u;

/** With these behind it, whatever it says is no more than a guess. */
const DOUBT = /[?？…]|\.\.\./u;

/** What a cell of the column ‘Gereed’ says. Nothing in it is open; undefined for a text that can mean more things. */
export function readStatus(cell: Cell | undefined): StatusReading | undefined {
    const text = (cell?.text ?? '').replace(SHAPE, '').trim();
    if (cell === undefined || text === '' || UNTICKED.test(text)) {
        return { status: 'open' };
    }
    if (cell.isError || DOUBT.test(text)) {
        return undefined;
    }
    if (TICKED.test(text)) {
        return { status: 'gereed' };
    }
    const datum = dateIn(cell);
    if (datum !== undefined) {
        return { status: 'gereed', datum };
    }
    const status = BY_WORDS.get(phrase(text));
    return status ? { status } : withDate(text);
}

/** Tells whether a cross may say the opposite of a tick: one beside check marks, in the same column, may. */
export function doubtsCrosses(column: readonly (Cell | undefined)[]): (cell: Cell | undefined) => boolean {
    const hasMarks = column.some((cell) => CHECK_MARK.test(cell?.text.trim() ?? ''));
    return (cell) => hasMarks && CROSS.test(cell?.text.trim() ?? '');
}

/** The columns that each stand for one answer. */
export type AnswerColumn = 'ja' | 'nee' | 'nvt';

/** What says no more than that something is so: in the column of an answer, that it is the answer. */
const TICKS: ReadonlySet<string> = new Set(['x', 'v', 'ok', 'oke', 'waar', 'true']);

/** True for a cell of such a column that leaves it open. */
export function isUnticked(cell: Cell | undefined): boolean {
    const text = cell?.text.trim() ?? '';
    return text === '' || UNTICKED.test(text) || ['onwaar', 'false'].includes(phrase(text));
}

/** What a cell of the column of an answer says; undefined for words that are not that answer, as `nee` below ‘Ja’. */
export function readAnswer(cell: Cell | undefined, column: AnswerColumn): StatusReading | undefined {
    const answer = readStatus({ text: column });
    const said = readStatus(cell);
    if (column === 'ja' && said?.status === 'gereed') {
        return said;
    }
    const text = said === undefined ? '' : (cell?.text.trim() ?? '');
    return TICKED.test(text) || TICKS.has(phrase(text)) || BY_WORDS.get(phrase(text)) === answer?.status
        ? answer
        : undefined;
}

/** `ja, 12-03-2024`, `gereed (12 maart 2024)`. */
function withDate(text: string): StatusReading | undefined {
    const { words = '', date = '' } = /^(?<words>[\p{L}.\s,:(–-]+)(?<date>\d.*)$/u.exec(text)?.groups ?? {};
    const isApart = /[\s,:(–-]$/.test(words);
    const status = isApart ? BY_WORDS.get(phrase(words).replace(/ op$/, '')) : undefined;
    const datum = dateOf(date.replace(/\)$/, ''));
    return status === 'gereed' && datum !== undefined ? { status, datum } : undefined;
}
