import { type FileChild, InternalHyperlink, PageReference, Paragraph, Tab, TextRun } from 'docx';
import type { Section } from '../tree.js';
import { TEXT_WIDTH } from './page-docx.js';
import { styleIds } from './styles.js';
import { textRun } from './text-run.js';

/** A report of fewer sections is seen at a glance; a text to paste elsewhere has no use for contents. */
const FEWEST_SECTIONS = 6;

/**
 * Leads to the sections. Which page they are on is a field: a program that lays out the pages fills it in, Word as it
 * prints.
 */
export function contentsDocx(sections: readonly Section[]): FileChild[] {
    return sections.length < FEWEST_SECTIONS
        ? []
        : [
              new Paragraph({ style: styleIds.contents, text: 'Inhoud' }),
              ...sections.map(({ title }, index) => entry(title, bookmarkOf(index), index < sections.length - 1)),
          ];
}

/** What the heading of a section is called for who leads to it. */
export function bookmarkOf(section: number): string {
    return `_Toc${section + 1}`;
}

function entry(title: string, bookmark: string, keepNext: boolean): Paragraph {
    return new Paragraph({
        style: styleIds.contentsEntry,
        keepNext,
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        children: [
            new InternalHyperlink({ anchor: bookmark, children: [textRun(title, { style: 'Hyperlink' })] }),
            new TextRun({ children: [new Tab()] }),
            new PageReference(bookmark, { hyperlink: true }),
        ],
    });
}
