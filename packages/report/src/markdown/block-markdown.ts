import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import type { Block, Definition, Table } from '../tree.js';
import { figureMarkdown } from './figure-markdown.js';
import { captionOf, type Row, strong, tableNode, textNode } from './nodes.js';
import { cellPhrasing, isInline } from './value-markdown.js';

export function blockMarkdown(block: Block): RootContent[] {
    switch (block.kind) {
        case 'paragraph':
            return [{ type: 'paragraph', children: [textNode(block.text)] }];
        case 'notice':
            return [{ type: 'blockquote', children: [{ type: 'paragraph', children: [textNode(block.text)] }] }];
        case 'user-text':
            return block.content.children;
        case 'definitions':
            return [definitionList(block.items)];
        case 'table':
            return tableMarkdown(block);
        default:
            return figureMarkdown(block);
    }
}

/** Markdown has no definition lists: a list with the terms in bold. */
export function definitionList(items: readonly Definition[]): List {
    return { type: 'list', ordered: false, spread: false, children: items.map(definitionItem) };
}

function definitionItem({ term, values }: Definition): ListItem {
    const label = strong(/[.?!:]$/.test(term) ? term : `${term}:`);
    const isOneLine = values.every((value) => value.kind !== 'user-text' || isInline(value.content));
    if (isOneLine) {
        return item([{ type: 'paragraph', children: [label, textNode(' '), ...cellPhrasing(values)] }]);
    }
    const blocks = values.flatMap((value): BlockContent[] =>
        value.kind === 'user-text'
            ? (value.content.children as BlockContent[])
            : [{ type: 'paragraph', children: cellPhrasing([value]) }],
    );
    return { ...item([{ type: 'paragraph', children: [label] }, ...blocks]), spread: true };
}

function item(children: BlockContent[]): ListItem {
    return { type: 'listItem', spread: false, children };
}

function tableMarkdown({ caption, columns, groups }: Table): RootContent[] {
    const rows = groups.flatMap(({ title, rows }): Row[] => [
        ...(title === undefined ? [] : [columns.map((_, index) => (index === 0 ? [strong(title)] : []))]),
        ...rows.map(({ cells }) => cells.map(cellPhrasing)),
    ]);
    return [
        captionOf(caption),
        tableNode(
            columns.map(({ title }) => title),
            rows,
        ),
    ];
}
