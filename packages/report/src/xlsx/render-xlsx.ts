import writeExcelFile from 'write-excel-file/universal';
import { changePart, escapeXml, type OfficeParts, readParts, writeParts } from '../office/package.js';
import { describe } from '../office/properties.js';
import type { Report } from '../tree.js';
import { dateText } from '../value-text.js';
import { type ReportSheet, sheetsOf, writable } from './sheets.js';

/** The tables of the report as sheets to sort, filter and count with. The same report gives the same bytes. */
export async function renderXlsx(report: Report): Promise<Uint8Array> {
    const sheets = sheetsOf(report);
    const made = await writeExcelFile(sheets.map(writable), { fontFamily: 'Arial', fontSize: 10 }).toBlob();
    const parts: OfficeParts = readParts(new Uint8Array(await made.arrayBuffer())) ?? new Map();
    for (const [index, sheet] of sheets.entries()) {
        changePart(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => finishedSheet(xml, sheet, report));
    }
    changePart(parts, 'xl/workbook.xml', (xml) => xml.replace('<definedNames/>', definedNames(sheets)));
    describe(parts, report);
    return writeParts(parts);
}

/** What the library does not write itself: a filter, and how it is printed. */
function finishedSheet(xml: string, sheet: ReportSheet, report: Report): string {
    const filter = sheet.hasHead ? `<autoFilter ref="${rangeOf(sheet)}"/>` : '';
    return xml
        .replace(/<worksheet [^<>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace('</sheetData>', `</sheetData>${filter}`)
        .replace(/(<pageSetup [^<>/]*)\/>/, (_, setup) => `${setup} fitToHeight="0"/>${headerFooter(report)}`);
}

/** On paper every page says which report it is and who may read it. */
function headerFooter({ label, title, peildatum, vertrouwelijkheid }: Report): string {
    // An ampersand steers the layout of a header.
    const plain = (text: string) => escapeXml(text.replaceAll('&', '&&'));
    const running = `${label}: ${title}, ${dateText({ kind: 'date', date: peildatum })}`.slice(0, 150);
    return (
        `<headerFooter><oddHeader>&amp;L${plain(running)}&amp;R&amp;B${plain(vertrouwelijkheid.slice(0, 60))}</oddHeader>` +
        '<oddFooter>&amp;RPagina &amp;P van &amp;N</oddFooter></headerFooter>'
    );
}

/** Heads stand at the top of every printed page; a filter has a name of its own that programs look for. */
function definedNames(sheets: readonly ReportSheet[]): string {
    const names = sheets.flatMap((sheet, index) => {
        const place = `'${sheet.name.replaceAll("'", "''")}'!`;
        const filtered = place + rangeOf(sheet).replace(/[A-Z]+|\d+/g, '$$$&');
        return sheet.hasHead
            ? [
                  `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(filtered)}</definedName>`,
                  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`${place}$1:$1`)}</definedName>`,
              ]
            : [];
    });
    return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function rangeOf({ rows, widths }: ReportSheet): string {
    return `A1:${columnName(widths.length)}${rows.length}`;
}

/** `A` for 1, `AA` for 27. */
function columnName(number: number): string {
    const before = Math.floor((number - 1) / 26);
    return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
