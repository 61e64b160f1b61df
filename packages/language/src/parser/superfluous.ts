import type { IToken } from 'chevrotain';
import { isKeywordWord, Token } from './token-builder.js';
import { isText, isWord, startsLine } from './tokens.js';

/** Tokens that a writer put in by mistake; without them the rest of the entry can be read. */
export interface Superfluous {
    readonly tokens: readonly IToken[];
    readonly kind: 'colon-before-block' | 'dot-at-end' | 'words-behind-name' | 'quotes-in-text';
}

/** Colons right before a block: `alarmering: {`. A key that takes a value keeps its colon. */
export function colonsBeforeBlocks(tokens: readonly IToken[], takesValue: ReadonlySet<string>): Superfluous[] {
    return tokens.flatMap((token, i): Superfluous[] => {
        const key = tokens[i - 1];
        const isBeforeBlock = token.image === ':' && tokens[i + 1]?.image === '{';
        return isBeforeBlock && isWord(key) && !takesValue.has(key.image)
            ? [{ tokens: [token], kind: 'colon-before-block' }]
            : [];
    });
}

/** A full stop behind a value, as at the end of a sentence; inside `gelderland-zuid.jansen` a word follows it. */
export function dotsAtEnd(tokens: readonly IToken[]): Superfluous[] {
    return tokens.flatMap((token, i): Superfluous[] => {
        const isBehindValue = tokens[i - 2]?.image === ':' || tokens[i - 2]?.image === ',';
        const isLast = startsLine(tokens, i + 1) || !isWord(tokens[i + 1]);
        return token.image === '.' && isBehindValue && isLast ? [{ tokens: [token], kind: 'dot-at-end' }] : [];
    });
}

/** Words behind the name of a header, where a title in quotes was meant: `contact bakker T. Bakker {`. */
export function wordsBehindNames(tokens: readonly IToken[]): Superfluous[] {
    return tokens.flatMap((header, i): Superfluous[] => {
        const name = tokens[i + 1];
        if (!isKeywordWord(header.tokenType) || name?.tokenType.name !== Token.id || startsLine(tokens, i + 1)) {
            return [];
        }
        const first = isDotInName(tokens, i + 2) ? i + 4 : i + 2;
        let end = first;
        while (isPlainWord(tokens[end]) && !startsLine(tokens, end)) {
            end++;
        }
        const endsHeader = startsLine(tokens, end) || tokens[end]?.image === '{' || isText(tokens[end]);
        return end > first && endsHeader ? [{ tokens: tokens.slice(first, end), kind: 'words-behind-name' }] : [];
    });
}

/**
 * The rest of a text that quotes inside it cut in pieces: `"Wie "ja" zegt"`. A word right behind a closing quote, with no
 * space between them, is nothing that the language has; what ends with a quote on that line belongs to the same text.
 */
export function quotesInTexts(tokens: readonly IToken[]): Superfluous[] {
    const found: Superfluous[] = [];
    for (let i = 0; i < tokens.length; i++) {
        const end = isText(tokens[i]) && isWordRightBehind(tokens, i) ? endOfQuotedLine(tokens, i) : i;
        if (end > i) {
            found.push({ tokens: tokens.slice(i + 1, end + 1), kind: 'quotes-in-text' });
            i = end;
        }
    }
    return found;
}

function isWordRightBehind(tokens: readonly IToken[], i: number): boolean {
    const next = tokens[i + 1];
    const isRightBehind = next?.startOffset === (tokens[i]?.endOffset ?? 0) + 1;
    return isRightBehind && isWord(next) && tokens[i + 2]?.image !== ':';
}

/** Where the last text of a line stands, counted from the one that is given; that one where there is no other. */
function endOfQuotedLine(tokens: readonly IToken[], first: number): number {
    let last = first;
    for (let i = first + 1; i < tokens.length && !startsLine(tokens, i) && tokens[i]?.image !== ':'; i++) {
        last = isText(tokens[i]) ? i : last;
    }
    return last;
}

/** The dot of `gelderland-zuid.jansen`, and not that of `T. Bakker`. */
function isDotInName(tokens: readonly IToken[], i: number): boolean {
    const dot = tokens[i];
    return dot?.image === '.' && tokens[i + 1]?.startOffset === (dot.endOffset ?? 0) + 1;
}

function isPlainWord(token: IToken | undefined): boolean {
    if (token === undefined || isKeywordWord(token.tokenType)) {
        return false;
    }
    return token.image === '.' || token.tokenType.name === Token.getal || isWord(token);
}
