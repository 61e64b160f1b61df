const unfinished = new Set<Promise<unknown>>();
let isStopping = false;

/** Does what must not be cut short. Once the program is being stopped nothing more is begun: then it never comes back. */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
    if (isStopping) {
        return new Promise(() => {});
    }
    const working = work();
    unfinished.add(working);
    try {
        return await working;
    } finally {
        unfinished.delete(working);
    }
}

/** Resolves when what must not be cut short is done, however it ended; nothing more is begun. */
export async function finishWhatIsBegun(): Promise<void> {
    isStopping = true;
    await Promise.allSettled(unfinished);
}
