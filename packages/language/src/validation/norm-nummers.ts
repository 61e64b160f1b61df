import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { REGELS, STAPPEN } from '../assessment/stappen.js';
import { isProcesschemaregel, isStap } from '../generated/ast.js';
import { nodesIn } from '../tree/nodes-in.js';
import { nodeForProperty } from '../tree/property-nodes.js';

/** Steps and lines of the processchema by a number of which nobody can tell when they are done. */
export function nummerMeldingen(document: LangiumDocument): Melding[] {
    return nodesIn(document.parseResult.value).flatMap((node): Melding[] => {
        if (!(isStap(node) || isProcesschemaregel(node)) || node.nummer === undefined) {
            return [];
        }
        const nummers = isStap(node) ? STAPPEN : REGELS;
        const place = nodeForProperty(node, 'nummer');
        if (!place || nummers.includes(node.nummer)) {
            return [];
        }
        const keuzes = [`${nummers[0]} tot en met ${nummers.at(-1)}`];
        const gegevens = { naam: place.text, type: node.$type, keuzes };
        return [{ code: 'onbekend', bereik: place.range, stadium: 0, gegevens }];
    });
}
