/** What the process that tries inputs is asked to do: a round from a seed, or one input that was kept. */
export type Work =
    | { readonly check: string; readonly seed: number; readonly folder: string }
    | { readonly file: string };

/** What it says: which input it begins with, and how its work ended. */
export type FromWorker =
    | { readonly kind: 'trying'; readonly path: string }
    | { readonly kind: 'done'; readonly fault?: Fault | undefined };

/** An input that something goes wrong with. */
export interface Fault {
    readonly path: string;
    readonly what: string;
}
