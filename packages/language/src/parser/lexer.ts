import type { IToken } from 'chevrotain';
import type { LangiumCoreServices, LexerResult, LexingDiagnostic, TokenizeOptions } from 'langium';
import { DEFAULT_TOKENIZE_OPTIONS, DefaultLexer } from 'langium';
import { syntaxText } from '../messages/syntax.js';
import type { BraceProblem } from './braces.js';
import { balanceBraces } from './braces.js';
import { type KeyForms, keyForms } from './key-forms.js';
import { withoutStrayQuotes } from './stray-quotes.js';
import { colonsBeforeBlocks, dotsAtEnd, quotesInTexts, type Superfluous, wordsBehindNames } from './superfluous.js';
import { Token } from './token-builder.js';
import type { RoleTypes } from './word-roles.js';
import { assignWordRoles } from './word-roles.js';

/** Tokens that stand for a text all the same, and what is wrong with each. */
const FLAWED_TEXTS: Readonly<Record<string, string>> = {
    [Token.krulTekst]: syntaxText.curlyQuotes,
    [Token.onafgemaakteTekst]: syntaxText.unclosedText,
    [Token.onafgemaaktBlok]: syntaxText.unclosedTextBlock,
    [Token.meerregeligeTekst]: syntaxText.textOverLines,
    [Token.meerregeligeKrulTekst]: syntaxText.textOverLines,
};

/** A line with an odd number of quotes ends in one of these. */
const NOT_CLOSED: ReadonlySet<string> = new Set([Token.onafgemaakteTekst, Token.meerregeligeTekst]);

const BRACE_MESSAGES: Readonly<Record<BraceProblem['kind'], string>> = {
    unclosed: syntaxText.unclosedBlock,
    unopened: syntaxText.unopenedBlock,
    superfluous: syntaxText.superfluousBrace,
};

const SUPERFLUOUS_MESSAGES: Readonly<Record<Superfluous['kind'], string>> = {
    'colon-before-block': syntaxText.superfluousColon,
    'dot-at-end': syntaxText.superfluousDot,
    'words-behind-name': syntaxText.titleInQuotes,
    'quotes-in-text': syntaxText.quotesInText,
};

/**
 * Langium's lexer with a second pass over the tokens: it mends braces that do not match, and decides which words are
 * keys and which are names. What it mended is reported as a lexing diagnostic.
 */
export class SamenwerkingLexer extends DefaultLexer {
    private readonly roles: RoleTypes;
    private readonly forms: KeyForms;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.forms = keyForms(services.Grammar);
        this.roles = {
            ID: this.tokenType(Token.id),
            SLEUTEL: this.tokenType(Token.sleutel),
            KOP: this.tokenType(Token.kop),
        };
    }

    override tokenize(text: string, options: TokenizeOptions = DEFAULT_TOKENIZE_OPTIONS): LexerResult {
        const asWritten = super.tokenize(text, options);
        const readable = withoutStrayQuotes(text, notClosedIn(asWritten.tokens));
        const result = readable.places.length > 0 ? super.tokenize(readable.text, options) : asWritten;
        const cutTexts = quotesInTexts(result.tokens);
        result.tokens = without(result.tokens, cutTexts);
        const diagnostics = [
            ...(result.report?.diagnostics ?? []),
            ...flawedTexts(result.tokens),
            ...readable.places.map((place) => strayQuoteDiagnostic(text, place)),
        ];
        // A text that is cut off at the cursor has open blocks by nature.
        if (options.mode !== 'partial') {
            const balanced = balanceBraces(result.tokens, { open: this.tokenType('{'), close: this.tokenType('}') });
            result.tokens = balanced.tokens;
            diagnostics.push(...balanced.problems.map(braceDiagnostic));
        }
        const punctuation = [
            ...colonsBeforeBlocks(result.tokens, this.forms.beforeColon),
            // While a name is being typed, its second half is still to come.
            ...(options.mode === 'partial' ? [] : dotsAtEnd(result.tokens)),
        ];
        const tokens = without(result.tokens, punctuation);
        assignWordRoles(tokens, this.roles, this.forms);
        const words = wordsBehindNames(tokens);
        diagnostics.push(...[...cutTexts, ...punctuation, ...words].map(superfluousDiagnostic));
        return { ...result, tokens: without(tokens, words), report: { diagnostics } };
    }

    private tokenType(name: string) {
        const type = this.tokenTypes[name];
        if (!type) {
            throw new Error(`The grammar has no token ${name}`);
        }
        return type;
    }
}

function flawedTexts(tokens: readonly IToken[]): LexingDiagnostic[] {
    return tokens.flatMap((token) => {
        const message = FLAWED_TEXTS[token.tokenType.name];
        return message ? [diagnosticAt(token, message)] : [];
    });
}

function notClosedIn(tokens: readonly IToken[]): number[] {
    return tokens.flatMap(({ tokenType, startOffset }) => (NOT_CLOSED.has(tokenType.name) ? [startOffset] : []));
}

function strayQuoteDiagnostic(text: string, offset: number): LexingDiagnostic {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { message: syntaxText.strayQuote, offset, line: before.length, column, length: 1, severity: 'error' };
}

function braceDiagnostic({ kind, token }: BraceProblem): LexingDiagnostic {
    return diagnosticAt(token, BRACE_MESSAGES[kind]);
}

function without(tokens: IToken[], superfluous: readonly Superfluous[]): IToken[] {
    const dropped = new Set(superfluous.flatMap((group) => group.tokens));
    return dropped.size === 0 ? tokens : tokens.filter((token) => !dropped.has(token));
}

function superfluousDiagnostic({ tokens, kind }: Superfluous): LexingDiagnostic {
    const [first, last] = [tokens[0] as IToken, tokens.at(-1) as IToken];
    return {
        ...diagnosticAt(first, SUPERFLUOUS_MESSAGES[kind]),
        length: (last.endOffset ?? last.startOffset) - first.startOffset + 1,
    };
}

function diagnosticAt(token: IToken, message: string): LexingDiagnostic {
    const firstLine = token.image.split(/\r?\n/, 1)[0] as string;
    return {
        message,
        offset: token.startOffset,
        line: token.startLine,
        column: token.startColumn,
        length: firstLine.length,
        severity: 'error',
    };
}
