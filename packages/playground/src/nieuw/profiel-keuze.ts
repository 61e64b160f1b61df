import type { NormKeuze } from '../language/requests.js';
import { make } from '../page/dom.js';
import { messages } from './messages.js';
import { newId } from './veld.js';

const texts = messages.profiel;
const GROUP = 'profiel';

/** The choice of a profile of a norm, each with what the norm says about it. */
export class ProfielKeuze {
    private readonly legend = make('legend', {}, texts.label);
    private readonly hint = make('p', { className: 'hint', id: newId() }, texts.hint);
    readonly element = make('fieldset', {}, this.legend, this.hint);

    constructor() {
        this.element.setAttribute('aria-describedby', this.hint.id);
    }

    /** Offers those of a norm, none of them chosen. */
    offer(norm: NormKeuze | undefined): void {
        const profielen = (norm?.profielen ?? []).map(({ naam, titel, uitleg }) => choice(naam, titel, uitleg));
        const none = choice('', texts.geen, '');
        this.element.replaceChildren(this.legend, this.hint, ...profielen, none);
        const input = none.querySelector('input');
        if (input) {
            input.checked = true;
        }
    }

    /** The one that was chosen, by name. */
    get answer(): string | undefined {
        return this.element.querySelector<HTMLInputElement>('input:checked')?.value || undefined;
    }
}

function choice(value: string, titel: string, uitleg: string): HTMLElement {
    const input = make('input', { type: 'radio', name: GROUP, value, id: newId() });
    const words = make('span', {}, titel);
    const explanation = make('span', { className: 'hint', id: newId() }, uitleg);
    if (uitleg !== '') {
        input.setAttribute('aria-describedby', explanation.id);
    }
    return make('div', { className: 'choice' }, input, make('label', { htmlFor: input.id }, words), explanation);
}
