import type { Text } from '@codemirror/state';
import type { Position } from 'vscode-languageserver-types';

/** Where a place is in a text; what the text no longer has lies at its end, or at that of the line. */
export function offsetIn(text: Text, { line, character }: Position): number {
    if (line >= text.lines) {
        return text.length;
    }
    const { from, to } = text.line(line + 1);
    return Math.min(from + character, to);
}

/** The place in a text that has so many characters before it. */
export function placeIn(text: Text, offset: number): Position {
    const { from, number } = text.lineAt(offset);
    return { line: number - 1, character: offset - from };
}
