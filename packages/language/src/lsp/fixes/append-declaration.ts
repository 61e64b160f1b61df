import type { TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
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
