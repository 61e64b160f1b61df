/**
 * Keeps the files of the page, so that it works without a network after the first visit. It answers with what it keeps,
 * and asks for nothing but that: what is not of the page goes where it would have gone.
 */
declare const self: ServiceWorkerGlobalScope;

/** What the build writes: of what the page consists, by its place beside this file, which version this is, and what it may do. */
declare const FILES: readonly string[];
declare const REVISION: string;
declare const POLICY: string;

/** Another copy of the page on the same web server has a place of its own. */
const PREFIX = `samenwerking ${self.registration.scope} `;
const CACHE = PREFIX + REVISION;

/** The page itself is kept as its folder: some web servers lead from `index.html` to that, and such an answer is no page. */
const HOME = './';

/** Files with a checksum in their name never change; of others the server is asked whether they did. */
const others = FILES.map((file) => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'no-cache' }));

self.addEventListener('install', (event) => {
    event.waitUntil(
        caches.open(CACHE).then((cache) => cache.addAll([new Request(HOME, { cache: 'no-cache' }), ...others])),
    );
});

self.addEventListener('activate', (event) => {
    event.waitUntil(takeOver());
});

self.addEventListener('message', ({ data }) => {
    if (data === 'take-over') {
        self.skipWaiting();
    }
});

self.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    const isPage = event.request.mode === 'navigate' && [pathname, `${pathname}index.html`].some(isHome);
    event.respondWith(answer(isPage ? HOME : event.request, event.request));
});

async function takeOver(): Promise<void> {
    const names = await caches.keys();
    await Promise.all(
        names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
    );
    await self.clients.claim();
}

async function answer(kept: RequestInfo, asked: Request): Promise<Response> {
    const cache = await caches.open(CACHE);
    // Every file is the same for who asks, whatever a server says of that.
    const found = await cache.match(kept, { ignoreVary: true });
    return found ? bound(found) : await fetch(asked);
}

/** A worker has the policy that its own script comes with, and no other. */
function bound({ body, headers }: Response): Response {
    const all = new Headers(headers);
    all.set('Content-Security-Policy', POLICY);
    return new Response(body, { headers: all });
}

function isHome(pathname: string): boolean {
    return pathname === new URL('index.html', self.location.href).pathname;
}

export {};
