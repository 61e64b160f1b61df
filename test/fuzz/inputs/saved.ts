import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Input, inputOfBytes, inputOfText } from './input.ts';

/** Not that of real files: whoever checks this repository, or opens it in an editor, is not to be told what is odd in them. */
const AS_WRITTEN = '.invoer';

/** What no file in UTF-8 can hold is kept as a string of JSON, under this ending. */
const AS_JSON = '.json';

/** Keeps an input at a path without an ending, and tells under which it is. */
export function save({ text, bytes }: Input, path: string): string {
    const isFile = text.isWellFormed();
    const file = `${path}${isFile ? AS_WRITTEN : AS_JSON}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isFile ? bytes : JSON.stringify(text));
    return file;
}

/** A name that tells inputs apart. */
export function markOf({ text, bytes }: Input): string {
    return createHash('sha256').update(text).update(bytes).digest('hex').slice(0, 8);
}

/** An input that was kept. */
export function read(path: string): Input {
    const bytes = readFileSync(path);
    return path.endsWith(AS_JSON) ? inputOfText(JSON.parse(bytes.toString())) : inputOfBytes(bytes);
}

/** All inputs in a folder, by the names of their files. */
export function readAll(folder: string): Record<string, Input> {
    return Object.fromEntries(readdirSync(folder).map((name) => [name, read(join(folder, name))]));
}
