import type { MeldingCode } from '../../assessment/melding.js';
import { keyEntry } from './entry.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { hasEntry } from './written-block.js';

/** A text that is still to be written: it is said as a placeholder until then. */
export const EMPTY_TEXT = '""';

/**
 * Inserts one key into the block that the finding stands on: a fix for each value that fits. Where there is one, there
 * is no choice to make. A key that is there already is left alone, whatever is wrong with it.
 */
export function insertKey<Code extends MeldingCode>(
    key: string,
    values: (finding: Finding<Code>) => readonly string[],
): (finding: Finding<Code>) => readonly Fix[] {
    return (finding) => {
        const { node, gegevens } = finding;
        // What is taken over has no block here to insert it into.
        const isOvergenomen = 'overgenomenUit' in gegevens && gegevens.overgenomenUit !== undefined;
        if (!node || isOvergenomen || hasEntry(node, key)) {
            return [];
        }
        const fitting = values(finding);
        return fitting.map(
            (value): Fix => ({
                title: titleOf(key, value),
                edits: insertEntries(node, [keyEntry(key, value)]),
                isPreferred: fitting.length === 1,
            }),
        );
    };
}

/** Inserts a key whose text only the user knows. */
export function insertText<Code extends MeldingCode>(key: string): FixMaker<Code> {
    return insertKey(key, () => [EMPTY_TEXT]);
}

function titleOf(key: string, value: string): string {
    const naam = key.charAt(0).toUpperCase() + key.slice(1);
    return value === EMPTY_TEXT ? `${naam} invoegen` : `‘${key}: ${value}’ invoegen`;
}
