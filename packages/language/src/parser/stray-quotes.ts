/**
 * The text with a space for every quote that has no partner because that was forgotten before it: `contact devries
 * J. de Vries" { telefoon: "1" }`. All texts on such a line would begin where they end, and swallow its braces. Offsets
 * stay as they are. A quote that only lacks its partner behind it is left: the lexer knows what to make of it.
 */
export function withoutStrayQuotes(text: string): { readonly text: string; readonly places: readonly number[] } {
    const places = strayQuotes(text);
    let mended = '';
    for (const place of places) {
        mended += `${text.slice(mended.length, place)} `;
    }
    return { text: mended + text.slice(mended.length), places };
}

function strayQuotes(text: string): number[] {
    const places: number[] = [];
    let isOpen = false;
    for (const { index: start, 0: line } of linesOutsideBlocks(text)) {
        const quotes = quotesIn(line);
        // A text that goes on is closed on a later line, by a quote that stands there alone.
        const isLeft: boolean = isOpen || quotes.length % 2 === 0 || line.includes('//');
        const stray: number | undefined = isLeft ? undefined : strayIn(line, quotes);
        isOpen = quotes.length % 2 === 1 && stray === undefined && !isOpen;
        if (stray !== undefined) {
            places.push(start + stray);
        }
    }
    return places;
}

/** A text block may hold any quotes; one that is not closed goes on to the end. */
const TEXT_BLOCK = /"""[\s\S]*?(?:"""|$)/g;

function linesOutsideBlocks(text: string): Iterable<RegExpExecArray> {
    return text.replace(TEXT_BLOCK, (block) => block.replace(/[^\r\n]/g, ' ')).matchAll(/[^\r\n]+/g);
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
