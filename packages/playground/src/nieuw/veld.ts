import { make } from '../page/dom.js';

let made = 0;

/** An id that nothing else on the page has. */
export function newId(): string {
    return `veld-${++made}`;
}

/** Something that is asked: a label, a hint, and beside it what is wrong with the answer. */
export class Veld<T extends HTMLInputElement | HTMLSelectElement> {
    readonly element: HTMLElement;
    readonly input: T;
    private readonly fault = make('p', { className: 'fault', id: newId() });

    constructor(label: string, input: T, hint = '') {
        this.input = input;
        input.id = newId();
        const hintElement = make('p', { className: 'hint', id: newId() }, hint);
        const parts = hint === '' ? [] : [hintElement];
        input.setAttribute('aria-describedby', [...parts, this.fault].map(({ id }) => id).join(' '));
        input.addEventListener('input', () => this.accept());
        this.element = make('div', { className: 'field' }, make('label', { htmlFor: input.id }, label), ...parts);
        this.element.append(input, this.fault);
    }

    /** What was answered, without what stands around it; empty for nothing. */
    get value(): string {
        return this.input.value.trim();
    }

    /** Says what is wrong with the answer. */
    refuse(reason: string): void {
        this.fault.textContent = reason;
        this.input.ariaInvalid = 'true';
    }

    accept(): void {
        this.fault.textContent = '';
        this.input.ariaInvalid = null;
    }
}

/** A field for a line of text. */
export function textVeld(label: string, hint?: string, properties: Partial<HTMLInputElement> = {}) {
    return new Veld(label, make('input', { type: 'text', autocomplete: 'off', ...properties }), hint);
}

/** A field for one of some choices. */
export function keuzeVeld(label: string, options: readonly HTMLOptionElement[], hint?: string) {
    return new Veld(label, make('select', {}, ...options), hint);
}

export function option(value: string, label: string): HTMLOptionElement {
    return make('option', { value }, label);
}
