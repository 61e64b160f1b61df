/** A calendar date as `2026-04-03`; two of them compare as text. */
export type IsoDatum = string;

const DATE = /^(\d{1,4})([-/.–])(\d{1,2})\2(\d{1,4})$/;

/**
 * Reads a date as the language writes it: `03-04-2026` (day first), `3-4-2026` or `2026-04-03`.
 * Returns undefined for a date that does not exist (31-02-2026) or is written differently (3/4/26).
 */
export function readDatum(text: string): IsoDatum | undefined {
    const parts = DATE.exec(text);
    const isWrittenRight = parts?.[2] === '-' && (parts[1]?.length === 4) !== (parts[4]?.length === 4);
    return isWrittenRight ? guessDatum(text) : undefined;
}

/**
 * What a date probably means that is written differently: `3/4/26` and `3 april 2026` become 2026-04-03.
 * Returns undefined where no reading gives an existing date.
 */
export function guessDatum(text: string): IsoDatum | undefined {
    const parts = DATE.exec(text) ?? DATE.exec(inNumbers(text));
    if (!parts) {
        return undefined;
    }
    const [, first = '', , month = '', last = ''] = parts;
    const [yearText, day] = first.length === 4 ? [first, last] : [last, first];
    const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
    return toIso(year, Number(month), Number(day));
}

const IN_WORDS = /^(?:(?<day>\d{1,2}) (?<month>\p{L}+)\.?|(?<first>\p{L}+) (?<second>\d{1,2}),?) (?<year>\d{4})$/u;
/** How the names of the months begin, in Dutch and where it differs in English. */
const MONTHS = 'jan feb maart|mrt|mar apr mei|may jun jul aug sep okt|oct nov dec'
    .split(' ')
    .map((begin) => begin.split('|'));

/** `3-4-2026` for `3 april 2026`; any other text as it is. */
function inNumbers(text: string): string {
    const { day, month, first, second, year } = IN_WORDS.exec(text.trim().replace(/\s+/g, ' '))?.groups ?? {};
    const name = (month ?? first)?.toLowerCase();
    const number = MONTHS.findIndex((begins) => begins.some((begin) => name?.startsWith(begin))) + 1;
    return number > 0 ? `${day ?? second}-${number}-${year}` : text;
}

function toIso(year: number, month: number, day: number): IsoDatum | undefined {
    const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    return exists ? `${year}-${inTwoDigits(month)}-${inTwoDigits(day)}` : undefined;
}

/** How many days a month has, 1 for January. */
function daysIn(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function inTwoDigits(value: number): string {
    return String(value).padStart(2, '0');
}

/** `2026-04-03` as the language and its reports write it: `03-04-2026`. */
export function formatDatum(datum: IsoDatum): string {
    const [year, month, day] = datum.split('-');
    return `${day}-${month}-${year}`;
}

/** The date a number of days later (or, below zero, earlier). */
export function addDays(datum: IsoDatum, days: number): IsoDatum {
    const date = new Date(`${datum}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return isoOf(date);
}

/** Dates compare as text only up to the year 9999: whatever lies beyond counts as its last day. */
function isoOf(date: Date): IsoDatum {
    return date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : '9999-12-31';
}

/** Before this hour it is the same day in the Netherlands as in Greenwich, in summer and in winter. */
const SAME_DAY_BEFORE = 22;

/** Made once, and only when it is needed: the time zones are loaded slowly, and every answer to an editor asks the day. */
let inAmsterdam: Intl.DateTimeFormat | undefined;

/** Today's date in the Netherlands, whatever the time zone of the machine. */
export function todayInAmsterdam(now: Date = new Date()): IsoDatum {
    if (now.getUTCHours() < SAME_DAY_BEFORE) {
        return now.toISOString().slice(0, 10);
    }
    inAmsterdam ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    return inAmsterdam.format(now);
}

/** The same day a number of months later, or the last of that month: 31 January plus a month is the last of February. */
export function addMonths(datum: IsoDatum, months: number): IsoDatum {
    const [year, month, day] = datum.split('-').map(Number) as [number, number, number];
    return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, daysIn(year, month + months)))));
}

/** The same day a number of years later; 29 February becomes 28 February where it has to. */
export function addYears(datum: IsoDatum, years: number): IsoDatum {
    return addMonths(datum, 12 * years);
}

/** Number of days from one date to another; negative where the second is the earlier. */
export function daysBetween(from: IsoDatum, to: IsoDatum): number {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
