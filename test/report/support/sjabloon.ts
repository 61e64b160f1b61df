import { formats, type Report } from '@samenwerking/report';
import JSZip from 'jszip';
import { reportOn } from './reports.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Sjabloon {
    /** What stands in the body before its last section. */
    readonly body?: string;
    /** What stands in that section. */
    readonly section?: string;
    /** Style elements, beside Normal and a heading as a Dutch Word calls them. */
    readonly styles?: string;
    readonly settings?: string;
    readonly numbering?: string;
    /** What stands in headers and footers, by the id of their relationship. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly footers?: Readonly<Record<string, string>>;
    /** More relationships of the text. */
    readonly links?: string;
    /** Of the main part. */
    readonly contentType?: string;
    /** Types of content by the ending of a name. */
    readonly defaults?: Readonly<Record<string, string>>;
    /** More parts, by path. */
    readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const MARGINS =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1134" w:right="1134" w:top="1134" w:bottom="1134"/>';

/** A paragraph, each text in a run of its own. */
export function p(...texts: readonly string[]): string {
    return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

export function relationship(id: string, kind: string, target: string, isExternal = false): string {
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
}

/** A template as a Dutch Word writes it. */
export async function sjabloon(given: Sjabloon = {}): Promise<Uint8Array> {
    const { body = p('{{rapport}}'), section = MARGINS, headers = {}, footers = {}, numbering, settings } = given;
    const edges = [
        ...Object.entries(headers).map(([id, content]) => ({ id, kind: 'header', tag: 'w:hdr', content })),
        ...Object.entries(footers).map(([id, content]) => ({ id, kind: 'footer', tag: 'w:ftr', content })),
    ];
    const named = [
        ...edges.map(({ id, kind }) => ({ id, kind, file: `${id}.xml` })),
        { id: 'rId1', kind: 'styles', file: 'styles.xml' },
        ...(numbering === undefined ? [] : [{ id: 'rId2', kind: 'numbering', file: 'numbering.xml' }]),
        ...(settings === undefined ? [] : [{ id: 'rId3', kind: 'settings', file: 'settings.xml' }]),
    ];
    const relationships = (content: string) =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
    const overrides = [
        ['document.xml', given.contentType ?? `${WORD}.document.main+xml`],
        ...named.map(({ kind, file }) => [file, `${WORD}.${kind}+xml`]),
    ].map(([file, type]) => `<Override PartName="/word/${file}" ContentType="${type}"/>`);
    const defaults = Object.entries(given.defaults ?? {}).map(
        ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    );
    const parts: Record<string, string | Uint8Array> = {
        '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
            `<Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${overrides.join('')}</Types>`,
        '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
        'word/_rels/document.xml.rels': relationships(
            named.map(({ id, kind, file }) => relationship(id, kind, file)).join('') + (given.links ?? ''),
        ),
        'word/document.xml': `<w:document ${W} ${R}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
        'word/styles.xml':
            `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>` +
            '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>' +
            '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>' +
            `<w:rPr><w:color w:val="AA0055"/></w:rPr></w:style>${given.styles ?? ''}</w:styles>`,
        ...(numbering === undefined ? {} : { 'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>` }),
        ...(settings === undefined ? {} : { 'word/settings.xml': `<w:settings ${W} ${R}>${settings}</w:settings>` }),
        ...Object.fromEntries(
            edges.map(({ id, tag, content }) => [`word/${id}.xml`, `<${tag} ${W}>${content}</${tag}>`]),
        ),
        ...given.parts,
    };
    const zip = new JSZip();
    for (const [path, content] of Object.entries(parts)) {
        zip.file(path, content);
    }
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const short = await reportOn('samenwerking a "A & B" { vertrouwelijkheid: vertrouwelijk }', {
    peildatum: '2026-11-23',
});

/** A Word document with a report in this template; a short one on `A & B` where nothing else is asked. */
export async function put(template: Uint8Array, report: Report = short): Promise<Uint8Array> {
    return formats.docx.encode({ report, subjects: [] }, { sjabloon: template });
}

/** The same in a template that is made here. */
export async function made(given: Sjabloon, report?: Report): Promise<Uint8Array> {
    return put(await sjabloon(given), report);
}
