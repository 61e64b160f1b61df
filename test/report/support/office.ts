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
                case 'w:noBreakHyphen':
                    return '-';
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

/** A cell of a sheet: a text, a number, or a date that it shows. */
export type SheetCell = string | number | Date | undefined;

export interface ReadSheet {
    readonly name: string;
    readonly rows: readonly (readonly SheetCell[])[];
    readonly xml: XmlElement;
}

/** The sheets of an XLSX file. */
export async function sheetsOf(file: Uint8Array): Promise<ReadSheet[]> {
    const parts = new Map([...(await partsOf(file))].map(([path, xml]) => [path, parseXml(xml)] as const));
    const part = (path: string) => parts.get(path) ?? { name: '', attributes: {}, children: [] };
    const texts = elements(part('xl/sharedStrings.xml'), 'si').map(textOf);
    const formats = new Map(
        elements(part('xl/styles.xml'), 'numFmt').map(({ attributes: { numFmtId, formatCode } }) => [
            numFmtId,
            formatCode,
        ]),
    );
    const [styles] = elements(part('xl/styles.xml'), 'cellXfs');
    const isDate = (style: string | undefined) => {
        const format = styles && elements(styles, 'xf')[Number(style ?? 0)]?.attributes.numFmtId;
        return formats.get(format)?.includes('yyyy') === true;
    };
    const read = (cell: XmlElement): SheetCell => {
        const [value] = elements(cell, 'v').map(textOf);
        if (value === undefined) {
            return undefined;
        }
        if (cell.attributes.t === 's') {
            return texts[Number(value)];
        }
        return isDate(cell.attributes.s)
            ? new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000)
            : Number(value);
    };
    return elements(part('xl/workbook.xml'), 'sheet').map(({ attributes }, index) => {
        const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
        const rows = elements(xml, 'row').map((row) => {
            const cells: SheetCell[] = [];
            for (const cell of elements(row, 'c')) {
                cells[columnOf(cell)] = read(cell);
            }
            return cells;
        });
        return { name: attributes.name ?? '', rows, xml };
    });
}

/** From 0. */
function columnOf({ attributes: { r = '' } }: XmlElement): number {
    return [...r.replace(/\d/g, '')].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
}
