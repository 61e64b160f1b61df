import type { IToken } from 'chevrotain';
import { isKeywordWord, Token } from './token-builder.js';

/** True for a keyword or a name. */
export function isWord(token: IToken | undefined): token is IToken {
    return (
        token !== undefined &&
        (token.tokenType.name === Token.id ||
            token.tokenType.name === Token.sleutel ||
            token.tokenType.name === Token.kop ||
            isKeywordWord(token.tokenType))
    );
}

/** True for a token with no other token before it on its line; also past the last token. */
export function startsLine(tokens: readonly IToken[], i: number): boolean {
    const previous = tokens[i - 1];
    return previous === undefined || tokens[i]?.startLine !== previous.endLine;
}

const TEXTS: ReadonlySet<string> = new Set([
    Token.string,
    Token.tekstblok,
    Token.krulTekst,
    Token.onafgemaakteTekst,
    Token.onafgemaaktBlok,
    Token.meerregeligeTekst,
    Token.meerregeligeKrulTekst,
]);

/** True for a text in quotes, also where its quotes are wrong. */
export function isText(token: IToken | undefined): boolean {
    return token !== undefined && TEXTS.has(token.tokenType.name);
}
