import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { readParts, setPart, writeParts } from '../packages/report/src/office/package.ts';
import { examplesFolder } from './paths.ts';

/**
 * Makes the example of a template, as an organisation makes one in a Dutch Word: `node scripts/example-sjabloon.ts`. It
 * is made again by hand only: the library gives the picture another name every time.
 */

const folder = join(examplesFolder, 'huisstijl');
const PETROL = '00696B';
/** A4 with a wide margin at the left, in twentieths of a point. */
const margin = { top: 1985, bottom: 1701, left: 1701, right: 1134, header: 737, footer: 624 };
const right = 11906 - margin.left - margin.right;

const logo = (width: number) =>
    new ImageRun({
        type: 'png',
        data: readFileSync(join(folder, 'logo.png')),
        transformation: { width, height: Math.round((width * 224) / 960) },
        altText: { name: 'logo', title: 'Logo', description: 'Waterschap De Zilveren Linge' },
    });

const tabStops = [{ type: 'right' as const, position: right }];

const first = new Header({ children: [new Paragraph({ style: 'Koptekst', children: [logo(280)] })] });

const running = new Header({
    children: [
        new Paragraph({
            style: 'Koptekst',
            tabStops,
            children: [logo(130), new TextRun({ children: [new Tab(), '{{titel}}'] })],
        }),
    ],
});

const footer = new Footer({
    children: [
        new Paragraph({
            style: 'Voettekst',
            tabStops,
            children: [
                new TextRun('{{vertrouwelijkheid}} · stand op {{peildatum}}'),
                new TextRun({
                    children: [new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                }),
            ],
        }),
    ],
});

const document = new Document({
    sections: [
        {
            properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin } },
            headers: { first, default: running },
            footers: { first: footer, default: footer },
            children: [new Paragraph('{{rapport}}')],
        },
    ],
});

const parts = readParts(await Packer.toBuffer(document)) ?? new Map();
// Instead of those of the library, which would stay beside them.
setPart(parts, 'word/styles.xml', styles());
writeFileSync(join(folder, 'sjabloon.docx'), writeParts(parts));

/** As a Dutch Word writes them: ids in Dutch, names in English. */
function styles(): string {
    const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
    const look = (size: number, colour = PETROL) => `<w:color w:val="${colour}"/><w:sz w:val="${size}"/>`;
    const paragraph = (id: string, name: string, paragraphLook: string, runLook: string) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standaard"/>` +
        `<w:next w:val="Standaard"/><w:qFormat/><w:pPr>${paragraphLook}</w:pPr><w:rPr>${runLook}</w:rPr></w:style>`;
    const heading = (level: number, size: number, before: number) =>
        paragraph(
            `Kop${level}`,
            `heading ${level}`,
            `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
            `${fonts('Georgia')}${look(size)}`,
        );
    const line = (name: string, size: number, colour: string) =>
        `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('Verdana')}<w:sz w:val="18"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="280" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
${paragraph('Titel', 'Title', '<w:keepNext/><w:spacing w:after="160" w:line="240" w:lineRule="auto"/>', `${fonts('Georgia')}${look(48)}`)}
${heading(1, 32, 480)}${heading(2, 25, 320)}${heading(3, 21, 240)}
${paragraph('Koptekst', 'header', '', look(16, '55606A'))}${paragraph('Voettekst', 'footer', `<w:pBdr>${line('top', 8, 'E0792B')}</w:pBdr>`, look(15, '55606A'))}
<w:style w:type="table" w:customStyle="1" w:styleId="Rapporttabel"><w:name w:val="Rapporttabel"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>${line('bottom', 8, PETROL)}${line('insideH', 4, 'C9D6D6')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', 12, 'E0792B')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E3EFEF"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>`;
}
