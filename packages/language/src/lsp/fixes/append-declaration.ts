import type { LangiumDocument, TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { syntaxText } from '../../messages/syntax.js';
import { indented, styleOf } from './text-style.js';

/** An edit that adds a declaration at the end of a file, a blank line below what is there. */
export function appendDeclaration(document: TextDocument, lines: readonly string[]): TextEdit {
    const text = document.getText();
    const style = styleOf(text);
    const end = document.positionAt(text.length);
    const before = text.trim() === '' ? [] : text.endsWith('\n') ? [''] : ['', ''];
    return {
        range: { start: end, end },
        newText: [...before, ...indented(lines, '', style), ''].join(style.lineBreak),
    };
}

/** False where a block or a text is not closed: the end of the file may be inside of it. */
export function hasFreeEnd({ diagnostics = [] }: LangiumDocument): boolean {
    const unclosed: readonly string[] = [
        syntaxText.unclosedBlock,
        syntaxText.unclosedText,
        syntaxText.unclosedTextBlock,
    ];
    return !diagnostics.some(({ message }) => unclosed.some((sentence) => sentence === message));
}
