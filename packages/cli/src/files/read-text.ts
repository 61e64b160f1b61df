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
    const text = decodeText(bytes);
    if (text === undefined) {
        throw new Problem(messages.notUtf8(pad, firstUndecodableLine(bytes)), ExitCode.failure);
    }
    return text;
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
