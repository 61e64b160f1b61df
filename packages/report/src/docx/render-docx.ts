import { Document, Packer } from 'docx';
import { type OfficeParts, readParts, writeParts } from '../office/package.js';
import { describe } from '../office/properties.js';
import type { Report } from '../tree.js';
import { numberIds } from './ids.js';
import { page } from './page-docx.js';
import { reportDocx } from './report-docx.js';
import { putInSjabloon } from './sjabloon/in-sjabloon.js';
import { styles } from './styles.js';

/**
 * The report as a Word document, with the same facts as every other format, by itself or in a template of the
 * organisation. The same report gives the same bytes. This module brings a large library along, so it is loaded where a
 * document is made and not before.
 */
export async function renderDocx(report: Report, sjabloon?: Uint8Array): Promise<Uint8Array> {
    const document = new Document({
        styles,
        pageNumbers: leftToTheReader,
        sections: [{ ...page(report), children: reportDocx(report) }],
    });
    const own: OfficeParts = readParts(new Uint8Array(await Packer.toArrayBuffer(document))) ?? new Map();
    // Without what the library makes up anew each time.
    numberIds(own);
    const parts = sjabloon ? putInSjabloon(own, sjabloon, report) : own;
    describe(parts, report);
    return writeParts(parts);
}

/** The library would otherwise mark every reference to a page as out of date, and Word would ask before it opens. */
const leftToTheReader = () => ({ bookmarks: new Map<string, string>() });
