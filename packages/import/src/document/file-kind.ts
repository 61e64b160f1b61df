import { type Reason, UnreadableDocument } from './unreadable.js';

/** How files of other kinds begin. */
const OTHERS: readonly (readonly [string, Reason])[] = [
    ['%PDF', 'pdf'],
    ['{\\rtf', 'otherText'],
    ['<', 'otherText'],
];

const ZIP = 'PK\u0003\u0004';
/** Word and Excel until 2003, and a newer document behind a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const ENCRYPTED = utf16('EncryptedPackage');

/** Refuses a file that is no zip file: each kind for its own reason. */
export function checkFileKind(file: Uint8Array): void {
    const begin = String.fromCharCode(...file.subarray(0, 16));
    if (begin.startsWith(ZIP)) {
        return;
    }
    if (begin.startsWith(OLE)) {
        throw new UnreadableDocument(holds(file, ENCRYPTED) ? 'password' : 'oldKind');
    }
    const other = OTHERS.find(([start]) => begin.trimStart().startsWith(start));
    throw new UnreadableDocument(file.length === 0 ? 'empty' : (other?.[1] ?? 'noDocument'));
}

function utf16(text: string): readonly number[] {
    return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(file: Uint8Array, bytes: readonly number[]): boolean {
    const first = bytes[0] as number;
    for (let at = file.indexOf(first); at !== -1; at = file.indexOf(first, at + 1)) {
        if (bytes.every((byte, index) => file[at + index] === byte)) {
            return true;
        }
    }
    return false;
}
