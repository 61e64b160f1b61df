/**
 * What a web worker has, as far as it is used here. TypeScript's own library of a worker would have the names of all
 * its globals known everywhere.
 */
declare class Worker {
    constructor(url: string);
    onmessage: ((event: { readonly data: unknown }) => void) | null;
    onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null;
    addEventListener(type: 'message', listener: () => void, options: { readonly once: true }): void;
    postMessage(message: unknown): void;
    terminate(): void;
}
