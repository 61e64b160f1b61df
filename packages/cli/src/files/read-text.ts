import { readFile } from 'node:fs/promises';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { readProblem } from './io-problem.js';

const LINE_FEED = 0x0a;

/** The text of a file in UTF-8, without its byte order mark. `pad` is how the file is called in a problem. */
export async function readText(path: string, pad: string): Promise<string> {
    return (await readWholeText(path, pad)).replace(/^\ufeff/, '');
}

/** The text of a file in UTF-8, for whoever is going to write it again: with its byte order mark, if it has one. */
export async function readWholeText(path: string, pad: string): Promise<string> {
    let bytes: Uint8Array;
    try {
        bytes = await readFile(path);
    } catch (error) {
        throw readProblem(pad, error);
    }
    if (isLikelyUtf16(bytes)) {
        throw new Problem(messages.utf16(pad), ExitCode.failure);
    }
    const text = decodeText(bytes);
    if (text === undefined) {
        throw new Problem(messages.notUtf8(pad, firstUndecodableLine(bytes)), ExitCode.failure);
    }
    return text;
}

/**
 * Text in UTF-16, which Windows calls Unicode: by its byte order mark, or because every other byte at its beginning is
 * zero. As UTF-8 that could be read, as letters with one that nobody sees between each two.
 */
function isLikelyUtf16(bytes: Uint8Array): boolean {
    const [first, second] = bytes;
    const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const beginning = bytes.subarray(0, 512);
    const zeros = (parity: number) => beginning.filter((byte, i) => i % 2 === parity && byte === 0).length;
    return hasMark || Math.abs(zeros(0) - zeros(1)) > beginning.length / 4;
}

/** Bytes as a text, with its byte order mark; undefined where they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return undefined;
    }
}

/** In UTF-8 a line feed is never part of another character, so every line can be tried by itself. */
function firstUndecodableLine(bytes: Uint8Array): number {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found === -1 ? bytes.length : found + 1;
        if (decodeText(bytes.subarray(start, end)) === undefined) {
            break;
        }
        start = end;
    }
    return line;
}
