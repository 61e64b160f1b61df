import type { Table } from '../document/document.js';
import { Room } from '../document/limits.js';
import type { OfficePackage } from '../document/office-package.js';
import { readXml } from '../document/xml.js';
import { messages } from '../messages.js';
import { shown } from '../quote.js';
import { readNumberFormats } from './number-formats.js';
import { readSheet } from './read-sheet.js';
import { readTexts } from './read-texts.js';

/** Reads the sheets of a workbook that are shown. */
export function readXlsx(main: string, parts: OfficePackage): Table[] {
    const links = parts.relationships(main);
    const pathOf = (type: string) => links.find((link) => link.type === type)?.path;
    const { sheets, dayZero } = readWorkbook(parts.part(main));
    const context = {
        texts: readTexts(pathOf('sharedStrings'), parts),
        formats: readNumberFormats(pathOf('styles'), parts),
        dayZero,
    };
    const room = new Room();
    return sheets.flatMap(({ name, id, isHidden }) => {
        const link = links.find((link) => link.id === id && link.type === 'worksheet');
        return link && !isHidden
            ? [
                  {
                      kind: 'table' as const,
                      place: messages.place.sheet(shown(name)),
                      rows: readSheet(parts.part(link.path), context, room),
                  },
              ]
            : [];
    });
}

function readWorkbook(part: Uint8Array) {
    const sheets: { name: string; id: string; isHidden: boolean }[] = [];
    // Excel counts a 29 February 1900 that never was: from March 1900 on its days are right with this zero.
    let dayZero = '1899-12-30';
    readXml(part, {
        open({ name, attribute }) {
            if (name === 'sheet') {
                const isHidden = (attribute('state') ?? 'visible') !== 'visible';
                sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden });
            } else if (name === 'workbookPr' && ['1', 'true'].includes(attribute('date1904') ?? '')) {
                dayZero = '1904-01-01';
            }
        },
    });
    return { sheets, dayZero };
}
