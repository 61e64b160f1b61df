import type { Bestand, Werkruimte } from '../language/werkruimte.js';
import { byId, make } from './dom.js';

/** What can be done with files. */
export interface BestandActions {
    readonly show: (bestand: Bestand) => void;
    readonly other: () => void;
    readonly download: () => void;
    readonly downloadAll: () => void;
    readonly remove: () => void;
    readonly removeAll: () => void;
}

/** The bar with the files, and what can be done with them. */
export class Bestandsbalk {
    private readonly bar = byId('bestandsbalk', HTMLDivElement);
    private readonly choice = byId('bestand', HTMLSelectElement);
    private readonly downloadAll = byId('alles', HTMLButtonElement);
    private readonly removeAll = byId('wis', HTMLButtonElement);
    private readonly werkruimte: Werkruimte;

    constructor(werkruimte: Werkruimte, actions: BestandActions) {
        this.werkruimte = werkruimte;
        this.choice.addEventListener('change', () => {
            const bestand = werkruimte.getFile(this.choice.value);
            if (bestand) {
                actions.show(bestand);
            }
        });
        byId('ander', HTMLButtonElement).addEventListener('click', actions.other);
        byId('opslaan', HTMLButtonElement).addEventListener('click', actions.download);
        document.addEventListener('keydown', (event) => {
            // Or the browser would save this page, without the text.
            if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                actions.download();
            }
        });
        byId('verwijder', HTMLButtonElement).addEventListener('click', actions.remove);
        this.downloadAll.addEventListener('click', actions.downloadAll);
        this.removeAll.addEventListener('click', actions.removeAll);
    }

    show(): void {
        const { files, shown } = this.werkruimte;
        this.bar.hidden = files.length === 0;
        this.downloadAll.hidden = files.length === 0;
        this.removeAll.hidden = files.length === 0;
        this.choice.replaceChildren(...files.map(({ naam, uri }) => make('option', { value: uri }, naam)));
        this.choice.value = shown?.uri ?? '';
    }
}
