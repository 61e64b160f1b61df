import JSZip from 'jszip';

/** Writes Office documents by hand, to have in them what no Office program writes. */

export type TableRows = readonly (readonly string[])[];

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** A DOCX file with these parts besides those that lead to its text. */
export async function packageOf(parts: Readonly<Record<string, string>>, main = 'word/document.xml') {
    const zip = new JSZip();
    const link = `<Relationship Id="r1" Type="${DOCUMENT}" Target="${main}"/>`;
    zip.file('[Content_Types].xml', '<Types/>');
    zip.file('_rels/.rels', `<Relationships>${link}</Relationships>`);
    for (const [path, content] of Object.entries(parts)) {
        zip.file(path, content);
    }
    return await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A DOCX file with this in its body. */
export function docxOf(body: string): Promise<Uint8Array> {
    return packageOf({ 'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>` });
}

/** A table; a cell that ends with `>>` takes the next column too, and with `>>>` two of them. */
export function tableXml(rows: TableRows): string {
    const cellXml = (text: string) => {
        const [, said = '', more = ''] = /^(.*?)(>{2,})?$/s.exec(text) ?? [];
        const span = more === '' ? '' : `<w:tcPr><w:gridSpan w:val="${more.length}"/></w:tcPr>`;
        return `<w:tc>${span}${paragraphXml(said)}</w:tc>`;
    };
    const cells = (texts: readonly string[]) => texts.map(cellXml).join('');
    return `<w:tbl>${rows.map((texts) => `<w:tr>${cells(texts)}</w:tr>`).join('')}</w:tbl>`;
}

export function paragraphXml(text: string): string {
    return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** What no XML can hold falls away. */
function escapeXml(text: string): string {
    return [...text]
        .filter((character) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character))
        .join('')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}

/** Says all that is asked of a document beside its tables. */
export const PARTIES = ['Profiel: kern', 'Crisispartner: Gasunie', 'Regio: Utrecht']
    .map((line) => paragraphXml(line))
    .join('');

/** The rows of a sheet, and which of them are not shown. */
export type SheetRows = readonly {
    readonly cells: readonly string[];
    readonly hidden?: boolean;
}[];

const SHEET_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** An XLSX file with one sheet; a row without cells is an empty row, and a cell that begins with `#` is an error. */
export function xlsxOf(rows: SheetRows, name = 'Blad1'): Promise<Uint8Array> {
    return workbookOf([{ name, rows }]);
}

/** A sheet, and which of its cells are one: `A2:E2`. */
export interface Sheet {
    readonly name: string;
    readonly rows: SheetRows;
    readonly merged?: readonly string[];
}

/** The same with more sheets. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
    const cellXml = (text: string, at: string) =>
        text.startsWith('#')
            ? `<c r="${at}" t="e"><v>${escapeXml(text)}</v></c>`
            : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    const rowXml = ({ cells, hidden }: SheetRows[number], index: number) => {
        const inRow = cells.map((text, column) =>
            text === '' ? '' : cellXml(text, `${String.fromCharCode(65 + column)}${index + 1}`),
        );
        return `<row r="${index + 1}"${hidden ? ' hidden="1"' : ''}>${inRow.join('')}</row>`;
    };
    const names = sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="s${at}"/>`);
    const links = sheets.map(
        (_, at) => `<Relationship Id="s${at}" Type="${SHEET_LINK}" Target="worksheets/sheet${at}.xml"/>`,
    );
    return await packageOf(
        {
            'xl/workbook.xml': `<workbook xmlns:r="x"><sheets>${names.join('')}</sheets></workbook>`,
            'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
            ...Object.fromEntries(
                sheets.map(({ rows, merged = [] }, at) => [
                    `xl/worksheets/sheet${at}.xml`,
                    `<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
                ]),
            ),
        },
        'xl/workbook.xml',
    );
}

/** Rows of a sheet that are shown. */
export function shownRows(rows: TableRows): SheetRows {
    return rows.map((cells) => ({ cells }));
}
