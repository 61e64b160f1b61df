import type { Berichten } from '../page/berichten.js';
import { byId } from '../page/dom.js';
import { afterQuiet } from './after-quiet.js';
import { messages } from './messages.js';

/**
 * Has the browser keep the page for when there is no network, and tells of a newer version: while nobody types, and the
 * user says when it comes. Does nothing where the browser keeps no pages.
 */
export async function keepOffline(berichten: Berichten): Promise<void> {
    const { serviceWorker } = navigator;
    if (!serviceWorker) {
        // Not on a page that came without encryption from another machine.
        return;
    }
    const registration = await serviceWorker.register('service-worker.js');
    serviceWorker.ready.then(sayItWorks);
    const tell = (worker: ServiceWorker) =>
        afterQuiet(() =>
            berichten.say(messages.nieuweVersie, { naam: messages.nuVernieuwen, doen: () => renew(worker) }),
        );
    if (registration.waiting) {
        tell(registration.waiting);
    }
    registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
            // The very first one does not wait.
            if (worker.state === 'installed' && registration.waiting === worker && registration.active) {
                tell(worker);
            }
        });
    });
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') {
            // Without a network there is none to be found.
            registration.update().catch(() => {});
        }
    });
}

function sayItWorks(): void {
    byId('zonder-internet', HTMLSpanElement).textContent = messages.zonderInternet;
}

function renew(worker: ServiceWorker): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('take-over');
}
