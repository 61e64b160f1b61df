import { constants } from 'node:os';
import { finishWhatIsBegun } from './files/unfinished.js';
import { messages } from './messages.js';
import type { Output } from './output/output.js';

/** Ctrl+C, whoever ends programs, and a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sees to it that no file is half written where somebody stops the program; a second time it stops at once. The exit code
 * is the one that shells give to the signal.
 */
export function stopWhole(output: Output): void {
    for (const signal of SIGNALS) {
        process.once(signal, async () => {
            await finishWhatIsBegun();
            output.complain(messages.interrupted());
            process.exit(128 + constants.signals[signal]);
        });
    }
}
