import type { GanttScale, GanttTick } from '../gantt-scale.js';

/** A part of the width of a drawing, that is a cell in every row of it; in twentieths of a point. */
export interface GanttColumn {
    readonly from: number;
    readonly width: number;
    /** It begins where the peildatum does. */
    readonly isFromToday: boolean;
    /** Has a background, as every other band. */
    readonly isShaded: boolean;
}

/** Months that stand under one head. */
export interface GanttBand {
    readonly tick: GanttTick;
    readonly width: number;
    readonly columns: readonly GanttColumn[];
}

/** In less room a month has no head of its own. */
const NARROWEST_BAND = 560;
/** In less room the peildatum stands where the months beside it begin. */
const NARROWEST_COLUMN = 60;

/** The months of a plan as bands that are `width` wide together; the peildatum parts one in two columns. */
export function ganttBands({ ticks, today }: GanttScale, width: number): GanttBand[] {
    const starts = ticks.map((tick) => ({ tick, from: Math.round(width * tick.at) }));
    const shown = starts.filter(({ from }) => from === 0 || width - from >= NARROWEST_BAND);
    const edges = [...shown.map(({ from }) => from), width];
    const todayAt = today === undefined ? undefined : snapped(Math.round(width * today), edges);
    return shown.map(({ tick, from }, band) => {
        const end = edges[band + 1] ?? width;
        const cuts = todayAt !== undefined && from < todayAt && todayAt < end ? [from, todayAt] : [from];
        const columns = cuts.map((start, index) => ({
            from: start,
            width: (cuts[index + 1] ?? end) - start,
            isFromToday: start === todayAt,
            isShaded: band % 2 === 1,
        }));
        return { tick, width: end - from, columns };
    });
}

function snapped(at: number, edges: readonly number[]): number {
    return edges.find((edge) => Math.abs(edge - at) < NARROWEST_COLUMN) ?? at;
}

/** The column to draw a mark in: the one with its place in it, or the wider one beside it where that leaves too little room. */
export function markColumn(columns: readonly GanttColumn[], at: number): GanttColumn | undefined {
    const index = columns.findIndex(({ from, width }) => at <= from + width);
    const near = [columns[index], columns[index - 1], columns[index + 1]].filter((column) => column !== undefined);
    return near.find(({ width }) => width >= NARROWEST_BAND / 2) ?? near[0];
}
