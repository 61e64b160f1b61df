/** Keeps what a workspace came to until the next start. Whatever goes wrong with it is as if nothing had been kept. */
export interface SnapshotStore {
    /** Of this program: of what another one kept, nothing is known. */
    readonly version: string;
    /** Stands for a text: two texts with the same are the same. */
    fingerprint(text: string): string;
    /** The lines that were kept, each read when it is asked for. */
    read(): Promise<readonly (() => string)[] | undefined>;
    /** Keeps lines; none where they end in a fault. */
    write(lines: AsyncIterable<string>): Promise<void>;
}
