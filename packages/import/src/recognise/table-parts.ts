import type { Row } from '../document/document.js';
import type { ContactColumn } from './columns.js';
import { saysFact } from './facts.js';
import { type Heading, headingOf, isAnyHeading } from './headings.js';
import { onlyText } from './only-text.js';

/** Rows of a table without an empty one between them. */
export type Part = readonly [Row, ...Row[]];

/** The rows between the empty ones. */
export function partsOf(rows: readonly Row[]): Part[] {
    const parts: [Row, ...Row[]][] = [];
    let last: Row | undefined;
    for (const row of rows) {
        if (!row.cells.some((cell) => cell && cell.text.trim() !== '')) {
            last = undefined;
        } else {
            // A sheet does not have its empty rows.
            if (last?.number === row.number - 1) {
                parts.at(-1)?.push(row);
            } else {
                parts.push([row]);
            }
            last = row;
        }
    }
    return parts;
}

/** True for rows below an empty row that are still about what stands above it. */
export function goesOn(part: readonly Row[], heading: Heading): boolean {
    const below = part.findIndex((row) => headingOf(row));
    const rows = below === -1 ? part : part.slice(0, below);
    const first = rows.find((row) => onlyText(row) === undefined);
    if (rows.length === 0) {
        return true;
    }
    if (rows.some(saysFact) || (first ? isAnyHeading(first) : below !== -1)) {
        return false;
    }
    return heading.kind === 'checklist' || rows.some((row) => canBeReached(row, heading));
}

const REACH: ReadonlySet<ContactColumn | undefined> = new Set(['telefoon', 'e-mail', 'piket', 'bereikbaar']);

function canBeReached({ cells }: Row, heading: Heading): boolean {
    return (
        heading.kind === 'contacten' &&
        heading.columns.some((column, at) => REACH.has(column) && /@|(?:\d\D?){6}/.test(cells[at]?.text ?? ''))
    );
}
