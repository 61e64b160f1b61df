import type { Document, Element } from 'slimdom';
import { HuisstijlFout } from '../../huisstijl/huisstijl.js';
import { sectionsIn } from './headers.js';
import { SAVE_AGAIN, type WordPackage } from './word-package.js';
import { all, attribute, childOf, textsOf } from './xml.js';

/** Puts the report where the template leaves room for it, else behind what is there. */
export function placeBody(sjabloon: WordPackage, content: readonly Element[], paragraph: Element | undefined): void {
    const { document } = sjabloon;
    const body = bodyOf(document);
    const added = content.map((element) => document.importNode(element, true));
    if (!paragraph) {
        const lastSection = childOf(body, 'sectPr') ?? null;
        if (isEmpty(body)) {
            removeParagraphs(body);
        }
        for (const element of added) {
            body.insertBefore(element, lastSection);
        }
    } else if (childOf(childOf(paragraph, 'pPr'), 'sectPr')) {
        // This paragraph ends a section, and keeps doing so.
        paragraph.before(...added);
        textsOf(paragraph).map((text) => text.remove());
    } else {
        paragraph.replaceWith(...added);
    }
}

/** Every Word document has one. */
export function bodyOf(document: Document): Element {
    const [body] = all(document, 'body');
    if (!body) {
        throw new HuisstijlFout(`in dit document staat geen tekst. ${SAVE_AGAIN}`);
    }
    return body;
}

/** What a reader sees that is no text. */
const SEEN = ['tbl', 'drawing', 'pict', 'object', 'sdt', 'br'] as const;

function isEmpty(body: Element): boolean {
    return all(body, 't').length === 0 && SEEN.every((name) => all(body, name).length === 0);
}

function removeParagraphs(body: Element): void {
    for (const paragraph of all(body, 'p')) {
        if (!childOf(childOf(paragraph, 'pPr'), 'sectPr')) {
            paragraph.remove();
        }
    }
}

/** How wide the text is where the report comes, in twentieths of a point; undefined where the template does not say. */
export function textWidth(sjabloon: WordPackage, paragraph: Element | undefined): number | undefined {
    const sections = sectionsIn(sjabloon.document);
    const section = paragraph ? sections.find((one) => endsAfter(one, paragraph)) : sections.at(-1);
    const of = (element: string, name: string) => Number(attribute(childOf(section, element), name) ?? Number.NaN);
    const width = of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right') - (of('pgMar', 'gutter') || 0);
    return width > 0 ? width : undefined;
}

const FOLLOWING = 4;
const CONTAINS = 8;

/** True for a section that a paragraph stands in, or that comes later. */
function endsAfter(section: Element, paragraph: Element): boolean {
    return paragraph.contains(section) || (paragraph.compareDocumentPosition(section) & (FOLLOWING | CONTAINS)) !== 0;
}
