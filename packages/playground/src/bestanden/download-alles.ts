import type { Bestand } from '../language/werkruimte.js';
import { download } from '../page/download.js';

/** Gives the user all files, in one zip file. */
export async function downloadAlles(files: readonly Bestand[]): Promise<void> {
    const { makeZip } = await import('./zip.js');
    const texts = files.map(({ naam, state }) => ({ naam, tekst: state.doc.toString() }));
    download(`samenwerkingen-${new Date().toLocaleDateString('sv')}.zip`, makeZip(texts));
}
