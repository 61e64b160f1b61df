import type { IToken } from 'chevrotain';
import type { LangiumParser } from 'langium';

/** What Langium's parser hands the comments before a token to; its public types leave it out. */
interface HiddenNodes {
    addHiddenNodes(tokens: readonly IToken[]): void;
}

/** So many fit on the stack with ease. */
const PORTION = 10_000;

/** Makes the parser take comments in portions: it puts them on the stack, which a hundred thousand overflow. */
export function takeHiddenInPortions(parser: LangiumParser): LangiumParser {
    const { nodeBuilder } = parser as unknown as { readonly nodeBuilder: HiddenNodes };
    const add = nodeBuilder.addHiddenNodes.bind(nodeBuilder);
    nodeBuilder.addHiddenNodes = (tokens) => {
        for (let start = 0; start < tokens.length; start += PORTION) {
            add(tokens.slice(start, start + PORTION));
        }
    };
    return parser;
}
