import { type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Cell, StatusValue, UserText, Value } from '../tree.js';
import { contactText, dateText, NOTHING, numberText, STATUS_SHAPES } from '../value-text.js';
import { toneColours } from './palette.js';
import { styleIds } from './styles.js';
import { textRun } from './text-run.js';
import { userTextParagraphs } from './user-text-docx.js';

/** The values of a cell, one below the other. */
export function cellParagraphs(cell: Cell, style: string): Paragraph[] {
    if (cell.length === 0) {
        return [new Paragraph({ style, text: NOTHING })];
    }
    return cell.flatMap((value) =>
        value.kind === 'user-text'
            ? userTextParagraphs(value, style)
            : [new Paragraph({ style, children: valueRuns(value) })],
    );
}

/** A value in the line of other text. */
export function valueRuns(value: Exclude<Value, UserText>): ParagraphChild[] {
    switch (value.kind) {
        case 'text':
            return [textRun(value.text, value.isRemark ? { style: styleIds.remark } : {})];
        case 'status':
            return statusRuns(value);
        case 'date':
            return [textRun(dateText(value))];
        case 'number':
            return [new TextRun(numberText(value))];
        case 'contact':
            return [textRun(contactText(value))];
        case 'phone':
            return [new TextRun({ text: `${value.label} `, style: styleIds.remark }), new TextRun(value.number)];
        case 'mail':
            return [new TextRun(value.address)];
        case 'document':
            return [new TextRun({ text: value.path, noProof: true })];
    }
}

/** Its shape has the colour; its words have the colour of the text around it. */
export function statusRuns({ tone, text }: StatusValue, run: IRunOptions = {}): TextRun[] {
    return [
        new TextRun({ ...run, text: `${STATUS_SHAPES[tone]}\u00a0`, color: toneColours[tone], noProof: true }),
        new TextRun({ ...run, text }),
    ];
}

