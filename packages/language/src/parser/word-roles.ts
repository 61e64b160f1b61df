import type { IToken, TokenType } from 'chevrotain';
import type { KeyForms } from './key-forms.js';
import { isKeywordWord, Token } from './token-builder.js';
import { isText, isWord, startsLine } from './tokens.js';

/** The roles a word can have, besides being a keyword of the grammar. */
export interface RoleTypes {
    readonly ID: TokenType;
    readonly SLEUTEL: TokenType;
    readonly KOP: TokenType;
}

/** What the parser waits for: a key, the name behind a key such as `contact`, or the value behind a colon. */
type Expectation = 'key' | 'name' | 'value';

/** Two headers without their name or title look like an agreement of that name: before a block they are one. */
const AFSPRAAK_NAMES = new Set(['afspraak', 'account']);

/** A header that never has a block: without its date nothing behind it shows that it is one. */
const WITHOUT_BLOCK = 'akkoord';

/**
 * Decides for every word of a file whether it is a key or a name, so that every keyword may be a name.
 *
 * A word is a key where a key can stand *and* what follows fits one: a colon, a block, a title, or (for a keyword) a
 * name. In the place of a value or a name a word is a name, unless it is plainly the next key, because the value
 * before it was forgotten. Changes the types of the given tokens in place.
 */
export function assignWordRoles(tokens: IToken[], types: RoleTypes, forms: KeyForms): void {
    let expected: Expectation = 'key';
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as IToken;
        if (!isWord(token)) {
            expected = expectedAfter(tokens, i);
            continue;
        }
        const isKey =
            expected === 'key'
                ? fitsAsKey(tokens, i, forms)
                : expected === 'name'
                  ? nextIs(tokens, i, ':')
                  : isNextKey(tokens, i);
        if (isKey) {
            markAsKey(tokens, i, types, forms);
            expected = isWord(tokens[i + 1]) && !startsLine(tokens, i + 1) ? 'name' : 'key';
        } else if (expected === 'key' && isOr(tokens, i)) {
            expected = 'value';
        } else {
            token.tokenType = types.ID;
            token.tokenTypeIdx = types.ID.tokenTypeIdx as number;
            expected = 'key';
        }
    }
}

function expectedAfter(tokens: IToken[], i: number): Expectation {
    switch (tokens[i]?.image) {
        case ':':
        case ',':
            return 'value';
        case '.':
            // The second half of `gelderland-zuid.jansen`.
            return startsLine(tokens, i + 1) ? 'key' : 'name';
        default:
            return 'key';
    }
}

function markAsKey(tokens: IToken[], i: number, types: RoleTypes, forms: KeyForms): void {
    const token = tokens[i] as IToken;
    if (!(isKeywordWord(token.tokenType) && hasFormOfKeyword(tokens, i, forms))) {
        const role = nextIs(tokens, i, ':') ? types.SLEUTEL : types.KOP;
        token.tokenType = role;
        token.tokenTypeIdx = role.tokenTypeIdx as number;
    }
}

/** False for a keyword that never stands before what follows here: it is a name then, or a mistake. */
function hasFormOfKeyword(tokens: IToken[], i: number, forms: KeyForms): boolean {
    const { image } = tokens[i] as IToken;
    if (nextIs(tokens, i, ':')) {
        return forms.beforeColon.has(image);
    }
    return !nextIs(tokens, i, '{') || (forms.beforeBlock.has(image) && !AFSPRAAK_NAMES.has(image));
}

function fitsAsKey(tokens: IToken[], i: number, forms: KeyForms): boolean {
    const token = tokens[i] as IToken;
    const previous = tokens[i - 1];
    if (nextIs(tokens, i, ':') || nextIs(tokens, i, '{')) {
        return true;
    }
    if (isUnit(tokens, i)) {
        return false;
    }
    if (token.image === WITHOUT_BLOCK) {
        return true;
    }
    const opensEntry = startsLine(tokens, i) || previous?.image === '{' || previous?.image === '}';
    const isHeader = isText(tokens[i + 1]) || isHeaderWithName(tokens, i);
    if (!(isKeywordWord(token.tokenType) && forms.openers.has(token.image))) {
        return opensEntry && isHeader;
    }
    const next = tokens[i + 1];
    const mayOpen = opensEntry || endsValue(tokens, i - 1);
    return isDateOrNumber(next) || isHeader || (mayOpen && isWord(next) && !isListedName(tokens, i));
}

/**
 * A word in the place of a value that is really the next key: `eigenaar:` with nothing behind it, then a line
 * `status: gereed`, or `partner:` and then a line `proces {`.
 */
function isNextKey(tokens: IToken[], i: number): boolean {
    if (nextIs(tokens, i, ':')) {
        return true;
    }
    // `systeem:` with nothing behind it, and then an agreement: no system has such a block on a line of its own.
    const isKeyword = isKeywordWord((tokens[i] as IToken).tokenType) || tokens[i - 2]?.image === 'systeem';
    return (
        startsLine(tokens, i) &&
        (isText(tokens[i + 1]) ||
            (isKeyword && (nextIs(tokens, i, '{') || isDateOrNumber(tokens[i + 1]) || isHeaderWithName(tokens, i))))
    );
}

/** A date or a text behind the colon of its key: nothing more belongs to it. */
function endsValue(tokens: IToken[], i: number): boolean {
    const isWhole = isText(tokens[i]) || tokens[i]?.tokenType.name === Token.datum;
    return isWhole && tokens[i - 1]?.image === ':';
}

/** The unit of a duration: `2 weken`, behind the colon of its key. */
function isUnit(tokens: IToken[], i: number): boolean {
    const isAfterNumber = tokens[i - 1]?.tokenType.name === Token.getal && !startsLine(tokens, i);
    return isAfterNumber && tokens[i - 2]?.image === ':';
}

/** `contact devries "…"`, `activiteit workshop {`: a word, and on the same line its name and a title or block. */
function isHeaderWithName(tokens: IToken[], i: number): boolean {
    // `akkoord gelderland-zuid.jansen 01-05-2026` has a name of two parts.
    const name = tokens[i + 2]?.image === '.' ? i + 3 : i + 1;
    const behind = tokens[name + 1];
    return (
        isWord(tokens[i + 1]) &&
        !startsLine(tokens, i + 1) &&
        (nextIs(tokens, name, '{') || isText(behind) || behind?.tokenType.name === Token.datum)
    );
}

/** A line of a checklist that is no more than a name: the next line starts with a name too. */
function isListedName(tokens: IToken[], i: number): boolean {
    return startsLine(tokens, i + 1);
}

/** `veiligheidsregio of crisispartner`: the word `of` between two names of one list, on one line with the first. */
function isOr(tokens: IToken[], i: number): boolean {
    return (
        (tokens[i] as IToken).image === 'of' && !startsLine(tokens, i) && isWord(tokens[i - 1]) && isWord(tokens[i + 1])
    );
}

function nextIs(tokens: IToken[], i: number, image: string): boolean {
    return tokens[i + 1]?.image === image;
}

function isDateOrNumber(token: IToken | undefined): boolean {
    return token?.tokenType.name === Token.datum || token?.tokenType.name === Token.getal;
}
