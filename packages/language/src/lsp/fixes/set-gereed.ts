import { isAfspraak } from '../../generated/ast.js';
import { nodeForProperty } from '../../tree/property-nodes.js';
import { keyEntry } from './entry.js';
import type { FixMaker } from './fix.js';
import { insertInAfspraak } from './insert-fields.js';

/** Calls an agreement gereed; one that takes its status over from elsewhere gets its own. */
export const setGereed: FixMaker<'afspraak-niet-gereed'> = (finding) => {
    const { node } = finding;
    const written = isAfspraak(node) ? nodeForProperty(node, 'status') : undefined;
    const edits = written
        ? [{ range: written.range, newText: 'gereed' }]
        : insertInAfspraak(finding, [keyEntry('status', 'gereed')]);
    return [{ title: 'Status op gereed zetten', edits, isPreferred: true }];
};
