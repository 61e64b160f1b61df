import type { Content } from '../content/folder.ts';

/** One thing that a user feels, measured on both sides. */
export interface Figure {
    readonly name: string;
    readonly unit: 'ms' | 'MB' | 'n^' | 'kB';
    readonly ours: number;
    /** What it is compared with; a figure may stand by itself. */
    readonly peer?: { readonly name: string; readonly value: number };
    /** The most that is wanted: of the ratio where there is a peer, else of our own value. */
    readonly target?: number;
}

/** How large the content is, and how often a sample is taken. */
export interface Scale {
    readonly turns: number;
    readonly keystrokes: number;
    readonly folder: number;
    readonly largeFolder: number;
    /** Few files, more, and most. */
    readonly growth: readonly [number, number, number];
    readonly fileSizes: readonly number[];
}

export interface Bench {
    readonly content: Content;
    readonly scale: Scale;
}

export type Measurement = (bench: Bench) => Promise<readonly Figure[]>;

export function ratioOf({ ours, peer }: Figure): number | undefined {
    return peer && ours / peer.value;
}

export function isMet(figure: Figure): boolean | undefined {
    return figure.target === undefined ? undefined : (ratioOf(figure) ?? figure.ours) <= figure.target;
}
