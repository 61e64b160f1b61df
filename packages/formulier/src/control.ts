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

    /** As high as its text, where the browser does not do that by itself. */
    private fit(): void {
        if (this.element instanceof HTMLTextAreaElement) {
            const lines = this.element.value
                .split('\n')
                .reduce((sum, line) => sum + 1 + Math.floor(line.length / 70), 0);
            this.element.rows = Math.min(12, Math.max(2, lines));
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
        offer(this.element, keuzes, messages.nietGekozen, waarden[0] ?? '');
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
            offer(choice, free, i === 0 ? messages.nietGekozen : messages.nogEen, chosen);
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

function offer(select: HTMLSelectElement, keuzes: readonly Keuze[], none: string, chosen: string): void {
    const all = [{ naam: '', titel: none }, ...keuzes];
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
