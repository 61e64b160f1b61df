import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { finishWhatIsBegun } from './files/unfinished.js';
import { messages } from './messages.js';
import type { Output } from './output/output.js';

/** Ctrl+C, whoever ends programs, and a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** So long a disk may take for one file, in milliseconds; one that is gone takes for ever. */
const PATIENCE = 3000;

/**
 * Sees to it that no file is half written where somebody stops the program; a second time it stops at once. The exit code
 * is the one that shells give to the signal.
 */
export function stopWhole(output: Output): void {
    for (const signal of SIGNALS) {
        process.once(signal, async () => {
            await Promise.race([finishWhatIsBegun(), wait(PATIENCE)]);
            output.complain(messages.interrupted());
            process.exit(128 + constants.signals[signal]);
        });
    }
}
