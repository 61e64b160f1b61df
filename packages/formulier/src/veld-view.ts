import type { FormulierMelding, FormulierUitkomst, FormulierVeld } from '@samenwerking/language/formulier';
import { type Control, controlFor } from './control.js';
import { make, setText } from './dom.js';
import { messages } from './messages.js';

/** A field with what was found about it. */
export interface VeldData {
    readonly veld: FormulierVeld;
    readonly meldingen: readonly FormulierMelding[];
    /** The version of the text that this is from. */
    readonly versie: number;
}

/** Sends what was filled in. */
export type Zend = (veld: FormulierVeld, waarden: readonly string[]) => Promise<FormulierUitkomst>;

let made = 0;

/** One field: its label, what is said about it, and what it holds. */
export class VeldView {
    readonly element: HTMLElement;
    private readonly control: Control;
    private readonly label: HTMLLabelElement;
    private readonly nog: HTMLSpanElement;
    private readonly uitleg: HTMLParagraphElement;
    private readonly herkomst: HTMLParagraphElement;
    private readonly fouten: HTMLParagraphElement;
    private readonly zend: Zend;
    private data: VeldData;
    /** What the text was last known to say. */
    private known: readonly string[] = [];
    private refusal = '';
    /** Until the text is known in this version, it may not say yet what was filled in. */
    private awaited = 0;
    /** What was filled in and is still to be sent, one after the other. */
    private sending = 0;

    constructor(data: VeldData, zend: Zend) {
        this.data = data;
        this.zend = zend;
        const id = `veld-${++made}`;
        this.control = controlFor(data.veld, id);
        this.label = make('label', { htmlFor: id });
        this.nog = make('span', { id: `${id}-nog`, className: 'nog' });
        this.uitleg = make('p', { id: `${id}-uitleg`, className: 'uitleg' });
        this.herkomst = make('p', { id: `${id}-herkomst`, className: 'uitleg' });
        this.fouten = make('p', { id: `${id}-fout`, className: 'fout' });
        const kop = make('div', { className: 'veldkop' }, this.label, this.nog);
        this.element = make(
            'div',
            { className: 'veld' },
            kop,
            this.control.element,
            this.fouten,
            this.uitleg,
            this.herkomst,
        );
        this.element.addEventListener('change', () => this.send());
    }

    show(data: VeldData): void {
        this.data = data;
        const { veld, meldingen, versie } = data;
        setText(this.label, veld.label);
        setText(this.nog, veld.ontbreekt ? messages.nogInTeVullen : '');
        setText(this.uitleg, veld.uitleg ?? '');
        setText(this.herkomst, veld.overgenomenUit === undefined ? '' : messages.overgenomen(veld.overgenomenUit));
        if (!this.isBusy && versie >= this.awaited) {
            this.known = veld.waarden;
            this.control.show(veld);
        }
        const bij = meldingen.filter((melding) => melding.veld === veld.sleutel);
        setText(this.fouten, [this.refusal, ...bij.map(({ bericht }) => bericht)].filter(Boolean).join(' '));
        this.describe(this.refusal !== '' || bij.some(({ ernst }) => ernst === 'fout'));
    }

    /** The user is typing something in it, or what was typed is on its way, or could not be written. */
    private get isBusy(): boolean {
        const isTyping = this.element.contains(document.activeElement) && !isZelfde(this.control.waarden, this.known);
        return isTyping || this.sending > 0 || this.refusal !== '';
    }

    private describe(isWrong: boolean): void {
        const parts = [this.nog, this.uitleg, this.herkomst, this.fouten];
        for (const part of parts) {
            part.hidden = part.textContent === '';
        }
        const said = parts.filter(({ hidden }) => !hidden);
        this.control.describe(said.map(({ id }) => id).join(' '), isWrong);
    }

    private async send(): Promise<void> {
        const { waarden } = this.control;
        this.refusal = '';
        this.sending++;
        const uitkomst = await this.zend(this.data.veld, waarden);
        this.sending--;
        if ('versie' in uitkomst) {
            this.known = waarden;
            this.awaited = uitkomst.versie;
        } else {
            this.refusal = uitkomst.weigering;
        }
        this.show(this.data);
    }
}

function isZelfde(waarden: readonly string[], andere: readonly string[]): boolean {
    return waarden.length === andere.length && waarden.every((waarde, i) => waarde === andere[i]);
}
