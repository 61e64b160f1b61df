import { BorderStyle, type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Block, Definition, Notice } from '../tree.js';
import { NOTHING } from '../value-text.js';
import { figureDocx } from './figure-docx.js';
import { colours, toneColours } from './palette.js';
import { styleIds } from './styles.js';
import { tableDocx } from './table-docx.js';
import { userTextParagraphs } from './user-text-docx.js';
import { cellParagraphs, oneLineRuns } from './value-docx.js';

export function blockDocx(block: Block): FileChild[] {
    switch (block.kind) {
        case 'paragraph':
            return [new Paragraph(block.text)];
        case 'notice':
            return [noticeDocx(block)];
        case 'user-text':
            return userTextParagraphs(block);
        case 'definitions':
            return block.items.flatMap(definitionDocx);
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

function noticeDocx({ tone, text }: Notice): Paragraph {
    const left = { style: BorderStyle.SINGLE, size: 18, space: 8, color: NOTICE_COLOURS[tone] };
    return new Paragraph({ style: styleIds.notice, border: { left }, text });
}

/** A term of more characters does not fit beside its values. */
const LONGEST_BESIDE = 26;

/** A term with its values beside it, or below it where they need more room than a line. */
export function definitionDocx({ term, values }: Definition): Paragraph[] {
    const runs = values.map(oneLineRuns);
    if (term.length > LONGEST_BESIDE || !runs.every((run) => run !== undefined)) {
        return [new Paragraph({ style: styleIds.term, text: term }), ...cellParagraphs(values, 'Normal')];
    }
    const [first, ...more]: ParagraphChild[][] = runs.length > 0 ? runs : [[new TextRun(NOTHING)]];
    return [
        new Paragraph({
            style: styleIds.definition,
            children: [
                new TextRun({ text: term, bold: true }),
                new TextRun({ children: [new Tab()] }),
                ...(first ?? []),
            ],
        }),
        ...more.map((children) => new Paragraph({ style: styleIds.definitionMore, children })),
    ];
}
