import type { NieuwContact } from '../language/requests.js';
import { button, make } from '../page/dom.js';
import { messages } from './messages.js';
import { keuzeVeld, option, textVeld } from './veld.js';

const texts = messages.contacten;

/** Of the partner; a region is meant by its name. */
const PARTNER = '';

/** What is asked about one contact. */
export class ContactVelden {
    readonly element: HTMLFieldSetElement;
    private readonly naam = textVeld(texts.naam);
    private readonly van = keuzeVeld(texts.van, []);
    private readonly rol = keuzeVeld(texts.rol, [
        option('', texts.geenRol),
        ...Object.entries(messages.rollen).map(([rol, label]) => option(rol, label)),
    ]);
    private readonly telefoon = textVeld(texts.telefoon, '', { type: 'tel' });
    private readonly email = textVeld(texts.email, '', { type: 'email' });
    private readonly legend = make('legend');
    private readonly remove: HTMLButtonElement;

    /** `onRemove` is called when the user wants this contact no more. */
    constructor(onRemove: (contact: ContactVelden) => void) {
        this.remove = button('Weghalen', () => onRemove(this));
        const fields = [this.naam, this.van, this.rol, this.telefoon, this.email].map(({ element }) => element);
        this.element = make('fieldset', { className: 'contact' }, this.legend, ...fields, this.remove);
    }

    focus(): void {
        this.naam.input.focus();
    }

    /** Its place among the contacts, which is what it is called. */
    setNummer(nummer: number): void {
        this.legend.textContent = texts.nummer(nummer);
        this.remove.ariaLabel = texts.weghalen(nummer);
    }

    /** Offers the parties that take part now. */
    setRegios(regios: readonly { readonly naam: string; readonly titel: string }[]): void {
        const chosen = this.van.input.value;
        const options = regios.map(({ naam, titel }) => option(naam, texts.regio(titel)));
        this.van.input.replaceChildren(option(PARTNER, texts.partner), ...options);
        this.van.input.value = regios.some(({ naam }) => naam === chosen) ? chosen : PARTNER;
    }

    get isOfPartner(): boolean {
        return this.van.input.value === PARTNER;
    }

    /** The fields with something wrong, after they have said what. */
    check(): readonly HTMLElement[] {
        const faults = [
            [this.naam, this.naam.value === '', messages.fout.contactNaam],
            [this.telefoon, this.telefoon.value !== '' && !/\d/.test(this.telefoon.value), messages.fout.telefoon],
            [this.email, this.email.value !== '' && !isAddress(this.email.value), messages.fout.email],
        ] as const;
        return faults.flatMap(([veld, isWrong, reason]) => {
            if (isWrong) {
                veld.refuse(reason);
                return [veld.input];
            }
            return [];
        });
    }

    get answer(): NieuwContact {
        return {
            titel: this.naam.value,
            regio: this.van.value || undefined,
            rol: this.rol.value || undefined,
            telefoon: this.telefoon.value || undefined,
            email: this.email.value || undefined,
        };
    }
}

function isAddress(text: string): boolean {
    const [name = '', host = '', ...more] = text.split('@');
    return name !== '' && host.includes('.') && more.length === 0 && !/\s/.test(text);
}
