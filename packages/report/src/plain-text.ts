import type { RootContent } from 'mdast';
import type { Cell, Value } from './tree.js';
import { contactText, dateText, numberText } from './value-text.js';

/** What values say where there is no layout at all, as in a cell of a sheet. Lines are parted by line feeds. */
export function cellPlain(cell: Cell): string {
    return cell.map(valuePlain).join('\n');
}

function valuePlain(value: Value): string {
    switch (value.kind) {
        case 'text':
        case 'status':
            return value.text;
        case 'date':
            return dateText(value);
        case 'number':
            return numberText(value);
        case 'contact':
            return contactText(value);
        case 'phone':
            return `${value.label} ${value.number}`;
        case 'mail':
            return value.address;
        case 'document':
            return value.path;
        case 'blank':
            return '';
        case 'user-text':
            return value.content.children.map(nodePlain).join('\n');
    }
}

function nodePlain(node: RootContent): string {
    switch (node.type) {
        case 'list': {
            const from = node.start ?? 1;
            const mark = (index: number) => (node.ordered ? `${from + index}.` : '-');
            return node.children
                .map((item, index) => `${mark(index)} ${item.children.map(nodePlain).join('\n')}`)
                .join('\n');
        }
        case 'blockquote':
            return node.children.map(nodePlain).join('\n');
        case 'break':
            return '\n';
        case 'thematicBreak':
            return '';
        default:
            return 'children' in node ? node.children.map(nodePlain).join('') : 'value' in node ? node.value : '';
    }
}
