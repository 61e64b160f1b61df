import { inert } from '@samenwerking/language';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { UserText } from './tree.js';

/**
 * What users write is CommonMark without HTML (it stays the text that it is), without link definitions, and without code
 * by indentation, which is nearly always just an indented text.
 */
const constructs = { disable: { null: ['htmlFlow', 'htmlText', 'definition', 'codeIndented'] } };

const SAFE_URL = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{C}]+$/iu;

/** Reads a user's text. What comes out holds no HTML, no image, no heading and no link that could run something. */
export function userText(markdown: string): UserText {
    const root = fromMarkdown(inert(markdown).trim(), { extensions: [constructs] });
    return { kind: 'user-text', content: { type: 'root', children: root.children.flatMap(flow) } };
}

/** A user's text in one line. */
export function plainText(text: string): string {
    return inert(text).replace(/\s+/g, ' ').trim();
}

/** The leaves of a user's text, in its order. */
export function textLeaves(content: Root): string[] {
    const leaves = (node: RootContent | Root): string[] => {
        if ('children' in node) {
            return node.children.flatMap(leaves);
        }
        return 'value' in node ? [node.value] : [];
    };
    return leaves(content);
}

function flow(node: RootContent): RootContent[] {
    switch (node.type) {
        case 'heading':
            // A report has its own headings: a user's heading must not change their order.
            return [{ type: 'paragraph', children: [{ type: 'strong', children: node.children.flatMap(phrasing) }] }];
        case 'paragraph':
            return [{ type: 'paragraph', children: node.children.flatMap(phrasing) }];
        case 'blockquote':
            return [{ type: 'blockquote', children: node.children.flatMap(flow) as BlockContent[] }];
        case 'list': {
            const { ordered, start, spread } = node;
            return [{ type: 'list', ordered, start, spread, children: node.children.map(listItem) }];
        }
        case 'code':
            return [{ type: 'code', value: node.value }];
        case 'thematicBreak':
            return [{ type: 'thematicBreak' }];
        default:
            return [{ type: 'paragraph', children: phrasing(node as PhrasingContent) }];
    }
}

function listItem(item: ListItem): ListItem {
    const children = item.children.flatMap(flow) as (BlockContent | DefinitionContent)[];
    return { type: 'listItem', spread: item.spread ?? false, children };
}

function phrasing(node: PhrasingContent): PhrasingContent[] {
    switch (node.type) {
        case 'text':
        case 'inlineCode':
            return [{ type: node.type, value: node.value }];
        case 'emphasis':
        case 'strong':
            return [{ type: node.type, children: node.children.flatMap(phrasing) }];
        case 'link': {
            const children = node.children.flatMap(phrasing);
            return SAFE_URL.test(node.url) ? [{ type: 'link', url: node.url, children }] : children;
        }
        case 'image':
            // An image would be fetched: its description stays, as a link where that is safe.
            return SAFE_URL.test(node.url)
                ? [{ type: 'link', url: node.url, children: [{ type: 'text', value: node.alt || node.url }] }]
                : [{ type: 'text', value: node.alt ?? '' }];
        case 'break':
            return [{ type: 'break' }];
        default:
            return 'value' in node ? [{ type: 'text', value: node.value }] : [];
    }
}
