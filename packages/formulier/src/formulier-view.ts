import type { Formulier, FormulierUitkomst, FormulierVeld, FormulierWijziging } from '@samenwerking/language/formulier';
import { offer } from './control.js';
import { type DeelData, DeelView, type Kop, type ZendVoorEis } from './deel-view.js';
import { make, Parts, setText } from './dom.js';
import type { FormulierHost } from './host.js';
import { messages } from './messages.js';
import { VeldView } from './veld-view.js';

/**
 * The checklist of a samenwerking as a form. It is given what the text says whenever that changes, and changes only what
 * is different then: the focus stays, and so does what is being typed.
 */
export class FormulierView {
    private readonly host: FormulierHost;
    private readonly titel: HTMLElement;
    private readonly stand = make('p', { className: 'geheel' });
    private readonly keuze = make('select', { id: 'formulier-samenwerking' });
    private readonly keuzeVeld: HTMLElement;
    private readonly profiel = make('div');
    private readonly filter = make('input', { type: 'checkbox', id: 'formulier-alleen-open' });
    private readonly klap = make('button', { type: 'button' });
    private readonly balk: HTMLElement;
    private readonly status = make('p', { className: 'alleen-gezegd' });
    private readonly list = make('div');
    private readonly overige = make('p', { className: 'uitleg' });
    private delen = this.noDelen();
    private profielView: VeldView | undefined;
    private shown: Formulier | undefined;
    /** What is filled in is written one after the other. */
    private turn: Promise<unknown> = Promise.resolve();

    constructor(root: HTMLElement, host: FormulierHost) {
        this.host = host;
        this.titel = make(this.kop(0), { className: 'titel' });
        this.keuzeVeld = make(
            'div',
            { className: 'veld' },
            make('label', { htmlFor: this.keuze.id }, messages.samenwerking),
            this.keuze,
        );
        this.balk = make(
            'div',
            { className: 'balk' },
            make('label', { className: 'vink' }, this.filter, messages.alleenOpen),
            this.klap,
        );
        this.status.role = 'status';
        root.classList.add('formulier');
        root.replaceChildren(
            this.titel,
            this.stand,
            this.keuzeVeld,
            this.profiel,
            this.balk,
            this.status,
            this.list,
            this.overige,
        );
        this.keuze.addEventListener('change', () => host.kies(this.keuze.value));
        this.filter.addEventListener('change', () => this.again());
        this.klap.addEventListener('click', () => this.fold());
        this.list.addEventListener('toggle', () => this.nameFold(), { capture: true });
    }

    /** Shows what the text says now. */
    show(formulier: Formulier): void {
        const isOther = formulier.samenwerking?.naam !== this.shown?.samenwerking?.naam;
        if (isOther) {
            this.begin();
        }
        this.shown = formulier;
        const { samenwerking, keuzes, versie } = formulier;
        setText(this.titel, samenwerking?.titel ?? messages.samenwerking);
        this.keuzeVeld.hidden = keuzes.length < 2;
        offer(this.keuze, keuzes, samenwerking?.naam ?? '');
        this.profiel.hidden = !samenwerking;
        this.balk.hidden = !samenwerking || samenwerking.delen.length === 0;
        this.overige.hidden = !samenwerking || samenwerking.overige === 0;
        if (!samenwerking) {
            setText(this.stand, messages.geenSamenwerking);
            this.delen.show(this.list, []);
            return;
        }
        setText(
            this.stand,
            samenwerking.profiel.waarden.length === 0 ? messages.geenProfiel : messages.geheel(samenwerking.voortgang),
        );
        setText(this.overige, messages.overige(samenwerking.overige));
        this.showProfiel(samenwerking.profiel, versie);
        this.delen.show(
            this.list,
            samenwerking.delen.map((deel) => ({ deel, versie, alleenOpen: this.filter.checked })),
        );
        if (isOther) {
            this.openFirst();
        }
        this.nameFold();
    }

    /** What belongs to one samenwerking, such as what is folded or refused, does not pass to another. */
    private begin(): void {
        this.delen = this.noDelen();
        this.profielView = undefined;
        this.profiel.replaceChildren();
        setText(this.status, '');
    }

    private noDelen(): Parts<DeelData, DeelView> {
        const zend: ZendVoorEis = (eis) => (veld, waarden) => this.send(veld, waarden, eis);
        return new Parts(
            ({ deel }) => deel.thema,
            (data) => new DeelView(data, [this.kop(1), this.kop(2)], zend),
        );
    }

    private kop(below: number): Kop {
        return `h${this.host.kopniveau + below}` as Kop;
    }

    /** Leads to a requirement, where the form has it. */
    goTo(eis: string): void {
        const found = this.eisen.find(({ naam }) => naam === eis);
        if (found) {
            this.filter.checked &&= !found.isGeregeld;
            this.again();
            found.open();
        }
    }

    private again(): void {
        if (this.shown) {
            this.show(this.shown);
        }
    }

    private showProfiel(veld: FormulierVeld, versie: number): void {
        const data = { veld, meldingen: [], versie };
        if (!this.profielView) {
            this.profielView = new VeldView(data, (one, waarden) => this.send(one, waarden));
            this.profiel.append(this.profielView.element);
        }
        this.profielView.show(data);
    }

    /** What there is to do first is seen at once. */
    private openFirst(): void {
        const first = this.eisen.find(({ isGeregeld }) => !isGeregeld);
        if (first) {
            first.element.open = true;
        }
    }

    private get eisen() {
        return this.delen.all.flatMap(({ eisViews }) => eisViews);
    }

    private get isOpen(): boolean {
        return this.eisen.some(({ element }) => element.open);
    }

    private fold(): void {
        const open = !this.isOpen;
        for (const { element } of this.eisen) {
            element.open = open;
        }
    }

    private nameFold(): void {
        setText(this.klap, this.isOpen ? messages.inklappen : messages.uitklappen);
    }

    private send(veld: FormulierVeld, waarden: readonly string[], eis?: string): Promise<FormulierUitkomst> {
        const samenwerking = this.shown?.samenwerking?.naam ?? '';
        const wijziging: FormulierWijziging = { samenwerking, eis, sleutel: veld.sleutel, waarden };
        const sent = this.turn
            .then(() => this.host.wijzig(wijziging))
            .catch((): FormulierUitkomst => ({ weigering: messages.mislukt }));
        this.turn = sent.then((uitkomst) => {
            setText(this.status, 'weigering' in uitkomst ? uitkomst.weigering : messages.vastgelegd(veld.label));
        });
        return sent;
    }
}
