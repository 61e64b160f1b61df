import { type CstNode, CstUtils, type LeafCstNode } from 'langium';
import { isLeaf } from '../../validation/cst.js';

const COMMENTS: ReadonlySet<string> = new Set(['REGELCOMMENTAAR', 'BLOKCOMMENTAAR']);

/** The comments in a part of the text, in its order. */
export function commentsIn(part: CstNode): LeafCstNode[] {
    return CstUtils.streamCst(part)
        .filter(isLeaf)
        .filter(({ tokenType }) => COMMENTS.has(tokenType.name))
        .toArray();
}
