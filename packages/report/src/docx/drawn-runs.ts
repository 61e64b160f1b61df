import { ShadingType, TextRun } from 'docx';
import { FONT, styleIds } from './styles.js';

/**
 * Spaces with a colour behind them, as a piece of a bar. Their font is always the same, so that a bar is as long in every
 * template; LibreOffice does not take it from the style.
 * A screen reader passes over them: words beside it say
 * the same.
 */
export function drawnRuns(length: number, fill: string): TextRun[] {
    const shading = { type: ShadingType.CLEAR, fill, color: 'auto' };
    return length > 0
        ? [new TextRun({ text: '\u00a0'.repeat(length), style: styleIds.drawn, font: FONT, shading })]
        : [];
}
