/** A web worker has no disk: what needs one is skipped there. */
export function symlink(): Promise<void> {
    return Promise.reject(new Error('There is no disk here.'));
}
