/** Keeps what a workspace came to until the next start. Whatever goes wrong with it is as if nothing had been kept. */
export interface SnapshotStore {
    /** Of this program: of what another one kept, nothing is known. */
    readonly version: string;
    /** Stands for a text: two texts with the same are the same. */
    fingerprint(text: string): string;
    read(): Promise<string | undefined>;
    write(text: string): Promise<void>;
}
