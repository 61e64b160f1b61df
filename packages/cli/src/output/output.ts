import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { type Colours, colours, noColours } from './colours.js';
import { forTerminal } from './for-terminal.js';
import { ProgressBar } from './progress-bar.js';

/** The parts of `process` that output depends on. */
type Surroundings = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>;

/** The reader has gone away (`samenwerking … | head`): no error. */
const BROKEN_PIPE: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** Where a command writes: results to standard output, everything else to standard error. */
export class Output {
    private readonly surroundings: Surroundings;
    private isQuiet = false;
    private isColourful: boolean;

    constructor(surroundings: Surroundings) {
        this.surroundings = surroundings;
        const { stdout, stderr, env } = surroundings;
        this.isColourful = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
        // Without a listener a failed write would end the process; its callback deals with it.
        stdout.on('error', () => {});
        stderr.on('error', () => {});
    }

    /** Takes over what the user asked for in the call. */
    configure({ isQuiet, isColourless }: { isQuiet: boolean; isColourless: boolean }): void {
        this.isQuiet = isQuiet;
        this.isColourful &&= !isColourless;
    }

    /** Only the bare result is wanted. */
    get quiet(): boolean {
        return this.isQuiet;
    }

    /** Colours for the result. */
    get colours(): Colours {
        return this.isColourful ? colours : noColours;
    }

    /** Number of columns to fit in; undefined where the result does not go to a terminal. */
    get width(): number | undefined {
        const { stdout } = this.surroundings;
        return stdout.isTTY ? stdout.columns : undefined;
    }

    /** True where somebody looks at the result, and no program or file takes it. */
    get isShown(): boolean {
        return Boolean(this.surroundings.stdout.isTTY);
    }

    /** For work that may take long; beside the result, so that this stays as it is. */
    progressBar(title: string): ProgressBar {
        const { stderr, env } = this.surroundings;
        const canShow = stderr.isTTY && env.TERM !== 'dumb' && !this.isQuiet;
        return new ProgressBar(title, canShow ? stderr : undefined);
    }

    /** Writes (a part of) what the command was asked for. */
    result(text: string | Uint8Array): Promise<void> {
        return new Promise((resolve, reject) => {
            this.surroundings.stdout.write(text, (error) => {
                const code = error && 'code' in error ? String(error.code) : '';
                if (error && !BROKEN_PIPE.has(code)) {
                    reject(new Problem(messages.standardOutputFailed(code), ExitCode.failure));
                } else {
                    resolve();
                }
            });
        });
    }

    /** Says something that is good to know; not with `--stil`. */
    tell(...lines: readonly string[]): void {
        if (!this.isQuiet) {
            this.complain(...lines);
        }
    }

    /** Says what is wrong; a line end within a line is no end of it. */
    complain(...lines: readonly string[]): void {
        this.surroundings.stderr.write(lines.map((line) => `${forTerminal(line)}\n`).join(''));
    }
}
