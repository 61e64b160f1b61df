/** A text, and where quotes stood in it that are spaces now. */
export interface WithoutStrayQuotes {
    readonly text: string;
    readonly places: readonly number[];
}

/** On a line with so many quotes nobody can tell which is a stray one, and trying each takes long. */
const MANY_QUOTES = 40;

/**
 * The text with a space for every quote that has no partner because that was forgotten before it: `contact devries
 * J. de Vries" { telefoon: "1" }`. All texts on such a line would begin where they end, and swallow its braces. Offsets
 * stay as they are. A quote that only lacks its partner behind it is left: the lexer knows what to make of it.
 *
 * Looks at the lines with a text that is not closed, and at no others: nothing that can be read changes.
 */
export function withoutStrayQuotes(text: string, notClosed: readonly number[]): WithoutStrayQuotes {
    const places = [...new Set(notClosed.flatMap((offset) => strayOnLine(offset, text) ?? []))];
    let mended = '';
    for (const place of places) {
        mended += `${text.slice(mended.length, place)} `;
    }
    return { text: mended + text.slice(mended.length), places };
}

function strayOnLine(offset: number, text: string): number | undefined {
    const start = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    const quotes = quotesIn(line);
    const isSure = quotes.length % 2 === 1 && quotes.length < MANY_QUOTES && !/\/[/*]|"""/.test(line);
    const stray = isSure ? strayIn(line, quotes) : undefined;
    return stray === undefined ? undefined : start + stray;
}

function quotesIn(line: string): number[] {
    return [...line.matchAll(/\\["\\]|"/g)].flatMap(({ 0: found, index }) => (found === '"' ? [index] : []));
}

/** Where a quote stands without which all others on the line make sense; undefined where they do as it is. */
function strayIn(line: string, quotes: readonly number[]): number | undefined {
    const isOnlyNotClosed = makesSense(line, quotes.slice(0, -1)) && mayOpen(line, quotes.at(-1) ?? 0);
    const without = (stray: number) => quotes.filter((quote) => quote !== stray);
    return isOnlyNotClosed ? undefined : quotes.find((stray) => makesSense(line, without(stray)));
}

/** True where a text may begin at a quote: right behind a word it ends one. */
function mayOpen(line: string, quote: number): boolean {
    return /(?:^|[\s:,{])$/.test(line.slice(0, quote));
}

/** True where every two quotes hold a text: they stand apart from words, and hold no part of a block. */
function makesSense(line: string, quotes: readonly number[]): boolean {
    return quotes.every((quote, i) => {
        if (i % 2 === 0) {
            return mayOpen(line, quote);
        }
        const inside = line.slice((quotes[i - 1] ?? 0) + 1, quote);
        return /^(?:$|[\s,}{])/.test(line.slice(quote + 1)) && !/^\s*[{}]|[:{}]\s*$/.test(inside);
    });
}
