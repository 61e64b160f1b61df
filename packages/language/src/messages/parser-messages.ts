import type { IToken, TokenType } from 'chevrotain';
import { EOF } from 'chevrotain';
import { AbstractParserErrorMessageProvider, type GrammarAST, type LangiumCoreServices } from 'langium';
import { Thema } from '../generated/ast.js';
import { type KeyForms, keyForms } from '../parser/key-forms.js';
import { Token } from '../parser/token-builder.js';
import { allowedKeys } from './expectation.js';
import { syntaxText } from './syntax.js';

interface Mismatch {
    readonly expected: TokenType;
    readonly actual: IToken;
    readonly previous: IToken;
    readonly ruleName: string;
}

/** The parser's messages in Dutch: what does not fit, and what may stand in its place. */
export class SamenwerkingParserMessages extends AbstractParserErrorMessageProvider {
    private readonly grammar: () => GrammarAST.Grammar;
    private forms: KeyForms | undefined;

    constructor(services: LangiumCoreServices) {
        super();
        this.grammar = () => services.Grammar;
    }

    override buildMismatchTokenMessage({ expected, actual, previous, ruleName }: Mismatch): string {
        switch (expected.name) {
            case ':':
                return syntaxText.missingColon(previous.image);
            case Token.string:
                return syntaxText.expected('een tekst tussen aanhalingstekens');
            case Token.datum:
                return syntaxText.expected('een datum, zoals 03-04-2026');
            case Token.id:
                return syntaxText.missingName(previous.image);
            default:
                return this.unexpected(actual, ruleName);
        }
    }

    override buildNotAllInputParsedMessage({ firstRedundant, ruleName }: { firstRedundant: IToken; ruleName: string }) {
        return this.unexpected(firstRedundant, ruleName);
    }

    override buildNoViableAltMessage({ actual, ruleName }: { actual: IToken[]; ruleName: string }): string {
        return this.unexpected(actual[0], ruleName);
    }

    override buildEarlyExitMessage({ actual, ruleName }: { actual: IToken[]; ruleName: string }): string {
        return this.unexpected(actual[0], ruleName);
    }

    /** A word that may stand here, but not by itself. */
    private unfinished(word: string): string {
        this.forms ??= keyForms(this.grammar());
        const { beforeColon, beforeBlock } = this.forms;
        return beforeColon.has(word) && !beforeBlock.has(word)
            ? syntaxText.missingColon(word)
            : syntaxText.unfinished(word);
    }

    private unexpected(actual: IToken | undefined, ruleName: string): string {
        if (actual === undefined || actual.tokenType === EOF) {
            return syntaxText.unexpectedEnd;
        }
        if (actual.image === ',') {
            return syntaxText.superfluousComma;
        }
        // Langium marks its rules with an invisible suffix.
        const name = ruleName.replace(/\u200B$/, '');
        const rule = this.grammar().rules.find((candidate) => candidate.name === name);
        const allowed = rule ? allowedKeys(rule) : [];
        if (allowed.includes(actual.image)) {
            return this.unfinished(actual.image);
        }
        const inSmallLetters = actual.image.toLowerCase();
        if (allowed.includes(inSmallLetters)) {
            return syntaxText.smallLetters(inSmallLetters);
        }
        if (name !== Thema.$type) {
            return syntaxText.unexpected(actual.image, allowed);
        }
        // Hardly anything but agreements stands there, and those have names that the grammar does not know.
        return actual.tokenType.name === Token.id
            ? syntaxText.missingBlock(actual.image)
            : syntaxText.unexpected(actual.image, [syntaxText.anyAfspraak]);
    }
}
