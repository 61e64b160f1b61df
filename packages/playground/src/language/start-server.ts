import type { Transport } from '@codemirror/lsp-client';
import serverScript from '../server.ts?worker&url';

/**
 * Starts the language server in a worker. `onFault` is called when it has died of a fault that nobody foresaw.
 *
 * It is bound to the policy of this page, or it might send texts anywhere. The service worker of the page gives it along
 * with the script. A web server does not: at the first visit it starts from a blob, which is bound to it as well. That
 * will not do without a network, for Firefox asks no service worker for what a worker from a blob needs.
 */
export function startServer(onFault: () => void): Transport {
    const script = new URL(serverScript, document.baseURI).href;
    const isKept = Boolean(navigator.serviceWorker?.controller);
    const worker = new Worker(isKept ? script : blobWith(script), { type: 'module', name: 'taalserver' });
    worker.onerror = (event) => {
        // The page itself has no fault.
        event.preventDefault();
        worker.terminate();
        onFault();
    };
    return transportOf(worker);
}

function blobWith(script: string): string {
    return URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: 'text/javascript' }));
}

/** What the server answers when the text is another than what was asked about, by the numbers of the protocol. */
const OVERTAKEN: ReadonlySet<unknown> = new Set([-32801, -32802]);

/** True for an answer that what was asked is of no use any more: no fault, but nothing to show either. */
function isOvertaken({ error }: { readonly error?: { readonly code: number } }): boolean {
    return OVERTAKEN.has(error?.code);
}

/** The editor writes messages as text, the server as objects. */
function transportOf(worker: Worker): Transport {
    const handlers = new Set<(message: string) => void>();
    worker.onmessage = ({ data }) => {
        const message = JSON.stringify(isOvertaken(data) ? { ...data, error: undefined, result: null } : data);
        for (const handle of handlers) {
            handle(message);
        }
    };
    return {
        send: (message) => worker.postMessage(JSON.parse(message)),
        subscribe(handler) {
            handlers.add(handler);
        },
        unsubscribe(handler) {
            handlers.delete(handler);
        },
    };
}
