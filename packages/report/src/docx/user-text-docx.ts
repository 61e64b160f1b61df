import {
    AlignmentType,
    ExternalHyperlink,
    type IParagraphOptions,
    type IRunOptions,
    Paragraph,
    type ParagraphChild,
    TextRun,
} from 'docx';
import type { List, PhrasingContent, RootContent } from 'mdast';
import type { UserText } from '../tree.js';
import { styleIds } from './styles.js';
import { textRun } from './text-run.js';

/** Where a node stands: which style its paragraphs have, how far from the left that is, and in which lists it is. */
interface Place {
    readonly style: string | undefined;
    readonly left: number;
    readonly lists: readonly List[];
}

/** A user's text (see user-text.ts) in paragraphs and lists. What is not known there comes out as the text that it holds. */
export function userTextParagraphs({ content }: UserText, style?: string): Paragraph[] {
    return flowOptions(content.children, style).map((options) => new Paragraph(options));
}

/** Paragraphs and lists that are still to be made, `left` from the margin. */
export function flowOptions(nodes: readonly RootContent[], style?: string, left = 0): IParagraphOptions[] {
    return flowAll(nodes, { style, left, lists: [] });
}

function flowAll(nodes: readonly RootContent[], place: Place): IParagraphOptions[] {
    return nodes.flatMap((node, index) => {
        const isIntroduction = node.type === 'paragraph' && nodes[index + 1]?.type === 'list';
        const made = flow(node, place);
        return isIntroduction ? made.map((options) => ({ ...options, keepNext: true })) : made;
    });
}

function flow(node: RootContent, place: Place): IParagraphOptions[] {
    const within = { ...(place.style !== undefined && { style: place.style }), ...indentOf(place) };
    switch (node.type) {
        case 'paragraph':
            return [{ ...within, children: phrasingRuns(node.children) }];
        case 'blockquote':
            return flowAll(node.children, { ...place, style: styleIds.quote });
        case 'list':
            return listParagraphs(node, place);
        case 'code':
            return [{ ...within, style: styleIds.code, children: lines(node.value) }];
        case 'thematicBreak':
            return [{ ...within, thematicBreak: true }];
        default:
            return [{ ...within, children: phrasingRuns([node as PhrasingContent]) }];
    }
}

/** A further paragraph in an item stands below the first. */
function indentOf({ left, lists }: Place) {
    const indent = left + STEP * lists.length;
    return indent > 0 ? { indent: { left: indent } } : {};
}

const STEP = 340;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function listParagraphs(list: List, { style, left, lists }: Place): IParagraphOptions[] {
    const inside = [...lists, list];
    const last = list.children.length - 1;
    const level = Math.min(inside.length, LEVELS.length) - 1;
    return list.children.flatMap((item, index) => {
        const [first, ...rest] = item.children;
        const text = first?.type === 'paragraph' ? phrasingRuns(first.children) : [];
        const isNewCount = index === 0 && list.ordered === true && lists.at(-1)?.ordered !== true;
        return [
            {
                ...(style !== undefined && { style }),
                ...(left > 0 && { indent: { left: left + STEP * (level + 1), hanging: STEP } }),
                numbering: { reference: numbering(list), level, ...(isNewCount && { restart: true }) },
                // No item of a list stands alone on a page.
                keepNext: index < last && (index === 0 || index === last - 1),
                children: text,
            },
            ...flowAll(first?.type === 'paragraph' ? rest : item.children, { style, left, lists: inside }),
        ];
    });
}

/** How the items of a list are marked. Lists that begin with the same number share a definition. */
function numbering({ ordered, start }: List) {
    const from = start ?? 1;
    return {
        reference: ordered ? `nummers-${from}` : 'opsomming',
        levels: LEVELS.map((level) => ({
            level,
            format: ordered ? ('decimal' as const) : ('bullet' as const),
            text: ordered ? `%${level + 1}.` : '•',
            alignment: AlignmentType.LEFT,
            start: level === 0 ? from : 1,
            style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } },
        })),
    };
}

/** Text with emphasis and links. */
export function phrasingRuns(nodes: readonly PhrasingContent[], run: IRunOptions = {}): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
        switch (node.type) {
            case 'emphasis':
                return phrasingRuns(node.children, { ...run, italics: true });
            case 'strong':
                return phrasingRuns(node.children, { ...run, bold: true });
            case 'inlineCode':
                return [new TextRun({ ...run, text: node.value, font: 'Courier New', noProof: true })];
            case 'link': {
                const children = phrasingRuns(node.children, { ...run, style: 'Hyperlink' });
                return [new ExternalHyperlink({ link: node.url, children })];
            }
            case 'break':
                return [new TextRun({ break: 1 })];
            default:
                return 'value' in node ? [textRun(node.value, run)] : [];
        }
    });
}

function lines(text: string): TextRun[] {
    return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}
