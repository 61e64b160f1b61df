import { UnreadableDocument } from './unreadable.js';

/**
 * What a document may hold. A checklist or contact list of hundreds of pages stays far below it; what goes beyond is made
 * to exhaust whoever opens it, or is no document of this kind.
 */
export const LIMITS = {
    /** Bytes of the file itself. */
    fileSize: 25_000_000,
    /** Bytes of all its parts, unpacked. */
    unpackedSize: 50_000_000,
    parts: 5_000,
    /** Elements inside each other; Word itself stays below a hundred. */
    depth: 250,
    /** Of all tables and sheets together. */
    cells: 100_000,
    columns: 250,
    mergedRanges: 2_000,
    /** Texts that are compared with the labels of a norm, word by word. */
    labels: 20_000,
} as const;

/** How many cells may still be read, of all tables and sheets together. */
export class Room {
    private cells: number = LIMITS.cells;

    takeCell(): void {
        if (--this.cells < 0) {
            throw new UnreadableDocument('tooLarge');
        }
    }
}
