import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import type { LangiumParser } from 'langium';

/** What the parser inside Langium's does when it recovers; Chevrotain leaves all of it out of its public types. */
interface SkippingParser {
    LA(howMuch: number): IToken;
    SKIP_TOKEN(): IToken;
    /** Where it may go on: the end of the file always among them. */
    flattenFollowSet(): TokenType[];
    /** The first of these that is still to come: it skips until there. */
    findReSyncTokenType(): TokenType;
}

/**
 * Makes the parser skip a block as a whole. While it recovers it skips one token at a time until an entry can start;
 * were it to skip only the brace that opens a block, the entries inside would count as those of the block around it.
 */
export function skipWholeBlocks(parser: LangiumParser): LangiumParser {
    const { wrapper } = parser as unknown as { readonly wrapper: SkippingParser };
    const skipOne = wrapper.SKIP_TOKEN.bind(wrapper);
    wrapper.SKIP_TOKEN = () => {
        for (let left = lengthOfNext(wrapper, 1); left > 1; left--) {
            skipOne();
        }
        return skipOne();
    };
    // It would wait for ever for what it skips in a block.
    wrapper.findReSyncTokenType = () => {
        const wanted = wrapper.flattenFollowSet();
        for (let at = 1; ; at += lengthOfNext(wrapper, at)) {
            const found = wanted.find((type) => tokenMatcher(wrapper.LA(at), type));
            if (found) {
                return found;
            }
        }
    };
    return parser;
}

/** How many tokens are skipped at once at a place: those of a whole block, where one starts. */
function lengthOfNext(wrapper: SkippingParser, at: number): number {
    let length = 0;
    let depth = 0;
    do {
        const { image, startOffset } = wrapper.LA(at + length);
        if (Number.isNaN(startOffset)) {
            return Math.max(1, length);
        }
        depth += image === '{' ? 1 : image === '}' ? -1 : 0;
        length++;
    } while (depth > 0);
    return length;
}
