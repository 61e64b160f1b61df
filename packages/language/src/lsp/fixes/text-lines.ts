/** Where the line of a place starts. */
export function lineStart(offset: number, text: string): number {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The spaces and tabs that the line of a place starts with. */
export function indentAt(offset: number, text: string): string {
    return /^[^\S\r\n]*/.exec(text.slice(lineStart(offset, text)))?.[0] ?? '';
}

/** True for a place with nothing before it on its line. */
export function startsLine(offset: number, text: string): boolean {
    return text.slice(lineStart(offset, text), offset).trim() === '';
}

/** True for a place with nothing behind it on its line. */
export function endsLine(offset: number, text: string): boolean {
    return restOfLine(offset, text).trim() === '';
}

/** What stands between a place and the end of its line. */
export function restOfLine(offset: number, text: string): string {
    return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}

export function lineBreakOf(text: string): string {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Puts quotes around a passage; one that stands behind it already stays the one that closes it. */
export function inQuotes(start: number, end: number, text: string) {
    return { start, end: text[end] === '"' ? end + 1 : end, newText: `"${text.slice(start, end)}"` };
}
