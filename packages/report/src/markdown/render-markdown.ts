import type { Heading, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Report, Section } from '../tree.js';
import { statusText } from '../value-text.js';
import { blockMarkdown, definitionList } from './block-markdown.js';
import { strong, textNode } from './nodes.js';

/**
 * The report as GitHub-flavoured Markdown, with the same facts as every other format. No HTML is written, and none can
 * come out of a user's text. The same report gives the same bytes.
 */
export function renderMarkdown(report: Report): string {
    const { label, title, subtitle, meta, summary, sections } = report;
    const root: Root = {
        type: 'root',
        children: [
            heading(1, `${label}: ${title}`),
            ...(subtitle === undefined
                ? []
                : [{ type: 'paragraph', children: [strong(subtitle)] } satisfies RootContent]),
            definitionList(meta),
            ...[summary, ...sections].flatMap((section) => sectionMarkdown(section, 2)),
        ],
    };
    return toMarkdown(root, OPTIONS);
}

const OPTIONS: Options = {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    // GitHub strikes through what stands between tildes; and no `<` may begin HTML, however a reader escapes.
    unsafe: [
        { character: '~', inConstruct: 'phrasing' },
        { character: '<', inConstruct: 'phrasing' },
    ],
    handlers: {
        text: (node: { value: string }, _parent, state, info) => state.safe(node.value, { ...info, encode: ['<'] }),
    },
};

function sectionMarkdown({ title, status, blocks, sections }: Section, depth: number): RootContent[] {
    return [
        heading(depth, status ? `${title} (${statusText(status)})` : title),
        ...joinDefinitions(blocks).flatMap(blockMarkdown),
        ...sections.flatMap((section) => sectionMarkdown(section, depth + 1)),
    ];
}

/** Definitions that follow each other are one list. */
function joinDefinitions(blocks: readonly Block[]): Block[] {
    return blocks.reduce<Block[]>((joined, block) => {
        const before = joined.at(-1);
        if (block.kind === 'definitions' && before?.kind === 'definitions') {
            joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] };
        } else {
            joined.push(block);
        }
        return joined;
    }, []);
}

function heading(depth: number, text: string): Heading {
    return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children: [textNode(text)] };
}
