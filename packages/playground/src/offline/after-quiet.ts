/** So long nothing is typed before somebody may be told something else, in milliseconds. */
const QUIET = 5000;

/** Does something once nobody has typed for a while. */
export function afterQuiet(action: () => void): void {
    let timer = setTimeout(done, QUIET);
    function postpone(): void {
        clearTimeout(timer);
        timer = setTimeout(done, QUIET);
    }
    function done(): void {
        removeEventListener('keydown', postpone, true);
        removeEventListener('input', postpone, true);
        action();
    }
    addEventListener('keydown', postpone, true);
    // On a telephone a word comes without keys.
    addEventListener('input', postpone, true);
}
