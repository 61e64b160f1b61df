import JSZip from 'jszip';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Reads Office documents with other libraries than those that write them. */

export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: (XmlElement | string)[];
}

/** The parts of a DOCX or XLSX file, as text. */
export async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
    const { files } = await JSZip.loadAsync(file, { checkCRC32: true });
    const paths = Object.keys(files).filter((path) => files[path]?.dir === false);
    return new Map(
        await Promise.all(paths.map(async (path) => [path, (await files[path]?.async('string')) ?? ''] as const)),
    );
}

export async function partOf(file: Uint8Array, path: string): Promise<XmlElement> {
    const xml = (await partsOf(file)).get(path);
    if (xml === undefined) {
        throw new Error(`No part ${path}`);
    }
    return parseXml(xml);
}

/** Throws where the text is not well-formed, also for a character that XML cannot hold. */
export function parseXml(xml: string): XmlElement {
    const root: XmlElement = { name: '', attributes: {}, children: [] };
    const open = [root];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
    });
    parser.on('closetag', () => open.pop());
    parser.on('text', (text) => open.at(-1)?.children.push(text));
    parser.write(xml).close();
    return root;
}

/** All elements of this name, in the order of the document. */
export function elements(element: XmlElement, name: string): XmlElement[] {
    return element.children.flatMap((child) =>
        typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
    );
}

export function textOf(element: XmlElement): string {
    return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What a paragraph of Word says. */
export function paragraphText(paragraph: XmlElement): string {
    return paragraph.children
        .map((child) => {
            if (typeof child === 'string') {
                return '';
            }
            switch (child.name) {
                case 'w:pPr':
                    return '';
                case 'w:t':
                    return textOf(child);
                case 'w:tab':
                case 'w:br':
                    return ' ';
                default:
                    return paragraphText(child);
            }
        })
        .join('');
}

/** What Word shows of a document, header and footer left out, on one line. */
export async function textOfDocx(file: Uint8Array): Promise<string> {
    const document = await partOf(file, 'word/document.xml');
    return elements(document, 'w:p').map(paragraphText).join(' ').replace(/\s+/g, ' ').trim();
}
