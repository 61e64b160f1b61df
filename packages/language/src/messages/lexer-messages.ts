import { DefaultLexerErrorMessageProvider } from 'langium';
import { syntaxText } from './syntax.js';

/** The lexer's messages in Dutch. */
export class SamenwerkingLexerMessages extends DefaultLexerErrorMessageProvider {
    override buildUnexpectedCharactersMessage(fullText: string, startOffset: number, length: number): string {
        return syntaxText.unknownCharacter(fullText.slice(startOffset, startOffset + length).trim());
    }
}
