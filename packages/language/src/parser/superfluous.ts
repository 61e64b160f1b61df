import type { IToken } from 'chevrotain';
import { isKeywordWord, Token } from './token-builder.js';
import { isText, isWord, startsLine } from './tokens.js';

/** Tokens that a writer put in by mistake; without them the rest of the entry can be read. */
export interface Superfluous {
    readonly tokens: readonly IToken[];
    readonly kind: 'colon-before-block' | 'dot-at-end' | 'words-behind-name';
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
        const first = tokens[i + 2]?.image === '.' ? i + 4 : i + 2;
        let end = first;
        while (isPlainWord(tokens[end]) && !startsLine(tokens, end)) {
            end++;
        }
        const endsHeader = startsLine(tokens, end) || tokens[end]?.image === '{' || isText(tokens[end]);
        return end > first && endsHeader ? [{ tokens: tokens.slice(first, end), kind: 'words-behind-name' }] : [];
    });
}

function isPlainWord(token: IToken | undefined): boolean {
    if (token === undefined || isKeywordWord(token.tokenType)) {
        return false;
    }
    return token.image === '.' || token.tokenType.name === Token.getal || isWord(token);
}
