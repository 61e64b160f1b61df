import type { Report } from '../tree.js';
import { CONTENT_TYPES, changePart, escapeXml, type OfficeParts, partText, readParts, setPart } from './package.js';

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/**
 * Which program wrote the file. Word, Excel and LibreOffice put their own name here when they save, so that a report in
 * which somebody went on writing is no longer ours to write over.
 */
const APPLICATION = '<Application>Samenwerking</Application>';

/** True for an Office document that this program wrote and that nobody saved since. */
export function isOwnDocument(file: Uint8Array): boolean {
    const parts = readParts(file);
    return parts !== undefined && partText(parts, APP).includes(APPLICATION);
}

/** Says in the properties of the document what it is, in which language, and who made it. Its date is the peildatum. */
export function describe(parts: OfficeParts, { label, title, peildatum, vertrouwelijkheid }: Report): void {
    const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${peildatum}T00:00:00Z</dcterms:created>`;
    setPart(
        parts,
        CORE,
        `${XML}<cp:coreProperties xmlns:cp="${OPC}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
            'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
            `<dc:title>${escapeXml(`${label}: ${title}`)}</dc:title>` +
            `<dc:subject>${escapeXml(label)}</dc:subject><dc:creator>Samenwerking</dc:creator>` +
            `<cp:keywords>${escapeXml(vertrouwelijkheid)}</cp:keywords><dc:language>nl-NL</dc:language>` +
            `${time}${time.replaceAll('created', 'modified')}</cp:coreProperties>`,
    );
    setPart(
        parts,
        APP,
        `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
            `${APPLICATION}</Properties>`,
    );
    register(parts, CORE, `${MIME}package.core-properties+xml`, `${OPC}/relationships/metadata/core-properties`);
    register(
        parts,
        APP,
        `${MIME}officedocument.extended-properties+xml`,
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPC = 'http://schemas.openxmlformats.org/package/2006';
const MIME = 'application/vnd.openxmlformats-';

/** Makes a part known to the package, if it is not yet. */
function register(parts: OfficeParts, path: string, contentType: string, relationship: string): void {
    changePart(parts, CONTENT_TYPES, (xml) =>
        xml.includes(`"/${path}"`)
            ? xml
            : xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`),
    );
    changePart(parts, '_rels/.rels', (xml) =>
        xml.includes(relationship)
            ? xml
            : xml.replace(
                  '</Relationships>',
                  `<Relationship Id="samenwerking-${path.replace(/\W/g, '-')}" Type="${relationship}" Target="${path}"/></Relationships>`,
              ),
    );
}
