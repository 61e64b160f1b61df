/** What a text that goes on for some lines looks like. */
export interface LinesForm {
    /** What it begins with, at the place where it is matched. */
    readonly open: RegExp;
    /** What ends it, or may not be part of it; undefined where it goes on until the next entry. */
    readonly quote?: RegExp;
    /** How a line begins that was not meant as text, behind its white space. */
    readonly entry: RegExp;
}

/** Tells what of a text belongs to a token that begins at a place; null where none begins there. */
export type Pattern = (text: string, offset: number) => [string] | null;

const LINE_START = /\r?\n\s*/g;

/**
 * A pattern for the lexer that goes on line by line until the next entry. As a regular expression it would need room
 * on the stack for every character, and look at a run of empty lines as often as there are lines in it.
 */
export function overLines({ open, quote, entry }: LinesForm): Pattern {
    const [opens, starts] = [sticky(open), sticky(entry)];
    const quotes = quote && new RegExp(quote, 'g');
    return (text, offset) => {
        const from = endOf(opens, text, offset);
        if (from === undefined) {
            return null;
        }
        const end = quotes ? endAtQuote(text, from, quotes, starts) : entryFrom(text, from, text.length, starts);
        return end === undefined ? null : [text.slice(offset, end)];
    };
}

/** Behind the quote that ends a text of more lines; undefined where it ends on its first, or an entry comes before it. */
function endAtQuote(text: string, from: number, quotes: RegExp, starts: RegExp): number | undefined {
    quotes.lastIndex = from;
    const quote = quotes.exec(text)?.index;
    if (quote === undefined || !/\n/.test(text.slice(from, quote)) || /\r(?!\n)/.test(text.slice(from, quote))) {
        return undefined;
    }
    return entryFrom(text, from, quote, starts) === quote ? quote + 1 : undefined;
}

/** Where the line ends before the first that starts an entry; the limit where none does up to there. */
function entryFrom(text: string, from: number, limit: number, starts: RegExp): number {
    LINE_START.lastIndex = from;
    for (let line = LINE_START.exec(text); line && line.index < limit; line = LINE_START.exec(text)) {
        if (endOf(starts, text, LINE_START.lastIndex) !== undefined) {
            return line.index;
        }
    }
    return limit;
}

/** What stands from one mark up to the next, such as a comment between `/*` and its end. */
export function between(open: string, close: string): Pattern {
    // Without its end a text has none behind any later place either: it is looked for once.
    let endless = { text: '', from: 0 };
    return (text, offset) => {
        if (!text.startsWith(open, offset) || (text === endless.text && offset >= endless.from)) {
            return null;
        }
        const end = text.indexOf(close, offset + open.length);
        if (end === -1) {
            endless = { text, from: offset };
            return null;
        }
        return [text.slice(offset, end + close.length)];
    };
}

function sticky(pattern: RegExp): RegExp {
    return new RegExp(pattern, 'y');
}

function endOf(pattern: RegExp, text: string, offset: number): number | undefined {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
