import { make } from './dom.js';

/** Gives the user a file. */
export function download(naam: string, inhoud: BlobPart): void {
    const href = URL.createObjectURL(new Blob([inhoud], { type: 'application/octet-stream' }));
    make('a', { href, download: naam }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
