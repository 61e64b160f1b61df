import { type IParagraphOptions, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { BlankValue, Cell, StatusValue, UserText, Value } from '../tree.js';
import { contactText, dateText, NOTHING, numberText, STATUS_SHAPES } from '../value-text.js';
import { toneColours } from './palette.js';
import { styleIds } from './styles.js';
import { textRun } from './text-run.js';
import { flowOptions } from './user-text-docx.js';

/** The values of a cell, one below the other, on the page of what comes after them where `keepNext` says so. */
export function cellParagraphs(cell: Cell, style: string, keepNext: boolean): Paragraph[] {
    return valuesOptions(cell, style).map((options) => new Paragraph({ ...options, ...(keepNext && { keepNext }) }));
}

/** Values as paragraphs that are still to be made, `left` from the margin. */
export function valuesOptions(values: Cell, style: string, left = 0): IParagraphOptions[] {
    if (values.length === 0) {
        return [{ style, children: [new TextRun(NOTHING)] }];
    }
    return values.flatMap((value): IParagraphOptions[] => {
        switch (value.kind) {
            case 'user-text':
                return flowOptions(value.content.children, style, left);
            case 'blank':
                return [{ style: styleIds.blank }];
            default:
                return [{ style, children: valueRuns(value) }];
        }
    });
}

/** A value in the line of other text. */
export function valueRuns(value: Exclude<Value, UserText | BlankValue>): ParagraphChild[] {
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
        textRun(text, run),
    ];
}
