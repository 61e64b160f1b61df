import type { FormulierEis, FormulierMelding } from '@samenwerking/language/formulier';
import { make, Parts, setChildren, setText } from './dom.js';
import { messages } from './messages.js';
import { type VeldData, VeldView, type Zend } from './veld-view.js';

/** A requirement with the version of the text that it is from. */
export interface EisData {
    readonly eis: FormulierEis;
    readonly versie: number;
}

/** One requirement: how far it is, what it is about, what was found, and its fields. */
export class EisView {
    readonly element: HTMLDetailsElement;
    private readonly kop: HTMLElement;
    private readonly summary: HTMLElement;
    private readonly status = make('span', { className: 'status' });
    private readonly toelichting = make('div', { className: 'toelichting' });
    private readonly soort = make('p', { className: 'uitleg' });
    private readonly meldingen = make('ul', { className: 'meldingen' });
    private readonly legend = make('legend', { className: 'alleen-gezegd' });
    private readonly fields = make('div', { className: 'velden' });
    private readonly velden: Parts<VeldData, VeldView>;
    private data: EisData;

    constructor(data: EisData, kop: keyof HTMLElementTagNameMap, zend: Zend) {
        this.data = data;
        this.kop = make(kop, { className: 'naam' });
        this.velden = new Parts(
            ({ veld }) => `${veld.sleutel} ${veld.soort}`,
            (veld) => new VeldView(veld, zend),
        );
        this.summary = make('summary', {}, this.kop, this.status);
        this.element = make(
            'details',
            { className: 'eis' },
            this.summary,
            this.toelichting,
            this.soort,
            this.meldingen,
            make('fieldset', {}, this.legend, this.fields),
        );
    }

    get naam(): string {
        return this.data.eis.eis;
    }

    /** Brings it into view, with the focus on its name. */
    open(): void {
        this.element.open = true;
        this.summary.scrollIntoView();
        this.summary.focus({ preventScroll: true });
    }

    get isGeregeld(): boolean {
        return this.data.eis.isGeregeld;
    }

    show(data: EisData): void {
        this.data = data;
        const { eis, versie } = data;
        setText(this.kop, eis.label);
        setText(this.legend, eis.label);
        setText(this.status, eis.status);
        this.status.classList.toggle('geregeld', eis.isGeregeld);
        const bron = eis.bron === undefined ? '' : ` ${messages.bron(eis.bron)}`;
        setText(this.soort, `${eis.soort.charAt(0).toUpperCase()}${eis.soort.slice(1)}.${bron}`);
        this.explain(eis.toelichting);
        this.tell(eis.meldingen.filter(({ veld }) => veld === undefined));
        this.velden.show(
            this.fields,
            eis.velden.map((veld) => ({ veld, meldingen: eis.meldingen, versie })),
        );
    }

    private explain(alineas: readonly string[]): void {
        if (this.toelichting.textContent !== alineas.join('')) {
            this.toelichting.replaceChildren(...alineas.map((alinea) => make('p', {}, alinea)));
        }
    }

    private tell(meldingen: readonly FormulierMelding[]): void {
        setChildren(
            this.meldingen,
            meldingen.map(({ ernst, bericht }) =>
                make('li', {}, make('strong', { className: ernst }, messages.ernst[ernst]), ' ', bericht),
            ),
        );
        this.meldingen.hidden = meldingen.length === 0;
    }
}
