import type { KeptFile, KeptFiles } from './kept-files.js';

/** Undefined for a file that is to be forgotten. */
type Change = KeptFile | undefined;

/** Keeps what is typed at once, in the order in which it comes; what changes while the storage works goes along next. */
export class Keeper {
    private readonly files: KeptFiles | undefined;
    private readonly tell: (isKept: boolean) => void;
    private readonly waiting = new Map<string, Change>();
    private isWorking = false;

    /** Without files, where the browser keeps nothing. `tell` is called when what was typed is kept, or could not be. */
    constructor(files: KeptFiles | undefined, tell: (isKept: boolean) => void) {
        this.files = files;
        this.tell = tell;
    }

    /** True while something that was typed is not kept. */
    get isBehind(): boolean {
        return this.waiting.size > 0;
    }

    keep(file: KeptFile): void {
        this.add(file.naam, file);
    }

    forget(naam: string): void {
        this.add(naam, undefined);
    }

    /** Forgets every file, also those that still wait to be kept. */
    async forgetAll(): Promise<void> {
        this.waiting.clear();
        await this.files?.forgetAll();
    }

    private add(naam: string, change: Change): void {
        this.waiting.set(naam, change);
        if (!this.isWorking) {
            // What could not be kept is tried again along with the next change.
            this.writeAll().catch(() => this.tell(false));
        }
    }

    private async writeAll(): Promise<void> {
        this.isWorking = true;
        try {
            while (this.waiting.size > 0) {
                await this.writeWaiting();
                this.tell(true);
            }
        } finally {
            this.isWorking = false;
        }
    }

    private async writeWaiting(): Promise<void> {
        const changes = new Map(this.waiting);
        await this.write(changes);
        for (const [naam, change] of changes) {
            if (this.waiting.get(naam) === change) {
                this.waiting.delete(naam);
            }
        }
    }

    private async write(changes: ReadonlyMap<string, Change>): Promise<void> {
        if (!this.files) {
            throw new Error('This browser keeps nothing for the page.');
        }
        const kept = [...changes.values()].filter((change) => change !== undefined);
        const forgotten = [...changes].flatMap(([naam, change]) => (change ? [] : [naam]));
        await this.files.change(kept, forgotten);
    }
}
