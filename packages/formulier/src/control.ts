import type { FormulierVeld, Keuze } from '@samenwerking/language/formulier';
import { make, setChildren } from './dom.js';
import { messages } from './messages.js';

/** What a value is typed or chosen in. */
export interface Control {
    readonly element: HTMLElement;
    /** What is in it now, in which an empty value is none. */
    readonly waarden: readonly string[];
    show(veld: FormulierVeld): void;
    /** Leads a screen reader to what is said about it, and whether that is that it is wrong. */
    describe(ids: string, isWrong: boolean): void;
}

/** Makes what fits a field; `id` is for its label. */
export function controlFor(veld: FormulierVeld, id: string): Control {
    switch (veld.soort) {
        case 'tekst':
            return new TextControl(make('textarea', { id }), (waarde) => [waarde]);
        case 'regels':
            return new TextControl(make('textarea', { id }), (waarde) => waarde.split('\n'));
        case 'datum':
            return new TextControl(make('input', { id, type: 'text', autocomplete: 'off' }), (waarde) => [waarde]);
        case 'keuze':
            return new ChoiceControl(id);
        case 'contacten':
            return new ChoicesControl(id);
    }
}

/** In pixels: what a field is wide that is not seen yet, and about what a character takes. */
const WIDTH = 600;
const PER_CHARACTER = 8;
const MOST_ROWS = 15;

class TextControl implements Control {
    readonly element: HTMLTextAreaElement | HTMLInputElement;
    private readonly read: (waarde: string) => readonly string[];

    constructor(element: HTMLTextAreaElement | HTMLInputElement, read: (waarde: string) => readonly string[]) {
        this.element = element;
        this.read = read;
        element.addEventListener('input', () => this.fit());
    }

    get waarden(): readonly string[] {
        return given(this.read(this.element.value));
    }

    show({ waarden }: FormulierVeld): void {
        const value = waarden.join('\n');
        const { element } = this;
        if (element.value !== value) {
            // The cursor stays as far as it can.
            const { selectionStart, selectionEnd } = element;
            element.value = value;
            if (element.matches(':focus')) {
                element.setSelectionRange(selectionStart, selectionEnd);
            }
        }
        this.fit();
    }

    describe(ids: string, isWrong: boolean): void {
        describe(this.element, ids, isWrong);
    }

    /** About as high as its text, in browsers that do not know how high that is by themselves. */
    private fit(): void {
        if (this.element instanceof HTMLTextAreaElement) {
            const perLine = Math.max(20, (this.element.clientWidth || WIDTH) / PER_CHARACTER);
            const lines = this.element.value.split('\n').map(({ length }) => Math.ceil((length + 1) / perLine));
            this.element.rows = Math.min(
                MOST_ROWS,
                Math.max(
                    2,
                    lines.reduce((sum, count) => sum + count),
                ),
            );
        }
    }
}

class ChoiceControl implements Control {
    readonly element: HTMLSelectElement;

    constructor(id: string) {
        this.element = make('select', { id });
    }

    get waarden(): readonly string[] {
        return given([this.element.value]);
    }

    show({ keuzes, waarden }: FormulierVeld): void {
        offer(this.element, [none(messages.nietGekozen), ...keuzes], waarden[0] ?? '');
    }

    describe(ids: string, isWrong: boolean): void {
        describe(this.element, ids, isWrong);
    }
}

/** As many lists to choose from as there are values, and one to choose another in. */
class ChoicesControl implements Control {
    readonly element: HTMLDivElement;
    private readonly id: string;

    constructor(id: string) {
        this.id = id;
        this.element = make('div', { className: 'keuzes' }, this.choice(0));
    }

    get waarden(): readonly string[] {
        return given(this.choices.map(({ value }) => value));
    }

    show({ keuzes, waarden, label }: FormulierVeld): void {
        const room = keuzes.length > waarden.length || waarden.length === 0 ? waarden.length + 1 : waarden.length;
        const wanted = Array.from({ length: room }, (_, i) => this.choices[i] ?? this.choice(i));
        setChildren(this.element, wanted);
        for (const [i, choice] of wanted.entries()) {
            const chosen = waarden[i] ?? '';
            const free = keuzes.filter(({ naam }) => naam === chosen || !waarden.includes(naam));
            offer(choice, [none(i === 0 ? messages.nietGekozen : messages.nogEen), ...free], chosen);
            if (i > 0) {
                // The label of the field is for the first.
                choice.ariaLabel = messages.keuze(label, i + 1);
            }
        }
    }

    describe(ids: string, isWrong: boolean): void {
        for (const choice of this.choices) {
            describe(choice, ids, isWrong);
        }
    }

    private get choices(): HTMLSelectElement[] {
        return [...this.element.querySelectorAll('select')];
    }

    private choice(i: number): HTMLSelectElement {
        return make('select', { id: i === 0 ? this.id : `${this.id}-${i + 1}` });
    }
}

function none(titel: string): Keuze {
    return { naam: '', titel };
}

/** Offers what can be chosen; what is the same stays as it is, for someone may be choosing. */
export function offer(select: HTMLSelectElement, all: readonly Keuze[], chosen: string): void {
    const isSame =
        all.length === select.options.length &&
        all.every(({ naam, titel }, i) => select.options[i]?.value === naam && select.options[i]?.text === titel);
    if (!isSame) {
        select.replaceChildren(...all.map(({ naam, titel }) => make('option', { value: naam }, titel)));
    }
    if (select.value !== chosen) {
        select.value = chosen;
    }
}

function describe(element: HTMLElement, ids: string, isWrong: boolean): void {
    if (ids === '') {
        element.removeAttribute('aria-describedby');
    } else {
        element.setAttribute('aria-describedby', ids);
    }
    element.ariaInvalid = isWrong ? 'true' : null;
}

function given(waarden: readonly string[]): readonly string[] {
    return waarden.filter((waarde) => waarde.trim() !== '');
}
