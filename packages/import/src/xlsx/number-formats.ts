import type { OfficePackage } from '../document/office-package.js';
import { readXml } from '../document/xml.js';

/** How the number of a cell is shown. */
export interface NumberFormat {
    readonly isDate: boolean;
    /** True where it shows words for true and false: LibreOffice keeps these as numbers. */
    readonly isTruth: boolean;
    /** Zeros are put before a shorter number, up to this many digits. */
    readonly digits: number;
}

const PLAIN: NumberFormat = { isDate: false, isTruth: false, digits: 0 };

/** Formats of dates that a workbook need not describe, by their number. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);

/** The formats that cells refer to, in their order. */
export function readNumberFormats(path: string | undefined, parts: OfficePackage): NumberFormat[] {
    const described = new Map<number, NumberFormat>();
    const formats: NumberFormat[] = [];
    let isInCellFormats = false;
    if (path !== undefined) {
        readXml(parts.part(path), {
            open({ name, attribute }) {
                const id = Number(attribute('numFmtId'));
                if (name === 'numFmt') {
                    described.set(id, formatOf(attribute('formatCode') ?? ''));
                } else if (name === 'cellXfs') {
                    isInCellFormats = true;
                } else if (name === 'xf' && isInCellFormats) {
                    formats.push(described.get(id) ?? { ...PLAIN, isDate: BUILT_IN_DATES.has(id) });
                }
            },
            close(name) {
                if (name === 'cellXfs') {
                    isInCellFormats = false;
                }
            },
        });
    }
    return formats;
}

function formatOf(code: string): NumberFormat {
    // What is shown as it is, colours and languages are no part of the format.
    const bare = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
    return {
        isDate: /[dy]/i.test(bare),
        isTruth: /^"(?:TRUE|WAAR)"/i.test(code),
        digits: /^0+$/.test(bare) ? bare.length : 0,
    };
}

function range(first: number, last: number): number[] {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
