/** Node's `node:timers/promises`, as far as the suite uses it, for a host without Node's modules. */
export function setTimeout(milliseconds: number): Promise<void> {
    return new Promise((resolve) => globalThis.setTimeout(resolve, milliseconds));
}
