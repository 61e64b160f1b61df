import { AlignmentType, ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { List, PhrasingContent, RootContent } from 'mdast';
import type { UserText } from '../tree.js';
import { styleIds } from './styles.js';

/** Where a node stands: which style its paragraphs have, and in which lists it is. */
interface Place {
    readonly style: string | undefined;
    readonly lists: readonly List[];
}

/** A user's text (see user-text.ts) in paragraphs and lists. What is not known there comes out as the text that it holds. */
export function userTextParagraphs({ content }: UserText, style?: string): Paragraph[] {
    return content.children.flatMap((node) => flow(node, { style, lists: [] }));
}

function flow(node: RootContent, place: Place): Paragraph[] {
    const within = { ...(place.style !== undefined && { style: place.style }), ...indentOf(place) };
    switch (node.type) {
        case 'paragraph':
            return [new Paragraph({ ...within, children: phrasingRuns(node.children) })];
        case 'blockquote':
            return node.children.flatMap((child) => flow(child, { ...place, style: styleIds.quote }));
        case 'list':
            return listParagraphs(node, place);
        case 'code':
            return [new Paragraph({ ...within, style: styleIds.code, children: lines(node.value) })];
        case 'thematicBreak':
            return [new Paragraph({ ...within, thematicBreak: true })];
        default:
            return [new Paragraph({ ...within, children: phrasingRuns([node as PhrasingContent]) })];
    }
}

/** A further paragraph in an item stands below the first. */
function indentOf({ lists }: Place) {
    return lists.length > 0 ? { indent: { left: STEP * lists.length } } : {};
}

const STEP = 340;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function listParagraphs(list: List, { style, lists }: Place): Paragraph[] {
    const inside = [...lists, list];
    const level = Math.min(inside.length, LEVELS.length) - 1;
    return list.children.flatMap((item, index) => {
        const [first, ...rest] = item.children;
        const text = first?.type === 'paragraph' ? phrasingRuns(first.children) : [];
        const isNewCount = index === 0 && list.ordered === true && lists.at(-1)?.ordered !== true;
        return [
            new Paragraph({
                ...(style !== undefined && { style }),
                numbering: { reference: numbering(list), level, ...(isNewCount && { restart: true }) },
                children: text,
            }),
            ...(first?.type === 'paragraph' ? rest : item.children).flatMap((child) =>
                flow(child, { style, lists: inside }),
            ),
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
                return 'value' in node ? [new TextRun({ ...run, text: node.value })] : [];
        }
    });
}

function lines(text: string): TextRun[] {
    return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}
