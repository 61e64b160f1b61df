/** So long nothing is shown, in milliseconds: what takes less is over before anyone has read it. */
const PATIENCE = 1000;
/** How often it is drawn, in milliseconds. */
const INTERVAL = 100;
const WIDTH = 24;

/** Shows in a terminal how far work is that takes longer than a second, on a line that goes when the work ends. */
export class ProgressBar {
    private readonly title: string;
    private readonly terminal: Pick<NodeJS.WriteStream, 'write'> | undefined;
    private total = 0;
    private done = 0;
    private nextAt = performance.now() + PATIENCE;
    private shown = '';

    /** Without a terminal it shows nothing. */
    constructor(title: string, terminal: Pick<NodeJS.WriteStream, 'write'> | undefined) {
        this.title = title;
        this.terminal = terminal;
    }

    /** So many steps are to be done, beside those that were known. */
    expect(steps: number): void {
        this.total += steps;
    }

    step(): void {
        this.done++;
        const now = performance.now();
        if (now >= this.nextAt) {
            this.nextAt = now + INTERVAL;
            this.draw();
        }
    }

    end(): void {
        if (this.shown !== '') {
            this.terminal?.write(`\r${' '.repeat(this.shown.length)}\r`);
            this.shown = '';
        }
    }

    /** Over what it showed before, which is never longer. */
    private draw(): void {
        const part = Math.min(this.done / this.total, 1);
        const filled = Math.round(part * WIDTH);
        const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
        this.shown = `${this.title} ${bar} ${String(Math.floor(part * 100)).padStart(3)}%`;
        this.terminal?.write(`\r${this.shown}`);
    }
}
