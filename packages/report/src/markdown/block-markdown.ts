import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import type { Block, Definition, Figure, Table } from '../tree.js';
import { PHASE_STATES, percentage, percentageText, progressText } from '../value-text.js';
import { type Row, strong, tableNode, textNode } from './nodes.js';
import { cellPhrasing, isInline, statusText } from './value-markdown.js';

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

function captionOf(caption: string): RootContent {
    return { type: 'paragraph', children: [{ type: 'emphasis', children: [textNode(caption)] }] };
}

function figureMarkdown(figure: Figure): RootContent[] {
    switch (figure.kind) {
        case 'progress': {
            const rows = [figure.whole, ...figure.parts].map(
                (part): Row => [
                    [textNode(part.label)],
                    [textNode(progressText(part))],
                    [textNode(`${drawnBar(percentage(part))} ${percentageText(part)}`)],
                ],
            );
            return [
                captionOf(figure.title),
                tableNode(['Onderdeel', 'Geregeld', 'Voortgang'], rows),
                { type: 'paragraph', children: [textNode(figure.explanation)] },
            ];
        }
        case 'phases':
            return [
                captionOf(figure.title),
                tableNode(
                    figure.items.map(({ label }) => label),
                    [figure.items.map(({ state }) => [textNode(PHASE_STATES[state])])],
                ),
            ];
        case 'counts':
            return [
                captionOf(figure.title),
                tableNode(
                    figure.items.map(({ status }) => statusText(status)),
                    [figure.items.map(({ count }) => [textNode(String(count))])],
                ),
            ];
        case 'chain': {
            const rows = figure.phases.flatMap(({ title, links }) =>
                links.map(
                    (link): Row => [
                        [textNode(String(link.number))],
                        [textNode(link.title)],
                        [textNode(title)],
                        [textNode(statusText(link.status))],
                    ],
                ),
            );
            return [captionOf(figure.title), tableNode(['Nr.', 'Onderdeel', 'Fase', 'Status'], rows)];
        }
    }
}

const BAR = 10;

function drawnBar(percent: number): string {
    const drawn = Math.floor((BAR * percent) / 100);
    return '█'.repeat(drawn) + '░'.repeat(BAR - drawn);
}
