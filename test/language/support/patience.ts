import fc from 'fast-check';
import { Cancellation, isOperationCancelled } from 'langium';

/** After how many questions whether to stop the answer is yes; mostly never. */
export const patience = fc.oneof({ weight: 3, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }, fc.nat(40));

/** Asked whether to stop, it says yes from a certain moment on: the same moment each time, on any machine. */
export function losingPatience(patience: number): Cancellation.CancellationToken {
    let left = patience;
    return {
        get isCancellationRequested() {
            return left-- <= 0;
        },
        onCancellationRequested: Cancellation.CancellationToken.None.onCancellationRequested,
    };
}

/** Waits for work that may have been cut short. */
export async function perhapsCutShort(work: Promise<unknown>): Promise<void> {
    try {
        await work;
    } catch (fault) {
        if (!isOperationCancelled(fault)) {
            throw fault;
        }
    }
}
