import type { IToken } from 'chevrotain';

/**
 * A text of more characters is not read. Real files hold some tens of thousands; one of millions was made by a mistake,
 * and an editor would be busy with it at every keystroke.
 */
export const MOST_CHARACTERS = 2_000_000;

/** A block within more blocks is not read: what walks through the tree calls itself for each of them. */
export const DEEPEST_BLOCK = 100;

/** Tokens without what stands too deep, and the brace that opens each block that was left out. */
export interface WithinDepth {
    readonly tokens: IToken[];
    readonly tooDeep: readonly IToken[];
}

/** Leaves out, with its braces, every block that stands in too many others. Expects that every brace meets another. */
export function withinDepth(tokens: IToken[]): WithinDepth {
    const kept: IToken[] = [];
    const tooDeep: IToken[] = [];
    let depth = 0;
    for (const token of tokens) {
        depth += token.image === '{' ? 1 : 0;
        if (depth <= DEEPEST_BLOCK) {
            kept.push(token);
        } else if (depth === DEEPEST_BLOCK + 1 && token.image === '{') {
            tooDeep.push(token);
        }
        depth -= token.image === '}' && depth > 0 ? 1 : 0;
    }
    return tooDeep.length === 0 ? { tokens, tooDeep } : { tokens: kept, tooDeep };
}
