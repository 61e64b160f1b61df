import { Bookmark, type FileChild, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Report, Section } from '../tree.js';
import { blockDocx } from './block-docx.js';
import { bookmarkOf, contentsDocx } from './contents-docx.js';
import { definitionsDocx } from './definitions-docx.js';
import { styleIds } from './styles.js';
import { textRun } from './text-run.js';
import { statusRuns } from './value-docx.js';

/** All that a report says, from its title to its last section. */
export function reportDocx({ label, title, subtitle, meta, summary, sections }: Report): FileChild[] {
    const all = [summary, ...sections];
    const [first = [], ...rest] = all.map((section, index) => sectionDocx(section, 0, bookmarkOf(index)));
    return [
        new Paragraph({ style: styleIds.label, text: label }),
        new Paragraph({ style: styleIds.title, children: [textRun(title)] }),
        ...(subtitle === undefined ? [] : [new Paragraph({ style: styleIds.subtitle, children: [textRun(subtitle)] })]),
        ...definitionsDocx(meta),
        ...first,
        ...contentsDocx(all),
        ...rest.flat(),
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

function sectionDocx({ title, status, blocks, sections }: Section, depth: number, bookmark?: string): FileChild[] {
    const heading: ParagraphChild[] = [
        textRun(title),
        ...(status ? [new TextRun('   '), ...statusRuns(status, { bold: false, size: 18 })] : []),
    ];
    return [
        new Paragraph({
            heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? 'Heading6',
            children: bookmark === undefined ? heading : [new Bookmark({ id: bookmark, children: heading })],
        }),
        ...blocks.flatMap((block, index) => blockDocx(block, index < blocks.length - 1 || sections.length > 0)),
        ...sections.flatMap((section) => sectionDocx(section, depth + 1)),
    ];
}
