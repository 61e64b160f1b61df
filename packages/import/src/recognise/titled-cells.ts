import type { Row } from '../document/document.js';

/** A cell that says something, with what stands above its column. */
export interface TitledCell {
    readonly title: string;
    readonly text: string;
}

/** All that a row says. */
export function titledCells({ cells }: Row, titles: readonly string[]): TitledCell[] {
    return cells.flatMap((cell, index) => {
        const text = cell?.text.trim() ?? '';
        return text === '' ? [] : [{ title: titles[index] ?? '', text }];
    });
}
