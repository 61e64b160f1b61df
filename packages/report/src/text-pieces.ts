/** A date as it is written in a sentence. */
const DATE = /(?<![\d-])(\d{1,2}-\d{1,2}-\d{4})(?![\d-])/;

/**
 * A text in pieces: every second one is a date, which a line should not break in two. A program that lays out a text
 * takes the hyphens of a date for places where a word goes on in the next line.
 */
export function splitAtDates(text: string): string[] {
    return text.split(DATE);
}
