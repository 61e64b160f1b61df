import { byId, within } from './dom.js';

/** Asks whether something should be done that cannot be undone. Returns whether the user wants it. */
export async function bevestigd(titel: string, uitleg: string, doen: string): Promise<boolean> {
    const dialog = byId('bevestig', HTMLDialogElement);
    byId('bevestig-titel', HTMLParagraphElement).textContent = titel;
    byId('bevestig-uitleg', HTMLParagraphElement).textContent = uitleg;
    within(dialog, 'button[value=ja]', HTMLButtonElement).textContent = doen;
    // What Escape closes has no answer of its own.
    dialog.returnValue = '';
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    return dialog.returnValue === 'ja';
}
