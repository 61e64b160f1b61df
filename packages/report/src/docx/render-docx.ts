import { Document, Packer } from 'docx';
import { type OfficeParts, readParts, writeParts } from '../office/package.js';
import { describe } from '../office/properties.js';
import type { Report } from '../tree.js';
import { numberIds } from './ids.js';
import { page } from './page-docx.js';
import { reportDocx } from './report-docx.js';
import { styles } from './styles.js';

/**
 * The report as a Word document, with the same facts as every other format. The same report gives the same bytes.
 * This module brings a large library along, so it is loaded where a document is made and not before.
 */
export async function renderDocx(report: Report, _sjabloon?: Uint8Array): Promise<Uint8Array> {
    const document = new Document({ styles, sections: [{ ...page(report), children: reportDocx(report) }] });
    return finished(new Uint8Array(await Packer.toArrayBuffer(document)), report);
}

/** Without what the library makes up anew each time. */
function finished(file: Uint8Array, report: Report): Uint8Array {
    const parts: OfficeParts = readParts(file) ?? new Map();
    numberIds(parts);
    describe(parts, report);
    return writeParts(parts);
}
