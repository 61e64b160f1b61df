import type { Content } from '../content/folder.ts';
import type { Floor } from '../floor/build.ts';

/** One thing that a user feels, measured on both sides. */
export interface Figure {
    readonly name: string;
    readonly unit: 'ms' | 'MB' | 'n^' | 'kB';
    readonly ours: number;
    /** What it is compared with; a figure may stand by itself. */
    readonly peer?: { readonly name: string; readonly value: number };
    /** The most that is wanted: of the ratio where there is a peer, else of our own value. */
    readonly target?: number;
    /** The least that it takes with the same libraries, measured in the same turns. */
    readonly floor?: { readonly name: string; readonly value: number };
    /** Does it once more on our side with these flags for Node, until the program ends by itself: to see where it goes. */
    readonly again?: (flags: readonly string[]) => Promise<unknown>;
}

/** How large the content is, and how often a sample is taken. */
export interface Scale {
    readonly turns: number;
    readonly keystrokes: number;
    readonly folder: number;
    readonly largeFolder: number;
    readonly edits: number;
    /** Few files, more, and most. */
    readonly growth: readonly [number, number, number];
    readonly fileSizes: readonly number[];
}

export interface Bench {
    readonly content: Content;
    readonly scale: Scale;
    readonly floor: Floor;
}

export type Measurement = (bench: Bench) => Promise<readonly Figure[]>;

/** Undefined where it stands by itself. */
export function ratioOf({ ours, peer }: Figure): number | undefined {
    return peer && ours / peer.value;
}

/** Undefined where nothing is wanted of it. */
export function isMet(figure: Figure): boolean | undefined {
    return figure.target === undefined ? undefined : judgedValue(figure, figure.ours) <= figure.target;
}

/** The least that is judged; undefined where it is not known. */
export function leastOf(figure: Figure): number | undefined {
    return figure.floor && judgedValue(figure, figure.floor.value);
}

/** The ratio where there is a peer, else the value itself. */
function judgedValue({ peer }: Figure, value: number): number {
    return peer ? value / peer.value : value;
}
