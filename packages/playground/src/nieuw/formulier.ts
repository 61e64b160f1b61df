import type { NieuwAanbod, NieuwParams } from '../language/requests.js';
import { ENDING, isBestandsnaam } from '../page/bestandsnaam.js';
import { button, byId, make } from '../page/dom.js';
import { ContactVelden } from './contact-velden.js';
import { messages } from './messages.js';
import { ProfielKeuze } from './profiel-keuze.js';
import { keuzeVeld, newId, option, textVeld } from './veld.js';

const { fout } = messages;

/** What is to be made, and what its file is called; undefined for a name after the parties. */
export interface Antwoorden {
    readonly params: Omit<NieuwParams, 'bezet'>;
    readonly bestand: string | undefined;
}

/** What the form needs of the page. */
export interface FormulierHost {
    readonly isBezet: (bestandsnaam: string) => boolean;
    readonly make: (antwoorden: Antwoorden) => void;
    readonly back: () => void;
}

/** Asks what a new samenwerking begins with: who takes part, the profile, and whom to call. */
export class NieuwFormulier {
    private readonly form = byId('nieuw-formulier', HTMLFormElement);
    private readonly aanbod: NieuwAanbod;
    private readonly host: FormulierHost;
    private readonly partner = textVeld(messages.partner.label, '');
    private readonly adoptieregio = keuzeVeld(messages.adoptieregio.label, [], messages.adoptieregio.hint);
    private readonly norm = keuzeVeld(messages.norm.label, []);
    private readonly profiel = new ProfielKeuze();
    private readonly bestand = textVeld(messages.bestand.label, messages.bestand.hint);
    private readonly contactList = make('div');
    private readonly regios: readonly HTMLInputElement[];
    private contacten: readonly ContactVelden[] = [];

    constructor(aanbod: NieuwAanbod, host: FormulierHost) {
        this.aanbod = aanbod;
        this.host = host;
        this.regios = aanbod.regios.map(({ naam }) => make('input', { type: 'checkbox', value: naam, id: newId() }));
        this.partner = this.partnerVeld();
        this.norm.input.append(...aanbod.normen.map(({ naam, titel }) => option(naam, titel)));
        this.norm.element.hidden = aanbod.normen.length < 2;
        this.norm.input.addEventListener('change', () => this.offerProfielen());
        this.form.replaceChildren(...this.parts());
        this.form.onsubmit = (event) => {
            event.preventDefault();
            this.submit();
        };
        this.offerProfielen();
        this.followRegios();
    }

    open(): void {
        this.form.hidden = false;
        this.partner.input.focus();
        // With its heading in view.
        this.form.scrollIntoView();
    }

    close(): void {
        this.form.hidden = true;
    }

    private parts(): readonly HTMLElement[] {
        const { titel, inleiding, partijen, contacten, maken, terug } = messages;
        const add = button(contacten.toevoegen, () => this.addContact());
        return [
            make('h2', { id: 'nieuw-formulier-titel' }, titel),
            make('p', { className: 'lead' }, inleiding),
            make('h3', {}, partijen),
            this.partner.element,
            this.regioKeuze(),
            this.adoptieregio.element,
            this.norm.element,
            this.profiel.element,
            make('h3', {}, contacten.label),
            this.contactList,
            add,
            this.bestand.element,
            make(
                'div',
                { className: 'bar' },
                make('button', { type: 'submit', className: 'primary' }, maken),
                button(terug, this.host.back),
            ),
        ];
    }

    private partnerVeld() {
        const { partners } = this.aanbod;
        const { label, hint, hintMetBekende } = messages.partner;
        const veld = textVeld(label, partners.length > 0 ? hintMetBekende : hint);
        const known = make(
            'datalist',
            { id: newId() },
            ...partners.map(({ titel }) => make('option', { value: titel })),
        );
        veld.input.setAttribute('list', known.id);
        veld.element.append(known);
        return veld;
    }

    private regioKeuze(): HTMLElement {
        const rows = this.aanbod.regios.map(({ titel }, index) => {
            const input = this.regios[index] ?? make('input');
            input.addEventListener('change', () => this.followRegios());
            return make('li', { className: 'choice' }, input, make('label', { htmlFor: input.id }, titel));
        });
        return make('fieldset', {}, make('legend', {}, messages.regios), make('ul', { className: 'regios' }, ...rows));
    }

