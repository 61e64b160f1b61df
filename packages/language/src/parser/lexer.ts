import type { IToken } from 'chevrotain';
import type { LangiumCoreServices, LexerResult, LexingDiagnostic, TokenizeOptions } from 'langium';
import { DEFAULT_TOKENIZE_OPTIONS, DefaultLexer, TextDocument } from 'langium';
import { syntaxText } from '../messages/syntax.js';
import type { BalancedTokens, BraceProblem } from './braces.js';
import { balanceBraces } from './braces.js';
import { type KeyForms, keyForms } from './key-forms.js';
import { DEEPEST_BLOCK, MOST_CHARACTERS, withinDepth } from './limits.js';
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
        if (text.length > MOST_CHARACTERS) {
            return unread(syntaxText.tooLong(MOST_CHARACTERS));
        }
        const asWritten = super.tokenize(text, options);
        const { text: mended, places } = withoutStrayQuotes(text, notClosedIn(asWritten.tokens));
        const result = places.length > 0 ? super.tokenize(mended, options) : asWritten;
        const cutTexts = quotesInTexts(result.tokens);
        result.tokens = without(result.tokens, cutTexts);
        const { tokens, problems } = this.balanced(result.tokens, options);
        const { tokens: shallow, tooDeep } = withinDepth(tokens);
        const punctuation = [
            ...colonsBeforeBlocks(shallow, this.forms.beforeColon),
            // While a name is being typed, its second half is still to come.
            ...(options.mode === 'partial' ? [] : dotsAtEnd(shallow)),
        ];
        const readable = without(shallow, punctuation);
        assignWordRoles(readable, this.roles, this.forms);
        const words = wordsBehindNames(readable);
        const diagnostics = [
            ...(result.report?.diagnostics ?? []),
            ...flawedTexts(result.tokens),
            ...strayQuoteDiagnostics(text, places),
            ...problems.map(braceDiagnostic),
            ...tooDeep.map((brace) => diagnosticAt(brace, syntaxText.tooDeep(DEEPEST_BLOCK))),
            ...[...cutTexts, ...punctuation, ...words].map(superfluousDiagnostic),
        ];
        return { ...result, tokens: without(readable, words), report: { diagnostics } };
    }

    /** A text that is cut off at the cursor has open blocks by nature. */
    private balanced(tokens: IToken[], { mode }: TokenizeOptions): BalancedTokens {
        return mode === 'partial'
            ? { tokens, problems: [] }
            : balanceBraces(tokens, { open: this.tokenType('{'), close: this.tokenType('}') });
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

function strayQuoteDiagnostics(text: string, places: readonly number[]): LexingDiagnostic[] {
    const document = TextDocument.create('', '', 0, text);
    return places.map((offset) => {
        const { line, character } = document.positionAt(offset);
        return errorAt({ offset, line: line + 1, column: character + 1, length: 1 }, syntaxText.strayQuote);
    });
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
    const { startOffset: offset, startLine: line, startColumn: column } = token;
    return errorAt({ offset, line, column, length: firstLine.length }, message);
}

type LexingPlace = Pick<LexingDiagnostic, 'offset' | 'line' | 'column' | 'length'>;

function errorAt(place: LexingPlace, message: string): LexingDiagnostic {
    return { ...place, message, severity: 'error' };
}

/** What is left of a text that is not read: that it is not, at its beginning. */
function unread(message: string): LexerResult {
    const diagnostics = [errorAt({ offset: 0, line: 1, column: 1, length: 1 }, message)];
    return { tokens: [], hidden: [], errors: [], report: { diagnostics } };
}
