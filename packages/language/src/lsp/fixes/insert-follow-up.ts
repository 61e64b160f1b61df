import { inAMonth, owners } from './choices.js';
import { type Entry, keyEntry } from './entry.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { hasEntry } from './written-block.js';

/** A point for improvement gets an approach, or an owner and a date: what it has of these stays. */
export const insertFollowUp: FixMaker<'verbeterpunt-onbelegd'> = (finding) => {
    const { node } = finding;
    if (!node) {
        return [];
    }
    const fix = (title: string, entries: readonly Entry[], isPreferred = false): Fix => ({
        title,
        edits: insertEntries(node, entries),
        isPreferred,
    });
    const assigned = assignments(finding).map((entries, _, all) =>
        fix(
            `${entries.flatMap(({ lines }) => lines.map((line) => `‘${line}’`)).join(' en ')} invoegen`,
            entries,
            all.length === 1,
        ),
    );
    return hasEntry(node, 'aanpak')
        ? assigned
        : [...assigned, fix('Aanpak invoegen', [keyEntry('aanpak', EMPTY_TEXT)], assigned.length === 0)];
};

/** Every way to give it an owner and a date. */
function assignments(finding: Finding<'verbeterpunt-onbelegd'>): Entry[][] {
    const missing = (key: string) => finding.node && !hasEntry(finding.node, key);
    const voor = missing('voor') ? inAMonth(finding).map((datum) => keyEntry('voor', datum)) : [];
    return missing('eigenaar') ? owners(finding).map((owner) => [keyEntry('eigenaar', owner), ...voor]) : [voor];
}
