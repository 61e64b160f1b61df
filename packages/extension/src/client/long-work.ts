import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from 'vscode';

/** So long nothing is shown, in milliseconds: what takes less is over before anyone has read that it goes on. */
const PATIENCE = 1000;

/**
 * Shows that work goes on, and lets the user stop it, once it takes longer than a second. Undefined where it was stopped.
 */
export async function whileItTakesLong<T>(
    title: string,
    work: (token: CancellationToken) => Promise<T>,
): Promise<T | undefined> {
    const source = new CancellationTokenSource();
    const { token } = source;
    const working: Promise<T | undefined> = work(token).catch((error): undefined => {
        if (!token.isCancellationRequested) {
            throw error;
        }
        return;
    });
    const timer = setTimeout(() => {
        const options = { location: ProgressLocation.Notification, title, cancellable: true };
        window.withProgress(options, async (_, stop) => {
            stop.onCancellationRequested(() => source.cancel());
            // What goes wrong is told by whoever asked for it.
            await working.catch(() => undefined);
        });
    }, PATIENCE);
    try {
        return await working;
    } finally {
        clearTimeout(timer);
        source.dispose();
    }
}