    private get chosenRegios() {
        return this.aanbod.regios.filter((_, index) => this.regios[index]?.checked);
    }

    /** Which region speaks for all is asked where there are more; and a contact is of one that takes part. */
    private followRegios(): void {
        const chosen = this.chosenRegios;
        const { input } = this.adoptieregio;
        const before = input.value;
        const none = option('', messages.adoptieregio.geen);
        input.replaceChildren(none, ...chosen.map(({ naam, titel }) => option(naam, titel)));
        input.value = chosen.some(({ naam }) => naam === before) ? before : '';
        this.adoptieregio.element.hidden = chosen.length < 2;
        for (const contact of this.contacten) {
            contact.setRegios(chosen);
        }
    }

    private offerProfielen(): void {
        this.profiel.offer(this.aanbod.normen.find(({ naam }) => naam === this.norm.value));
    }

    private addContact(): void {
        const contact = new ContactVelden((removed) => this.removeContact(removed));
        contact.setRegios(this.chosenRegios);
        this.setContacten([...this.contacten, contact]);
        this.contactList.append(contact.element);
        contact.focus();
    }

    private removeContact(removed: ContactVelden): void {
        const place = this.contacten.indexOf(removed);
        this.setContacten(this.contacten.filter((contact) => contact !== removed));
        const next = this.contactList.nextElementSibling;
        removed.element.remove();
        const neighbour = this.contacten[place] ?? this.contacten.at(-1);
        if (neighbour) {
            neighbour.focus();
        } else if (next instanceof HTMLElement) {
            next.focus();
        }
    }

    private setContacten(contacten: readonly ContactVelden[]): void {
        this.contacten = contacten;
        for (const [index, contact] of contacten.entries()) {
            contact.setNummer(index + 1);
        }
    }

    private submit(): void {
        const [first] = this.check();
        if (first) {
            first.focus();
            return;
        }
        const regios = this.chosenRegios.map(({ naam }) => naam);
        this.host.make({
            params: {
                partner: this.partner.value || undefined,
                regios,
                adoptieregio: regios.length > 1 ? this.adoptieregio.value : undefined,
                norm: this.norm.value,
                profiel: this.profiel.answer,
                contacten: this.contacten.map(({ answer }) => answer),
            },
            bestand: this.bestand.value || undefined,
        });
    }

    /** The fields with something wrong, as they stand in the form, after they have said what. */
    private check(): readonly HTMLElement[] {
        const faults = [
            [this.partner, this.faultOfPartner()],
            [
                this.adoptieregio,
                this.chosenRegios.length > 1 && this.adoptieregio.value === '' ? fout.adoptieregio : '',
            ],
        ] as const;
        const before = [...faults].flatMap(([veld, reason]) => refused(veld, reason));
        const inContacten = this.contacten.flatMap((contact) => contact.check());
        return [...before, ...inContacten, ...refused(this.bestand, this.faultOfBestand())];
    }

    private faultOfPartner(): string {
        const { value } = this.partner;
        if (value === '') {
            return this.contacten.some(({ isOfPartner }) => isOfPartner) ? fout.partnerVanContact : '';
        }
        return /\p{L}/u.test(value) ? '' : fout.partnerZonderLetters;
    }

    private faultOfBestand(): string {
        const { value } = this.bestand;
        const naam = value.endsWith(ENDING) ? value : value + ENDING;
        if (value === '' || (isBestandsnaam(naam) && !this.host.isBezet(naam))) {
            return '';
        }
        return isBestandsnaam(naam) ? fout.bestandBestaat(naam) : fout.bestandKanNiet;
    }
}

/** The field, where there is something wrong with it. */
function refused(
    veld: { readonly input: HTMLElement; readonly refuse: (reason: string) => void; readonly accept: () => void },
    reason: string,
): readonly HTMLElement[] {
    if (reason === '') {
        veld.accept();
        return [];
    }
    veld.refuse(reason);
    return [veld.input];
}
