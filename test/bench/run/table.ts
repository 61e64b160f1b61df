import { type Figure, isMet, leastOf, ratioOf } from './figure.ts';

const HEADER = ['figure', 'ours', 'peer', 'ratio', 'target', 'verdict'] as const;

/** The figures as a table: each line a figure, and whether it is what is wanted. */
export function table(figures: readonly Figure[]): string {
    const rows = [HEADER, ...figures.map(row)];
    const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    return rows
        .map((cells) =>
            cells
                .map((cell, column) => align(cell, column, widths))
                .join('  ')
                .trimEnd(),
        )
        .join('\n');
}

/** The first and the last column are words. */
function align(cell: string, column: number, widths: readonly number[]): string {
    const width = widths[column] ?? 0;
    return column === 0 || column === widths.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}

function row(figure: Figure): string[] {
    const { name, unit, ours, peer, target } = figure;
    const ratio = ratioOf(figure);
    return [
        peer ? `${name}, against ${peer.name}` : name,
        shown(ours, unit),
        peer ? shown(peer.value, unit) : '–',
        ratio === undefined ? '–' : ratio.toPrecision(2),
        target === undefined ? '–' : `≤ ${target}`,
        verdict(figure),
    ];
}

function verdict(figure: Figure): string {
    const met = isMet(figure);
    return met === undefined ? '–' : met ? 'met' : isOutOfReach(figure) ? 'NOT MET, out of reach' : 'NOT MET';
}

function isOutOfReach(figure: Figure): boolean {
    return figure.target !== undefined && (leastOf(figure) ?? 0) > figure.target;
}

function shown(value: number, unit: Figure['unit']): string {
    const rounded = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
    return unit === 'n^' ? unit + rounded : `${rounded} ${unit}`;
}
