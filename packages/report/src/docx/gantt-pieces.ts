import { BorderStyle, Paragraph, ShadingType, TableCell, TextRun } from 'docx';
import type { GanttColumn } from './gantt-columns.js';
import { colours } from './palette.js';
import { styleIds } from './styles.js';

/** A bar of one day still has to be seen. */
const SHORTEST = 60;
/** How wide a diamond is, with a little room. */
const DIAMOND = 180;

/** What of a bar lies in a column. */
export function barPiece({ from, width }: GanttColumn, start: number, end: number, fill: string): Paragraph {
    const left = Math.min(Math.max(start - from, 0), width);
    const right = Math.min(Math.max(end - from, 0), width);
    if (right <= left) {
        return emptyPiece();
    }
    // A short bar is drawn longer, within its column.
    const shown = Math.min(Math.max(right - left, SHORTEST), width);
    const begin = Math.min(left, width - shown);
    return new Paragraph({
        style: styleIds.bar,
        indent: { left: begin, right: width - begin - shown },
        shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    });
}

export function diamond({ from, width }: GanttColumn, middle: number): Paragraph {
    const left = Math.min(Math.max(middle - from - DIAMOND / 2, 0), Math.max(width - DIAMOND, 0));
    return new Paragraph({
        style: styleIds.bar,
        indent: { left },
        children: [new TextRun({ text: '◆', size: 18, color: colours.ink, noProof: true })],
    });
}

export function emptyPiece(): Paragraph {
    return new Paragraph({ style: styleIds.bar });
}

/** A cell of a drawing: every other band has a background, and a line stands where the peildatum begins. */
export function drawnCell(piece: Paragraph, column: GanttColumn, next: GanttColumn | undefined): TableCell {
    const today = { style: BorderStyle.DASHED, size: 12, color: colours.late };
    return new TableCell({
        children: [piece],
        verticalAlign: 'center',
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        borders: { ...(column.isFromToday && { left: today }), ...(next?.isFromToday && { right: today }) },
        ...(column.isShaded && { shading: { type: ShadingType.CLEAR, fill: colours.surface, color: 'auto' } }),
    });
}
