import { type Cancellation, Deferred, type DocumentState, OperationCancelled } from 'langium';

interface Waiting {
    readonly state: DocumentState;
    readonly reached: Deferred;
}

/** Who waits for all documents to reach a state. */
export class WaitingList {
    private readonly all = new Set<Waiting>();

    /** Resolves when it is told that all documents have reached this state; rejects when the wait is cancelled. */
    wait(state: DocumentState, token: Cancellation.CancellationToken): Promise<void> {
        const waiting: Waiting = { state, reached: new Deferred() };
        this.all.add(waiting);
        const stop = () => {
            this.all.delete(waiting);
            waiting.reached.reject(OperationCancelled);
        };
        if (token.isCancellationRequested) {
            stop();
        }
        token.onCancellationRequested(stop);
        return waiting.reached.promise;
    }

    /** All documents have reached this state. */
    tell(reached: DocumentState): void {
        for (const waiting of this.all) {
            if (waiting.state <= reached) {
                this.all.delete(waiting);
                waiting.reached.resolve();
            }
        }
    }
}
