import type { TokenType, TokenVocabulary } from 'chevrotain';
import { Lexer } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { DefaultTokenBuilder } from 'langium';
import { between, overLines, type Pattern } from './line-patterns.js';

/** Names of the token types that the lexer and the messages need to know. */
export const Token = {
    id: 'ID',
    sleutel: 'SLEUTEL',
    kop: 'KOP',
    string: 'STRING',
    tekstblok: 'TEKSTBLOK',
    datum: 'DATUM',
    getal: 'GETAL',
    onafgemaakteTekst: 'ONAFGEMAAKTE_TEKST',
    krulTekst: 'KRUL_TEKST',
    onafgemaaktBlok: 'ONAFGEMAAKT_BLOK',
    meerregeligeTekst: 'MEERREGELIGE_TEKST',
    meerregeligeKrulTekst: 'MEERREGELIGE_KRUL_TEKST',
    blokcommentaar: 'BLOKCOMMENTAAR',
} as const;

/** Up to the next line that looks like a key, a block or a closing brace: what follows was not meant as text. */
const UNCLOSED_BLOCK = overLines({ open: /"""/, entry: /[A-Za-z][\w-]*\s*[:{]|\}/ });

/** A text in single quotes that goes on for some lines, none of which looks like a key or a header. */
const TEXT_OVER_LINES = overLines({
    open: /"/,
    quote: /"/,
    entry: /[A-Za-z][\w-]*(?:\s*[:{]|(?:[ \t]+[\w-]+)?[ \t]*"[^"\r\n]*"[ \t]*\{)|\}/,
});

/** The same between curly quotes, as a word processor writes them. */
const CURLY_OVER_LINES = overLines({ open: /[“„]/, quote: /["“”„]/, entry: /[A-Za-z][\w-]*\s*[:{]|\}/ });

const WORD = /^[\p{L}_]/u;

/** True for a token type that the grammar writes as a word, such as `status` (not for `{` or `:`). */
export function isKeywordWord(type: TokenType): boolean {
    return typeof type.PATTERN === 'string' && WORD.test(type.PATTERN);
}

/**
 * Adds to Langium's tokens what the lexer's second pass works with:
 * - every keyword also counts as SLEUTEL and as KOP, so that a keyword may name an eis or an aspect;
 * - texts with a missing or a curly quote are texts all the same: they cost one message, not the rest of the line.
 */
export class SamenwerkingTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
        const tokens = super.buildTokens(grammar) as TokenType[];
        const named = (name: string): TokenType => {
            const token = tokens.find((candidate) => candidate.name === name);
            if (!token) {
                throw new Error(`The grammar has no terminal ${name}`);
            }
            return token;
        };
        const roles = [named(Token.sleutel), named(Token.kop)];
        for (const role of roles) {
            role.PATTERN = Lexer.NA;
        }
        for (const token of tokens.filter(isKeywordWord)) {
            token.CATEGORIES = roles;
        }
        const text = [named(Token.string)];
        const block = [named(Token.tekstblok)];
        Object.assign(named(Token.blokcommentaar), beginningWith('/', between('/*', '*/')));
        const withoutText = tokens.filter((token) => token !== text[0]);
        return [
            ...withoutText,
            { ...beginningWith('"', UNCLOSED_BLOCK), name: Token.onafgemaaktBlok, CATEGORIES: block },
            { ...beginningWith('"', TEXT_OVER_LINES), name: Token.meerregeligeTekst, CATEGORIES: text },
            { ...beginningWith('“„', CURLY_OVER_LINES), name: Token.meerregeligeKrulTekst, CATEGORIES: text },
            ...text,
            { name: Token.krulTekst, PATTERN: /[“”„][^“”„"\n\r]*[“”„"]/, CATEGORIES: text },
            { name: Token.onafgemaakteTekst, PATTERN: /["“”„][^"“”„\n\r]*/, CATEGORIES: text },
        ];
    }
}

/** A pattern of our own: only when told does the lexer know where it need not try it. */
function beginningWith(characters: string, pattern: Pattern) {
    return { PATTERN: pattern, LINE_BREAKS: true, START_CHARS_HINT: [...characters] };
}
