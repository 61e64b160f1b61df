import { AstUtils, type CstNode } from 'langium';
import type { AspectWaarde } from '../../generated/ast.js';
import { nodesForProperty } from '../../tree/property-nodes.js';

/** A number or a date where a text is asked, as one part of the text: it says something, and can be replaced. */
export function anders(aspect: AspectWaarde): Pick<CstNode, 'offset' | 'end' | 'range' | 'text'>[] {
    const parts = nodesForProperty(aspect, 'anders');
    const [first, last] = [parts[0], parts.at(-1)];
    if (!(first && last)) {
        return [];
    }
    const range = { start: first.range.start, end: last.range.end };
    const text = AstUtils.getDocument(aspect).textDocument.getText(range);
    return [{ offset: first.offset, end: last.end, range, text }];
}
