import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';
import { LIMITS } from './limits.js';
import { UnreadableDocument } from './unreadable.js';

/** A part holds at most a thousand times as much as what is fed at once, so that a bomb is stopped before it goes off. */
const CHUNK = 16_384;

/** The parts of a zip file that are asked for, by their path. Nothing is unpacked before all of them are known to be small. */
export function unzip(file: Uint8Array, isWanted: (path: string) => boolean): Map<string, Uint8Array> {
    if (file.length > LIMITS.fileSize) {
        throw new UnreadableDocument('tooLarge');
    }
    try {
        checkSizes(listed(file));
        return unpacked(file, isWanted);
    } catch (error) {
        throw error instanceof UnreadableDocument ? error : new UnreadableDocument('damaged');
    }
}

/** What the file says that is in it. */
function listed(file: Uint8Array): UnzipFileInfo[] {
    const parts: UnzipFileInfo[] = [];
    unzipSync(file, {
        filter(part) {
            if (parts.push(part) > LIMITS.parts) {
                throw new UnreadableDocument('tooLarge');
            }
            return false;
        },
    });
    return parts;
}

function checkSizes(parts: readonly UnzipFileInfo[]): void {
    if (parts.reduce((sum, { originalSize }) => sum + originalSize, 0) > LIMITS.unpackedSize) {
        throw new UnreadableDocument('tooLarge');
    }
}

/** Unpacks piece by piece, since what the file says of its sizes may be a lie. */
function unpacked(file: Uint8Array, isWanted: (path: string) => boolean): Map<string, Uint8Array> {
    const parts = new Map<string, Uint8Array[]>();
    let size = 0;
    const stream = new Unzip((part) => {
        if (!isWanted(part.name) || parts.has(part.name)) {
            return;
        }
        const chunks: Uint8Array[] = [];
        parts.set(part.name, chunks);
        part.ondata = (error, chunk) => {
            if (error) {
                throw error;
            }
            size += chunk.length;
            if (size > LIMITS.unpackedSize) {
                throw new UnreadableDocument('tooLarge');
            }
            chunks.push(chunk);
        };
        part.start();
    });
    stream.register(UnzipInflate);
    for (let start = 0; start < file.length; start += CHUNK) {
        stream.push(file.subarray(start, start + CHUNK), start + CHUNK >= file.length);
    }
    return new Map([...parts].map(([path, chunks]) => [path, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
    const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}
