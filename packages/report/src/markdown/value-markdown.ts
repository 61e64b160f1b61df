import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Cell, Value } from '../tree.js';
import { contactText, dateText, NOTHING, numberText, statusText } from '../value-text.js';
import { textNode } from './nodes.js';

/** The values of a cell in one line. */
export function cellPhrasing(cell: Cell): PhrasingContent[] {
    if (cell.length === 0) {
        return [textNode(NOTHING)];
    }
    return cell.flatMap((value, index) => {
        const before = cell[index - 1];
        const isIntroduced = before?.kind === 'text' && before.text.endsWith(':');
        return index === 0 ? valuePhrasing(value) : [textNode(isIntroduced ? ' ' : ' · '), ...valuePhrasing(value)];
    });
}

export function valuePhrasing(value: Value): PhrasingContent[] {
    switch (value.kind) {
        case 'text':
            return [textNode(value.text)];
        case 'status':
            return [textNode(statusText(value))];
        case 'date':
            return [textNode(dateText(value))];
        case 'number':
            return [textNode(numberText(value))];
        case 'contact':
            return [textNode(contactText(value))];
        case 'phone':
            return [textNode(`${value.label} ${value.number}`)];
        case 'mail':
            return [textNode(value.address)];
        case 'document':
            // As code nothing in it can be escaped.
            return value.path.includes('<') ? [textNode(value.path)] : [{ type: 'inlineCode', value: value.path }];
        case 'blank':
            return [textNode('…………………')];
        case 'user-text':
            return flattened(value.content.children).map(inOneLine);
    }
}

/** A text with paragraphs and lists in one line, as a table cell asks. */
function flattened(nodes: readonly RootContent[]): PhrasingContent[] {
    return joined(nodes.map(flattenedNode), ' / ');
}

function flattenedNode(node: RootContent): PhrasingContent[] {
    switch (node.type) {
        case 'paragraph':
            return node.children.flatMap((child): PhrasingContent[] =>
                child.type === 'break' ? [textNode(' ')] : [child],
            );
        case 'list':
            return joined(
                node.children.map((item) => flattened(item.children)),
                ' / ',
            );
        case 'blockquote':
            return flattened(node.children);
        case 'code':
            return [{ type: 'inlineCode', value: node.value }];
        default:
            return [];
    }
}

/** A line of a table is one line: where a text goes on in the next line, a space says the same. */
function inOneLine(node: PhrasingContent): PhrasingContent {
    if ('children' in node) {
        return { ...node, children: node.children.map(inOneLine) } as PhrasingContent;
    }
    return 'value' in node
        ? { ...node, value: node.value.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)) }
        : node;
}

function joined(parts: readonly (readonly PhrasingContent[])[], separator: string): PhrasingContent[] {
    return parts.flatMap((part, index) => (index === 0 ? part : [textNode(separator), ...part]));
}

/** True for a text that is no more than one paragraph. */
export function isInline(content: Root): boolean {
    return content.children.every(({ type }) => type === 'paragraph') && content.children.length < 2;
}
