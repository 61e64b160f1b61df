import type { ProfielMogelijkheid } from '../language/requests.js';
import { button, make } from '../page/dom.js';
import { messages } from './messages.js';

const texts = messages.profiel;
const TITLE = 'kies-profiel-titel';

/** Asks which profile a document is about. Returns its name; undefined where the user wants none of them. */
export async function askProfiel(
    bestand: string,
    profielen: readonly ProfielMogelijkheid[],
): Promise<string | undefined> {
    const dialog = make('dialog');
    dialog.setAttribute('aria-labelledby', TITLE);
    const choices = profielen.map(({ naam, titel, uitleg }) => {
        const explanation = make('span', { className: 'explanation' }, uitleg);
        const choice = button('', () => dialog.close(naam), make('strong', {}, titel), explanation);
        return make('li', {}, choice);
    });
    dialog.append(
        make('h2', { id: TITLE }, texts.titel),
        make('p', {}, texts.uitleg(bestand)),
        make('ul', {}, ...choices),
        button(texts.annuleren, () => dialog.close()),
    );
    document.body.append(dialog);
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    dialog.remove();
    return dialog.returnValue || undefined;
}
