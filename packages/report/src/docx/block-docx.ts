import { BorderStyle, type FileChild, Paragraph } from 'docx';
import type { Block, Notice } from '../tree.js';
import { definitionsDocx } from './definitions-docx.js';
import { figureDocx } from './figure-docx.js';
import { colours, toneColours } from './palette.js';
import { styleIds } from './styles.js';
import { tableDocx } from './table-docx.js';
import { textRun } from './text-run.js';
import { userTextParagraphs } from './user-text-docx.js';

/** A sentence that something follows introduces it, so it does not stay behind at the foot of a page. */
export function blockDocx(block: Block, isFollowed: boolean): FileChild[] {
    switch (block.kind) {
        case 'paragraph':
            return [new Paragraph({ keepNext: isFollowed, children: [textRun(block.text)] })];
        case 'notice':
            return [noticeDocx(block, isFollowed)];
        case 'user-text':
            return userTextParagraphs(block);
        case 'definitions':
            return definitionsDocx(block.items);
        case 'table':
            return tableDocx(block);
        default:
            return figureDocx(block);
    }
}

const NOTICE_COLOURS: Readonly<Record<Notice['tone'], string>> = {
    empty: colours.line,
    information: colours.accent,
    good: toneColours.done,
    warning: toneColours.late,
};

function noticeDocx({ tone, text }: Notice, keepNext: boolean): Paragraph {
    const left = { style: BorderStyle.SINGLE, size: 18, space: 8, color: NOTICE_COLOURS[tone] };
    return new Paragraph({ style: styleIds.notice, border: { left }, keepNext, children: [textRun(text)] });
}
