import type { IToken } from 'chevrotain';
import type { LangiumParser } from 'langium';

/** What the parser inside Langium's does when it skips; Chevrotain leaves both out of its public types. */
interface SkippingParser {
    LA(howMuch: number): IToken;
    SKIP_TOKEN(): IToken;
}

/**
 * Makes the parser skip a block as a whole. While it recovers it skips one token at a time until an entry can start;
 * were it to skip only the brace that opens a block, the entries inside would count as those of the block around it.
 */
export function skipWholeBlocks(parser: LangiumParser): LangiumParser {
    const { wrapper } = parser as unknown as { readonly wrapper: SkippingParser };
    const skipOne = wrapper.SKIP_TOKEN.bind(wrapper);
    wrapper.SKIP_TOKEN = () => {
        let depth = 0;
        let next: IToken;
        do {
            const { image } = wrapper.LA(1);
            depth += image === '{' ? 1 : image === '}' ? -1 : 0;
            next = skipOne();
        } while (depth > 0 && !Number.isNaN(next.startOffset));
        return next;
    };
    return parser;
}
