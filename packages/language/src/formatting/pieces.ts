import type { IToken } from 'chevrotain';
import type { LexerResult } from 'langium';
import { Token } from '../parser/token-builder.js';
import { isText, isWord } from '../parser/tokens.js';

/** What a piece of the text is to its layout. */
export type PieceKind =
    | 'open'
    | 'close'
    | 'colon'
    | 'comma'
    /** The dot in `gelderland-zuid.jansen`. */
    | 'dot'
    /** A dot elsewhere, in a block that this version does not know. */
    | 'stray-dot'
    /** The word that starts an entry. */
    | 'entry'
    | 'name'
    /** The word `of` between two aspects. */
    | 'of'
    | 'text'
    /** A date or a number. */
    | 'figure'
    | 'line-comment'
    | 'block-comment';

/** A token or a comment: its place in the text, and how it stands behind the piece before it. */
export interface Piece {
    readonly kind: PieceKind;
    readonly start: number;
    readonly end: number;
    /** Number of line breaks before it. */
    readonly breaks: number;
}

const PUNCTUATION: Readonly<Record<string, PieceKind>> = { '{': 'open', '}': 'close', ':': 'colon', ',': 'comma' };

const LINE_BREAK = /\r\n?|\n/g;

/**
 * All tokens and comments of a text without syntax errors, in its order. Between them is nothing but white space.
 * Entries start with a key, and in a list of eisen with a name: the places of those are given.
 */
export function readPieces(text: string, { tokens, hidden }: LexerResult, listed: ReadonlySet<number>): Piece[] {
    const pieces: Piece[] = [];
    const add = (kind: PieceKind, start: number, length: number) => {
        const breaks = countBreaks(text.slice(pieces.at(-1)?.end ?? 0, start));
        pieces.push({ kind, start, end: start + length, breaks });
    };
    const comments = hidden.values();
    let comment = comments.next().value;
    const addCommentsBefore = (offset: number) => {
        for (; comment && comment.startOffset < offset; comment = comments.next().value) {
            const { image, startOffset } = comment;
            // What ends a line is white space, also where the lexer counts it to the comment.
            add(image.startsWith('//') ? 'line-comment' : 'block-comment', startOffset, image.trimEnd().length);
        }
    };
    for (const [i, token] of tokens.entries()) {
        const { image, startOffset } = token;
        addCommentsBefore(startOffset);
        const kind = isWord(token) ? wordKind(tokens, i) : markKind(tokens, i);
        add(listed.has(startOffset) ? 'entry' : kind, startOffset, image.length);
    }
    addCommentsBefore(text.length);
    return pieces;
}

/** Number of line breaks in a text. */
export function countBreaks(text: string): number {
    return text.match(LINE_BREAK)?.length ?? 0;
}

export function isComment({ kind }: Piece): boolean {
    return kind === 'line-comment' || kind === 'block-comment';
}

function wordKind(tokens: readonly IToken[], i: number): PieceKind {
    const token = tokens[i] as IToken;
    if (isOf(token)) {
        return 'of';
    }
    // A key right behind a key is what makes the lexer take that word for one, as long as they share a line.
    return isKey(token) && !isKey(tokens[i - 1]) ? 'entry' : 'name';
}

function markKind(tokens: readonly IToken[], i: number): PieceKind {
    const token = tokens[i] as IToken;
    if (token.image === '.') {
        return isWord(tokens[i - 1]) && isWord(tokens[i + 1]) ? 'dot' : 'stray-dot';
    }
    return PUNCTUATION[token.image] ?? (isText(token) ? 'text' : 'figure');
}

function isKey(token: IToken | undefined): boolean {
    return isWord(token) && token.tokenType.name !== Token.id && !isOf(token);
}

/** The keyword; where a name is spelled so, the lexer has made it a name. */
function isOf(token: IToken): boolean {
    return token.tokenType.name === 'of';
}
