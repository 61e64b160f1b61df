import {
    type FileChild,
    HeadingLevel,
    Paragraph,
    type ParagraphChild,
    StyleLevel,
    TableOfContents,
    TextRun,
} from 'docx';
import type { Report, Section } from '../tree.js';
import { blockDocx, definitionDocx } from './block-docx.js';
import { styleIds } from './styles.js';
import { statusRuns } from './value-docx.js';

/** All that a report says, from its title to its last section. */
export function reportDocx({ label, title, subtitle, meta, summary, sections }: Report): FileChild[] {
    return [
        new Paragraph({ style: styleIds.label, text: label }),
        new Paragraph({ style: styleIds.title, text: title }),
        ...(subtitle === undefined ? [] : [new Paragraph({ style: styleIds.subtitle, text: subtitle })]),
        ...meta.flatMap(definitionDocx),
        ...sectionDocx(summary, 0),
        ...contents(),
        ...sections.flatMap((section) => sectionDocx(section, 0)),
    ];
}

/** Leads to the sections. Without page numbers: only Word knows them, and it would ask before it fills them in. */
function contents(): FileChild[] {
    return [
        new Paragraph({ style: styleIds.contents, text: 'Inhoud' }),
        new TableOfContents('Inhoud', {
            hyperlink: true,
            headingStyleRange: '1-1',
            pageNumbersEntryLevelsRange: '1-1',
            stylesWithLevels: [new StyleLevel('Heading1', 1)],
            beginDirty: false,
        }),
    ];
}

const HEADINGS = [
    HeadingLevel.HEADING_1,
    HeadingLevel.HEADING_2,
    HeadingLevel.HEADING_3,
    HeadingLevel.HEADING_4,
    HeadingLevel.HEADING_5,
    HeadingLevel.HEADING_6,
] as const;

function sectionDocx({ title, status, blocks, sections }: Section, depth: number): FileChild[] {
    const heading: ParagraphChild[] = [
        new TextRun(title),
        ...(status ? [new TextRun('   '), ...statusRuns(status, { bold: false, size: 18 })] : []),
    ];
    return [
        new Paragraph({ heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? 'Heading6', children: heading }),
        ...blocks.flatMap(blockDocx),
        ...sections.flatMap((section) => sectionDocx(section, depth + 1)),
    ];
}
