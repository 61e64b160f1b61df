/** So long an earlier tab may take to close, in milliseconds: a page that is loaded again is an earlier one for a moment. */
const PATIENCE = 1500;

/**
 * True for the only tab with this page, and it stays that until it closes. Two of them would each keep their own text of
 * the same file, and one of both would be lost.
 */
export async function isOnlyTab(): Promise<boolean> {
    const { locks } = navigator;
    if (!locks) {
        // Not on a page that came without encryption from another machine.
        return true;
    }
    return await new Promise((resolve) => {
        const untilClosed = () => {
            resolve(true);
            return new Promise<never>(() => {});
        };
        locks
            .request('samenwerking', { signal: AbortSignal.timeout(PATIENCE) }, untilClosed)
            .catch(() => resolve(false));
    });
}
